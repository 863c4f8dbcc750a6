declare namespace App {
  interface Locals {
    reference: string;
    me: import('./me.ts').Me;
    db: import('@xinfang/kit/db.ts').Db;
    token: string;
    /** What is still to be shown by who has given the password alone. */
    step?: import('./session.ts').SignIn;
    /** On the first page after signing in. */
    welcome?: import('./session.ts').SignIn | null;
  }
}
