// What a petitioner may let a helper do; the database decides what comes back (R-CHAN-AGENT).
export const scopes = [
  ['progress', '只看进度', '看得到办到哪一步、由谁办、什么时候到期。'],
  ['papers', '看进度和文书', '还看得到告知书、意见书，以及每项诉求的答复。'],
  ['material', '看进度和文书，还可以补充材料', '还可以替您交补充材料；补充的会注明是代办人交的。'],
] as const;
