// Where things are and which keys this installation uses. Keys are made once, with random bytes, and kept in a file only
// its owner can read. Sites, tests and the benchmark read the same file.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export type Ports = { portal: number; backoffice: number; api: number; database: number; auth: number; rest: number; functions: number; mailbox: number };

export type Environment = {
  dataDir: string;
  ports: Ports;
  /** Of no use once the machine has stopped: its database does not wait for the disk. */
  isThrowaway?: boolean;
  apiUrl: string;
  portalUrl: string;
  backofficeUrl: string;
  mailboxUrl: string;
  publishableKey: string;
  secretKey: string;
  jwtSecret: string;
  sessionSecret: string;
  signingKey: string;
  databaseUrl: string;
  superuserUrl: string;
  /** Where the sites keep the passwords they gave themselves. */
  accountFolder: string;
  /** What the sites sign in with for the first time. */
  siteAccounts: { portal: Account; backoffice: Account };
  /** The same rights for what loads, tests and measures, with passwords that stay. */
  portalAccount: Account;
  doorAccount: Account;
};

type Account = { email: string; password: string };
type Secrets = { publishableKey: string; secretKey: string; jwtSecret: string; sessionSecret: string; signingKey: string; databasePassword: string; portalPassword: string; doorPassword: string; portalSitePassword: string; doorSitePassword: string };

/** The secrets of a data directory, made when they are first needed. */
function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const random = () => randomBytes(24).toString('hex');
  const secrets: Secrets = {
    publishableKey: `sb_publishable_${random()}`,
    secretKey: `sb_secret_${random()}`,
    jwtSecret: random() + random(),
    sessionSecret: random(),
    signingKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    databasePassword: random(),
    portalPassword: random(),
    doorPassword: random(),
    portalSitePassword: random(),
    doorSitePassword: random(),
    ...kept,
  };
  if (Object.keys(kept).length === Object.keys(secrets).length) return secrets;
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

/** Everything a program needs to reach a stack kept in `dataDir` on these ports. */
export function environmentOf(dataDir: string, ports: Ports): Environment {
  const secrets = readSecrets(dataDir);
  const database = (user: string) => `postgresql://${user}:${secrets.databasePassword}@127.0.0.1:${ports.database}/postgres`;
  return {
    dataDir,
    ports,
    apiUrl: `http://127.0.0.1:${ports.api}`,
    portalUrl: `http://127.0.0.1:${ports.portal}`,
    backofficeUrl: `http://127.0.0.1:${ports.backoffice}`,
    mailboxUrl: `http://127.0.0.1:${ports.mailbox}`,
    publishableKey: secrets.publishableKey,
    secretKey: secrets.secretKey,
    jwtSecret: secrets.jwtSecret,
    sessionSecret: secrets.sessionSecret,
    signingKey: secrets.signingKey,
    databaseUrl: database('postgres'),
    superuserUrl: database('supabase_admin'),
    accountFolder: join(dataDir, 'accounts'),
    siteAccounts: { portal: { email: 'portal-site@xinfang.example', password: secrets.portalSitePassword }, backoffice: { email: 'door-site@xinfang.example', password: secrets.doorSitePassword } },
    portalAccount: { email: 'portal@xinfang.example', password: secrets.portalPassword },
    doorAccount: { email: 'door@xinfang.example', password: secrets.doorPassword },
  };
}
