// Everything the screen of one matter shows, read at once with the reader's own rights.
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
  extensions: Full<'matter_extensions'>[];
  inputs: Full<'matter_inputs'>[];
  work: Pick<Row<'queue'>, 'task' | 'proposal_id' | 'dispatch_id' | 'light' | 'days_left' | 'due_on' | 'clock_name'>[];
  steps: Step[];
};

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The matter, or null when there is none that the reader may know of. */
export async function readMatter(db: Db, id: string): Promise<Read | null> {
  if (!isId(id)) return null;
  const of = <V extends 'matter_demands' | 'matter_dispatches' | 'matter_parties' | 'matter_timeline' | 'matter_clocks' | 'matter_documents' | 'matter_attachments' | 'matter_materials' | 'matter_contacts' | 'matter_proposals' | 'matter_objections' | 'matter_opinions' | 'matter_services' | 'matter_evaluations' | 'matter_extensions' | 'matter_inputs'>(view: V, order: string) =>
    db.from(view as 'matter_timeline').select('*').eq('matter_id', id).order(order as 'seq').then(({ data, error }) => {
      if (error) throw new Error(`${view}: ${error.message}`);
      return data as unknown as Full<V>[];
    });
  const first = await db.from('matters').select('*').eq('id', id).maybeSingle();
  if (first.error) throw new Error(`matters: ${first.error.message}`);
  if (!first.data) return null;
  const [demands, dispatches, parties, timeline, clocks, documents, attachments, materials, contacts, proposals, objections, opinions, services, evaluations, extensions, inputs, work, steps] = await Promise.all([
    of('matter_demands', 'seq'), of('matter_dispatches', 'arrived_at'), of('matter_parties', 'role'), of('matter_timeline', 'seq'), of('matter_clocks', 'sort_order'),
    of('matter_documents', 'issued_on'), of('matter_attachments', 'added_at'), of('matter_materials', 'added_at'), of('matter_contacts', 'on_date'), of('matter_proposals', 'proposed_at'),
    of('matter_objections', 'filed_on'), of('matter_opinions', 'signed_at'), of('matter_services', 'sent_on'), of('matter_evaluations', 'due_on'),
    of('matter_extensions', 'requested_on'), of('matter_inputs', 'on_date'),
    db.from('queue').select('task,proposal_id,dispatch_id,light,days_left,due_on,clock_name').eq('matter_id', id),
    call(db, 'possible_steps', { p_matter_id: id }),
  ]);
  if (!steps.ok) throw new Error(`possible_steps: ${steps.failure.key}`);
  return { matter: first.data, demands, dispatches, parties, timeline, clocks, documents, attachments, materials, contacts, proposals, objections, opinions, services, evaluations, extensions, inputs, work: work.data ?? [], steps: steps.data };
}
