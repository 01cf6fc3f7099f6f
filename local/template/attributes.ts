import { type Assembly, type Resource, textIn } from './assembly.ts';
import { ACCOUNT, type Attributes, REGION } from './resolve.ts';

/** What is only known once the parts run. */
export type Found = {
  readonly apiUrl: string;
  /** The address of SQS. */
  readonly aws: string;
  readonly cognito: string;
  /** Ids of user pools and their clients, by the local name of the resource. */
  readonly userIds: ReadonlyMap<string, string>;
};

/** The name of a resource here: its stack and logical id, since templates leave names to AWS. */
export const localName = ({ stack, id }: Pick<Resource, 'stack' | 'id'>): string => `${stack}-${id}`;
export const bucketName = (resource: Pick<Resource, 'stack' | 'id'>): string =>
  localName(resource).toLowerCase();

const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

type Values = (resource: Resource, found: Found) => Readonly<Record<string, string>>;

const named = (resource: Resource, property: string): string =>
  textIn(resource.properties[property]) ?? localName(resource);

const idOf = (resource: Resource, found: Found): string => {
  const id = found.userIds.get(localName(resource));
  if (id === undefined) throw new Error(`${localName(resource)} was not created`);
  return id;
};

const served: Readonly<Record<string, Values>> = {
  'AWS::DynamoDB::GlobalTable': (resource) => {
    const Arn = arn('dynamodb', `table/${localName(resource)}`);
    return { Ref: localName(resource), Arn, StreamArn: `${Arn}/stream/local` };
  },
  'AWS::S3::Bucket': (resource) => ({
    Ref: bucketName(resource),
    Arn: `arn:aws:s3:::${bucketName(resource)}`,
  }),
  'AWS::SQS::Queue': (resource, found) => ({
    Ref: `${found.aws}/${ACCOUNT}/${localName(resource)}`,
    Arn: arn('sqs', localName(resource)),
    QueueName: localName(resource),
  }),
  'AWS::SNS::Topic': (resource) => ({ Ref: arn('sns', localName(resource)), TopicName: localName(resource) }),
  'AWS::Events::EventBus': (resource) => ({
    Ref: named(resource, 'Name'),
    Name: named(resource, 'Name'),
    Arn: arn('events', `event-bus/${named(resource, 'Name')}`),
  }),
  'AWS::Lambda::Function': (resource) => ({
    Ref: named(resource, 'FunctionName'),
    Arn: arn('lambda', `function:${named(resource, 'FunctionName')}`),
  }),
  'AWS::StepFunctions::StateMachine': (resource) => {
    const Name = named(resource, 'StateMachineName');
    const Arn = arn('states', `stateMachine:${Name}`);
    return { Ref: Arn, Arn, Name };
  },
  'AWS::ApiGatewayV2::Api': (resource, found) => ({
    Ref: resource.id,
    ApiEndpoint: found.apiUrl,
    ApiId: resource.id,
  }),
  'AWS::Cognito::UserPool': (resource, found) => {
    const id = idOf(resource, found);
    return { Ref: id, Arn: arn('cognito-idp', `userpool/${id}`), ProviderURL: `${found.cognito}/${id}` };
  },
  'AWS::Cognito::UserPoolClient': (resource, found) => ({
    Ref: idOf(resource, found),
    ClientId: idOf(resource, found),
  }),
};

/** `Ref` and `Fn::GetAtt` of every resource; what is inert gets a name that says so. */
export const attributesOf =
  (found: Found): Attributes =>
  (resource, attribute) => {
    const values = served[resource.type];
    if (values === undefined)
      return attribute === 'Arn' ? `arn:local:inert:::${localName(resource)}` : localName(resource);
    const value = values(resource, found)[attribute];
    if (value === undefined) throw new Error(`${resource.type} has no ${attribute} locally`);
    return value;
  };

/** Resources of one kind. */
export const ofType = (assembly: Assembly, type: string): readonly Resource[] =>
  assembly.resources.filter((resource) => resource.type === type);
