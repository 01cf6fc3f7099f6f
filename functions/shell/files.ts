import { createHash } from 'node:crypto';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { settings } from './context.ts';

let client: S3Client | undefined;
const s3 = (): S3Client => {
  client ??= new S3Client({
    // A signed URL must not bind the caller to a checksum that curl does not compute.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    requestHandler: new NodeHttpHandler({ connectionTimeout: 2_000, requestTimeout: 20_000 }),
  });
  return client;
};

/** An address to which the file can be sent by PUT, without further sign-in, for so many seconds. */
export const uploadUrl = (object: string, seconds: number): Promise<string> =>
  getSignedUrl(s3(), new PutObjectCommand({ Bucket: settings.files(), Key: object }), { expiresIn: seconds });

/** The size of an object in bytes; undefined where there is none. */
export const sizeOf = async (object: string): Promise<number | undefined> => {
  try {
    return (await s3().send(new HeadObjectCommand({ Bucket: settings.files(), Key: object }))).ContentLength;
  } catch (error) {
    if (error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey')) return undefined;
    throw error;
  }
};

/** Whether a file is there, of the size that was said. */
export const hasArrived = async ({
  object,
  size,
}: {
  readonly object: string;
  readonly size: number;
}): Promise<boolean> => (await sizeOf(object)) === size;

/** The bytes of an object from an offset on, at most `count` of them. */
export const readBytes = async (object: string, offset: number, count: number): Promise<Uint8Array> => {
  const Range = `bytes=${offset}-${offset + count - 1}`;
  const answer = await s3().send(new GetObjectCommand({ Bucket: settings.files(), Key: object, Range }));
  return (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
};

/** All bytes of an object. Throws where there is none. For objects known to be small. */
export const readAll = async (object: string): Promise<Uint8Array> => {
  const answer = await s3().send(new GetObjectCommand({ Bucket: settings.files(), Key: object }));
  if (answer.Body === undefined) throw new Error(`the object ${object} came without a body`);
  return answer.Body.transformToByteArray();
};

/** By what the bytes of a document are known: their SHA-256, as hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes an object whole; what stood under its name is replaced. `type` is its media type. */
export const write = async (object: string, bytes: Uint8Array, type: string): Promise<void> => {
  await s3().send(
    new PutObjectCommand({ Bucket: settings.files(), Key: object, Body: bytes, ContentType: type }),
  );
};

/** RFC 6266: the name in plain letters for who reads no more, and whole. */
const disposition = (fileName: string): string => {
  const plain = fileName.replace(/[^\w. -]/g, '_');
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};

/** An address from which the file can be fetched under a name, without further sign-in, for so many seconds. */
export const downloadUrl = (object: string, seconds: number, fileName: string): Promise<string> => {
  const ResponseContentDisposition = disposition(fileName);
  return getSignedUrl(
    s3(),
    new GetObjectCommand({ Bucket: settings.files(), Key: object, ResponseContentDisposition }),
    { expiresIn: seconds },
  );
};
