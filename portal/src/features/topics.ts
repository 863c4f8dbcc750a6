// What the verb of topics returns, and the words of their states.
export type Topic = {
  id: string; title: string; number: string; body: string; from: string; to: string; organiser: string; is_invited: boolean; has_award: boolean; published_on: string;
  state: 'coming' | 'open' | 'closed' | 'results'; received: number | null; results: string | null; results_on: string | null;
  adopted: { title: string; outcome: string; name: string | null }[] | null;
  awards: { title: string; grade: string; name: string | null; announced_on: string; confirmed_on: string | null }[] | null;
};
export const stateWords: Record<Topic['state'], string> = { coming: '还没有开始', open: '正在征集', closed: '已截止，正在研究', results: '结果已公布' };
