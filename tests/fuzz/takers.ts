// Who may take which step, stated apart from the database: the roles of the matrix, that staff act on no matter they may not know of, that a unit's
// steps are the unit's and the bureau's are the bureau's, and what belongs to one person alone.
import { cell, people, verbs as matrix, type Who } from '../security/matrix.ts';
import type { Actor, Game } from './game.ts';
import { mayKnow } from './oracle.ts';
import { begun } from './right.ts';

/** What roles may do beside what the matrix says of its one matter at a unit. */
const further: Record<string, string[]> = {
  CONF_OFFICER: ['check_now'], // of reports
  JOINT_OFFICE: ['check_recommendation', 'return_recommendation'],
  DISTRICT_LEAD: ['record_reception', 'retaliation_answers'],
  REVIEWER: ['decide_publication'],
  BUREAU_LEAD: ['decide_publication', 'read_sealed_messages', 'answer_sealed_message'],
};
/** What only the person who began it goes on with, and the argument that names it. */
export const ownOnly = new Map([['take_export_part', 'p_export_id'], ['show_identity', 'p_identity_id'], ['drop_view', 'p_view_id'], ['end_my_session', 'p_session_id']]);

/** Whether somebody's roles let them take a verb at all. */
export function hasRole(a: Actor, verb: string): boolean {
  const row = matrix[verb] ?? {};
  if (a.kind === 'nobody') return false;
  if (a.kind === 'door') return ['vouch_file', 'knock', 'set_forgotten_password', 'redeem_pass', 'read_invitation', 'join_staff'].includes(verb) || row.signedIn === 'may';
  if (a.kind === 'portal') return cell(row, 'PORTAL', 'x') === 'may';
  if (a.kind === 'stranger') return row.signedIn === 'may';
  return a.roles.some((r) => (further[r]?.includes(verb) === true || ((people as readonly string[]).includes(r) ? cell(row, r as Who, 'x') === 'may' : row.staff === 'may' || row.signedIn === 'may' || row.bureau === 'may')));
}

/** The matter that arguments name; not what they begin. */
export function matterOf(game: Game, verb: string, body: unknown): string | null {
  if (body === null || typeof body !== 'object') return null;
  const args = body as Record<string, unknown>;
  if (typeof args.p_matter_id === 'string' && game.world.has(args.p_matter_id)) return args.p_matter_id;
  for (const [name, value] of Object.entries(args)) if (!begun.has(name) && !begun.has(`${verb}.${name}`) && typeof value === 'string' && game.facts.matterOf.has(value)) return game.facts.matterOf.get(value) ?? null;
  return null;
}

/** Whether somebody may take a verb about a matter: on a report every step is the confidentiality officers'; a proposal is decided by whose it is
 *  to decide, never by who made it; what is published is agreed to by the unit and then by another of the bureau. */
export function mayTake(game: Game, a: Actor, verb: string, matter: string | null, args: Record<string, unknown> = {}): boolean {
  const m = matter === null ? undefined : game.world.get(matter), proposal = verb === 'decide_proposal' ? game.proposals.get(String(args.p_proposal_id)) : undefined;
  const isSealed = m?.is_sealed === true && a.kind === 'staff';
  const own = ownOnly.get(verb);
  if (own) return a.id !== null && (game.owners.get(String(args[own])) ?? a.id) === a.id; // made and gone between two looks: a thief is known all the same
  if (isSealed ? !a.roles.includes('CONF_OFFICER') : proposal ? a.id === proposal.by || !a.roles.some((r) => proposal.roles.includes(r)) : !hasRole(a, verb)) return false;
  if (a.kind !== 'staff' || matter === null) return true;
  return mayKnow(game.world, game.bureau, a, matter) || mayKnow(game.before, game.bureau, a, matter);
}
