import path from 'node:path';
import type { Config } from '../config.ts';
import type { BlobStore } from '../platform/blob/blobStore.ts';
import { createFileBlobStore } from '../platform/blob/fileBlobStore.ts';
import { createS3BlobStore } from '../platform/blob/s3BlobStore.ts';

/** Where the documents lie: in the data folder, or in the S3 store the settings name. The program, backup and restore all ask here. */
export function bloberFra(config: Pick<Config, 'datamappe' | 's3'>): BlobStore {
  return config.s3 === null
    ? createFileBlobStore(path.join(config.datamappe, 'dokumenter'))
    : createS3BlobStore(config.s3, path.join(config.datamappe, 'arbeid'));
}
