// What the verb of published answers returns.
export type Published = { has_more: boolean; answers: { id: string; title: string; question: string; answer: string; published_on: string; unit_name: string }[] };
