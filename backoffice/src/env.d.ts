declare namespace App {
  interface Locals {
    reference: string;
    me: import('./me.ts').Me;
    db: import('@xinfang/kit/db.ts').Db;
    token: string;
  }
}
