// What the tracking verb returns: a matter as its petitioner sees it; with `helper`, only the parts that the helper may see.
import type { ClockLine } from '@xinfang/kit/ui/Clock.astro';

export type Tracked = {
  submission_id: string; reg_no: string; received_on: string; channel_label: string; type: string; type_label: string; is_sealed: boolean; title: string; content: string | null; has_extract: boolean;
  state: string; state_label: string; summary: string; joined: { is_same_person: boolean; reg_no: string | null } | null;
  demands: { seq: number; text: string; type_label: string; route_label: string | null; unit_name: string | null; outcome_label: string | null; answer: string | null; basis: string | null }[];
  holders: { unit_name: string; phone: string | null; state_label: string; due_on: string | null; days_left: number | null; clock_name: string | null }[];
  timeline: { seq: number; at: string; on: string; label: string; detail: string | null; unit_name: string | null }[];
  clocks: (ClockLine & { id: string })[];
  documents: { id: string; kind: string; title: string; number: string; issued_on: string; unit_name: string; body: string; hash: string; seal: string | null }[];
  evaluations: { id: string; body: 'bureau' | 'unit'; unit_name: string; due_on: string; is_open: boolean; level_label: string | null; comment: string | null }[];
  materials: { added_at: string; text: string; by_helper?: string | null; files: { file_name: string; bytes: number }[] }[];
  attachments: { file_name: string; bytes: number }[];
  identity_reads: { on: string; role_label: string; unit_name: string | null; times: number }[];
  review: { organ: string | null; address: string | null; due_on: string } | null;
  reviews: { stage_label: string; state_label: string; organ: string; requested_on: string; missing: string | null; outcome_label: string | null; received_on: string | null }[];
  requests: { kind: 'withdraw' | 'urge' | 'recuse'; made_on: string; text: string; answer: string | null; answered_on: string | null }[];
  publication: { agrees: boolean; shown: string | null } | null;
  messages: { kind: 'report' | 'retaliation'; at: string; text?: string; is_ours: boolean }[]; // the words come from the function that opens them
  answers_due: { kind: 'report' | 'retaliation'; due_on: string; is_late: boolean }[];
  notice: { channel: 'email' | 'sms'; address: string } | null;
  can: {
    add_material: boolean; evaluate: boolean; withdraw?: boolean; urge?: boolean; recuse?: boolean; recuse_of_unit?: string | null;
    ask_review?: { stage: 'review' | 'recheck'; number: string; received_on: string; due_on: string | null; days_left: number | null; organ: string | null; address: string | null } | null;
  };
  helpers?: { id: string; name: string; relation: string | null; scope_label: string; made_on: string; ends_on: string; by_desk: boolean; is_submitter: boolean; revoked_on: string | null; is_live: boolean; last_used_at: string | null; uses: { on: string; what: 'looked' | 'added'; times: number }[] }[];
  helper?: { name: string; relation: string | null; scope_label: string; ends_on: string };
  chain_head: string; event_count: number;
};
