import { join } from 'node:path';
import type { Machine } from '../machine.ts';
import { ownerKey, password, samplePartner, users } from './access.ts';
import { walkLine } from './walk.ts';

const sale = {
  externalId: 'MOJA-1',
  programId: 'termika-partner',
  partnerId: samplePartner,
  productId: 'TP-12',
  quantity: '1',
  amount: '30400.00',
  cost: '22600.00',
  currency: 'PLN',
  occurredAt: '2026-10-15',
};

/** How to sign in as each role of the sample, and three lines to try first. They work when pasted. */
export const firstSteps = (machine: Machine, dataDir: string): string => {
  const { apiUrl, endpoints, userPoolClientId } = machine;
  const bearer = `-H 'Authorization: Bearer ${ownerKey()}'`;
  const signIn = {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: userPoolClientId,
    AuthParameters: { USERNAME: users[0].email, PASSWORD: password },
  };
  const people = users.map(
    ({ email, role, partner }) =>
      `    ${role.padEnd(16)} ${email}${partner === undefined ? '' : ` (of the partner "${partner}")`}`,
  );
  return `  Sign in, every role with the password ${password}
${people.join('\n')}
    curl -s ${endpoints.cognito}/ -H 'X-Amz-Target: AWSCognitoIdentityProviderService.InitiateAuth' \\
      -H 'Content-Type: application/x-amz-json-1.1' -d '${JSON.stringify(signIn)}'
    The answer's AccessToken is what goes behind "Authorization: Bearer".

  Try first (with the owner's API key): report a sale, see what it earned, see why
    curl -s ${apiUrl}/v1/sales ${bearer} -H 'Content-Type: application/json' -d '${JSON.stringify(sale)}'
    curl -s ${apiUrl}/v1/partners/${samplePartner}/balance ${bearer}
    curl -s '${apiUrl}/v1/partners/${samplePartner}/ledger-lines?limit=3' ${bearer}

  An amount is explained at ${apiUrl}/v1/partners/${samplePartner}/ledger-lines/{id}.

  Look at the e-mails of the road at ${endpoints.mail}, at its files in ${join(dataDir, 'walk')}; walk it again:
    ${walkLine(machine, dataDir)}
`;
};
