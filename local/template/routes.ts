import { listIn, textIn } from './assembly.ts';
import type { Resolve } from './resolve.ts';
import { must, type Reader, type RoutePlan } from './shapes.ts';

const arnInUri = (uri: string): string => /functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri;

/** The routes of the HTTP API, each with the functions that its integration and its authorizer name. */
export const routesOf = (
  read: (type: string) => readonly Reader[],
  resolve: Resolve,
): readonly RoutePlan[] => {
  const target = ({ resource }: Reader): string => String(resolve({ Ref: resource.id }, resource.stack));
  const integrations = new Map(
    read('AWS::ApiGatewayV2::Integration').map((integration) => {
      const { id, has } = integration;
      if (has['IntegrationType'] !== 'AWS_PROXY' || has['PayloadFormatVersion'] !== '2.0')
        throw new Error(`${id}: only AWS_PROXY integrations with payload 2.0 are served locally`);
      return [
        `integrations/${target(integration)}`,
        arnInUri(must(textIn(has['IntegrationUri']), `${id}: its URI`)),
      ];
    }),
  );
  const authorizers = new Map(
    read('AWS::ApiGatewayV2::Authorizer').map((authorizer) => {
      const { id, has } = authorizer;
      const asServed = has['AuthorizerType'] === 'REQUEST' && has['EnableSimpleResponses'] === true;
      if (
        !asServed ||
        has['AuthorizerResultTtlInSeconds'] !== 0 ||
        has['AuthorizerPayloadFormatVersion'] !== '2.0'
      )
        throw new Error(
          `${id}: only REQUEST authorizers with simple answers and no cache are served locally`,
        );
      if (listIn(has['IdentitySource']).length > 0)
        throw new Error(`${id}: identity sources are not served locally`);
      return [target(authorizer), arnInUri(must(textIn(has['AuthorizerUri']), `${id}: its URI`))];
    }),
  );
  return read('AWS::ApiGatewayV2::Route').map(({ id, has }) => {
    const kind = textIn(has['AuthorizationType']) ?? 'NONE';
    if (kind !== 'NONE' && kind !== 'CUSTOM')
      throw new Error(`${id}: authorization ${kind} is not served locally`);
    const authorizerId = textIn(has['AuthorizerId']) ?? '';
    return {
      key: must(textIn(has['RouteKey']), `${id}: RouteKey`),
      functionArn: must(integrations.get(textIn(has['Target']) ?? ''), `${id}: its integration`),
      authorizerArn:
        kind === 'CUSTOM' ? must(authorizers.get(authorizerId), `${id}: its authorizer`) : undefined,
    };
  });
};
