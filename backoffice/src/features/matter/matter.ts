// Everything the screen of one matter shows, read in one answer with the reader's own rights.
import { call, type Db, type Row, type Verbs } from '@xinfang/kit/db.ts';

export type Step = Verbs['possible_steps']['Returns'][number];
type Full<V extends Parameters<Db['from']>[0]> = Row<V>;
export type Read = {
  matter: Full<'matters'>;
  demands: Full<'matter_demands'>[];
  dispatches: Full<'matter_dispatches'>[];
  parties: Full<'matter_parties'>[];
  timeline: Full<'matter_timeline'>[];
  clocks: Full<'matter_clocks'>[];
  documents: Full<'matter_documents'>[];
  attachments: Full<'matter_attachments'>[];
  materials: Full<'matter_materials'>[];
  contacts: Full<'matter_contacts'>[];
  proposals: Full<'matter_proposals'>[];
  objections: Full<'matter_objections'>[];
  opinions: Full<'matter_opinions'>[];
  services: Full<'matter_services'>[];
  evaluations: Full<'matter_evaluations'>[];
  reviews: Full<'matter_reviews'>[];
  requests: Full<'matter_requests'>[];
  urgings: Full<'matter_urgings'>[];
  supervisions: Full<'matter_supervisions'>[];
  joinings: Full<'matter_joinings'>[];
  joint_services: Full<'joint_services'>[];
  executions: Full<'matter_executions'>[];
  call_backs: Full<'matter_call_backs'>[];
  recommendations: Full<'matter_recommendations'>[];
  corrections: Full<'matter_corrections'>[];
  publications: Full<'matter_publications'>[];
  elements: Full<'matter_elements'>[];
  confirmations: Full<'matter_confirmations'>[];
  receptions: Full<'receptions'>[];
  origins: Full<'origins'>[];
  upper_reports: Full<'upper_reports'>[];
  hearings: Full<'matter_hearings'>[];
  extensions: Full<'matter_extensions'>[];
  inputs: Full<'matter_inputs'>[];
  work: Full<'queue'>[];
  steps: Step[];
};

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The matter, or null when there is none that the reader may know of. */
export async function readMatter(db: Db, id: string): Promise<Read | null> {
  if (!isId(id)) return null;
  const result = await call(db, 'read_matter', { p_matter_id: id });
  if (result.ok) return result.data as unknown as Read;
  if (result.failure.status === 404) return null;
  throw new Error(`read_matter: ${result.failure.key}`);
}
