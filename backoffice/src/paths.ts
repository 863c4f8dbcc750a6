// Every address of this site.
export const paths = {
  login: '/login',
  logout: '/logout',
  queue: '/queue',
  queueOf: (role: string, after?: string, light?: string) => `/queue?${new URLSearchParams({ role, ...(after ? { after } : {}), ...(light ? { light } : {}) })}`,
  matter: (id: string) => `/matters/${id}`,
  paper: (matter: string, id: string) => `/matters/${matter}/papers/${id}`,
  dossier: (matter: string) => `/matters/${matter}/dossier`,
  deadline: (matter: string, id: string) => `/matters/${matter}/deadlines/${id}.ics`,
  file: (matter: string, id: string) => `/matters/${matter}/files/${id}`,
  register: '/register',
  search: '/search',
  settings: '/settings',
  help: '/help',
  process: '/process',
  templates: '/templates',
  template: (kind: string) => `/templates/${kind}`,
};
