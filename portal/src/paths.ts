// Every address of this site.
export const paths = {
  home: '/',
  submit: '/submit',
  receipt: '/submit/receipt',
  track: '/track',
  paper: (id: string) => `/track/papers/${id}`,
  deadline: (id: string) => `/track/deadlines/${id}.ics`,
  signedReceipt: '/track/receipt.json',
  verify: '/verify',
  anchors: '/verify/anchors.json',
  keys: '/verify/keys.json',
  process: '/process',
  notices: '/notices',
  privacy: '/privacy',
  accessibility: '/accessibility',
  view: '/view',
  conduct: '/submit?about=conduct',
};
