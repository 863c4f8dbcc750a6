// Starts the stack and both sites for the journeys, unless PORTAL_URL and BACKOFFICE_URL already name running ones.
import { startSites } from '../support/sites.ts';

export default async function setup() {
  if (process.env.PORTAL_URL) return undefined;
  const running = await startSites();
  process.env.PORTAL_URL = running.env.portalUrl;
  process.env.API_URL = running.env.apiUrl;
  process.env.MAILBOX_URL = running.env.mailboxUrl;
  process.env.BACKOFFICE_URL = running.env.backofficeUrl;
  process.env.DATABASE_URL = running.env.databaseUrl;
  process.env.ACCOUNT_FOLDER = running.env.accountFolder;
  process.env.STACK_SECRETS = [running.env.publishableKey, running.env.secretKey, running.env.jwtSecret, running.env.sessionSecret, running.env.signingKey, running.env.portalAccount.password, running.env.doorAccount.password, running.env.databaseUrl.split(/[:@]/)[2], running.env.siteAccounts.portal.password, running.env.siteAccounts.backoffice.password].join('\n');
  return running.stop;
}
