// What package-lock.json says of the parts that run in production, and which of them are late.
import semver from 'semver';

type Entry = { version?: string; link?: boolean; resolved?: string; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string>; peerDependencies?: Record<string, string> };
export type Lock = { packages: Record<string, Entry> };

/** A part: which version is installed, and which ranges those allow that need it; none by whom it was pinned in this project. */
export type Component = { name: string; version: string; allowed: { by: string; range: string }[] };

/** What a registry tells of a part. */
export type Published = { versions: Record<string, { deprecated?: string }>; time: Record<string, string> };

/** A quarter in days: within it everything is brought up to date (docs/deploy.md). */
const quarter = 92;

/** Where a part finds what it needs: in its own folder, or in the nearest folder above. */
function found(lock: Lock, from: string, name: string): string | null {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const path = `${at ? `${at}/` : ''}node_modules/${name}`, entry = lock.packages[path];
    if (entry) return entry.link ? entry.resolved! : path;
    if (!at) return null;
  }
}

/** The parts that some folders of the project need, directly or by others, and some that are named. */
export function componentsOf(lock: Lock, folders: string[], named: string[]): Component[] {
  const parts = new Map<string, Component>(), seen = new Set<string>(), left = [...folders, ...named.map((name) => `node_modules/${name}`)];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const entry = lock.packages[at], name = at.slice(at.lastIndexOf('node_modules/') + 13);
    if (!entry) throw new Error(`package-lock.json has no ${at}`);
    const isOurs = !at.includes('node_modules/');
    if (!isOurs) parts.set(at, parts.get(at) ?? { name, version: entry.version!, allowed: [] });
    for (const [need, range] of Object.entries({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies })) {
      const path = found(lock, at, need);
      if (path === null && !entry.dependencies?.[need]) continue; // optional, or for another machine
      if (path === null) throw new Error(`package-lock.json has no ${need} for ${at}`);
      left.push(path);
      if (isOurs || !path.includes('node_modules/')) continue;
      const other = lock.packages[path]!;
      parts.set(path, parts.get(path) ?? { name: need, version: other.version!, allowed: [] });
      parts.get(path)!.allowed.push({ by: name, range });
    }
  }
  return [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is late with a part: it is no longer kept by its makers, or a newer version of its line, which all who need it allow, came out more than a quarter ago. */
export function lookAt(part: Component, published: Published, now: Date): string[] {
  const isFree = (version: string) => part.allowed.every(({ range }) => !semver.validRange(range) || semver.satisfies(version, range));
  const newer = semver.sort(Object.keys(published.versions).filter((v) => !semver.prerelease(v) && !published.versions[v]!.deprecated
    && semver.gt(v, part.version) && semver.satisfies(v, `^${part.version}`) && isFree(v)));
  const faults: string[] = [], gone = published.versions[part.version]?.deprecated;
  if (gone) faults.push(`制作者不再维护（${gone}）`);
  if (newer[0]) {
    const days = Math.floor((now.getTime() - Date.parse(published.time[newer[0]]!)) / 86_400_000);
    if (days > quarter) faults.push(`${newer[0]} 已发布 ${days} 天，现在可换 ${newer.at(-1)}`);
  }
  return faults;
}
