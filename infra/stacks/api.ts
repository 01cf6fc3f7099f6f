import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { areaFunction } from '../area-functions.ts';
import { accept } from '../constructs/accept.ts';
import type { Resources } from '../constructs/grants.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { settings } from '../settings.ts';

/** What the stack needs to know of a route. */
export type RouteShape = { readonly method: string; readonly path: string; readonly permission: string };
export type Areas = Readonly<Record<string, readonly RouteShape[]>>;

/** The area that answers what no route does. */
const FALLBACK = 'platform';

const methodOf = (method: string): HttpMethod => {
  const found = Object.values(HttpMethod).find((known) => known === method);
  if (found === undefined) throw new Error(`HTTP APIs know no method ${method}`);
  return found;
};

/** The HTTP API: one function per area, and the routes that the areas declare. */
export class ApiStack extends Stack {
  readonly api: HttpApi;
  readonly functions: readonly ServiceFunction[];

  constructor(
    scope: Construct,
    id: string,
    authorizer: IFunction,
    given: { areas: Areas; resources: Resources },
  ) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: settings.prefix, createDefaultStage: false });
    this.#stage();
    // It always allows: a refusal by the gateway itself could not be an application/problem+json answer.
    const signedIn = new HttpLambdaAuthorizer('Authorizer', authorizer, {
      identitySource: [],
      resultsCacheTtl: Duration.seconds(0),
      responseTypes: [HttpLambdaResponseType.SIMPLE],
    });
    const functions: ServiceFunction[] = [];
    for (const [area, routes] of Object.entries(given.areas)) {
      const answer = new ServiceFunction(this, `${area}-api`, areaFunction(area), given.resources);
      functions.push(answer);
      // One permission per function instead of one per route: a template holds 500 resources.
      const integration = new HttpLambdaIntegration(area, answer, { scopePermissionToRoute: false });
      for (const { method, path, permission } of routes)
        this.#route(path, methodOf(method), integration, permission === 'none' ? undefined : signedIn);
      if (area === FALLBACK) this.#fallback(integration);
    }
    this.functions = functions;
    if (given.areas[FALLBACK] === undefined)
      throw new Error(`the area ${FALLBACK} must answer what no route does`);
    new CfnOutput(this, 'Url', { value: this.api.apiEndpoint });
  }

  #route(
    path: string,
    method: HttpMethod,
    integration: HttpLambdaIntegration,
    signedIn: HttpLambdaAuthorizer | undefined,
  ) {
    const routes = this.api.addRoutes({
      path,
      methods: [method],
      integration,
      authorizer: signedIn ?? new HttpNoneAuthorizer(),
    });
    if (signedIn !== undefined) return;
    for (const route of routes)
      accept(
        route,
        'AwsSolutions-APIG4',
        `${method} ${path} declares permission 'none': it tells nothing of any tenant.`,
      );
  }

  #fallback(integration: HttpLambdaIntegration) {
    const route = new HttpRoute(this, 'Default', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration,
    });
    accept(route, 'AwsSolutions-APIG4', 'It answers 404 to everything, and reads nothing.');
  }

  #stage() {
    const logGroup = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: settings.throttle,
      detailedMetricsEnabled: true,
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup) },
    });
  }
}
