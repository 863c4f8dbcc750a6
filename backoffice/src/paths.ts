// Every address of this site.
/** Where somebody wanted to go before signing in, if that is a page of this site; browsers take a backslash for a slash. */
export function ownPath(back: string): string {
  const url = URL.parse(back, 'http://here');
  return back.startsWith('/') && url?.origin === 'http://here' ? url.pathname.replace(/^\/+/, '/') + url.search : '/';
}

export const paths = {
  login: '/login',
  logout: '/logout',
  secondFactor: '/second-factor',
  password: '/password',
  queue: '/queue',
  queueOf: (role: string, after?: string, light?: string) => `/queue?${new URLSearchParams({ role, ...(after ? { after } : {}), ...(light ? { light } : {}) })}`,
  matter: (id: string) => `/matters/${id}`,
  paper: (matter: string, id: string) => `/matters/${matter}/papers/${id}`,
  helper: (matter: string, regNo: string) => `/matters/${matter}/helper?no=${regNo}`,
  dossier: (matter: string) => `/matters/${matter}/dossier`,
  deadline: (matter: string, id: string) => `/matters/${matter}/deadlines/${id}.ics`,
  file: (matter: string, id: string) => `/matters/${matter}/files/${id}`,
  register: '/register',
  search: '/search',
  export: '/export.xlsx',
  settings: '/settings',
  help: '/help',
  process: '/process',
  numbers: '/numbers',
  supervisions: '/supervisions',
  recommendations: '/recommendations',
  handedDown: '/handed-down',
  receptions: '/receptions',
  reception: (id: string) => `/receptions/${id}`,
  figures: '/figures',
  figuresOf: (id: string) => `/figures/${id}`,
  inspection: '/inspection',
  retention: '/retention',
  disposal: (id: string) => `/retention/${id}`,
  topics: '/topics',
  topic: (id: string) => `/topics/${id}`,
  staff: '/staff',
  join: '/join',
  units: '/units',
  imports: '/imports',
  import: (id: string) => `/imports/${id}`,
  importFile: (id: string, file: 'faults' | 'numbers') => `/imports/${id}/${file}.xlsx`,
  importTemplate: '/imports/0/template.xlsx',
  templates: '/templates',
  template: (kind: string) => `/templates/${kind}`,
};
