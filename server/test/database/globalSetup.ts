import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startTestCluster, type TestCluster } from './cluster.ts';

/**
 * One database cluster for the whole run, started when the first test file asks for it: a run of pure domain tests pays nothing.
 * Test files live in forks, so they ask over loopback.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<TestCluster> | undefined;
  const tjener = http.createServer((_request, response) => {
    cluster ??= startTestCluster();
    cluster.then(
      ({ adminUrl, mal, appPassord }) => response.end(JSON.stringify({ adminUrl, mal, appPassord })),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    );
  });
  await new Promise<void>((resolve) => tjener.listen(0, '127.0.0.1', resolve));
  project.provide('testdatabaseTjener', `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`);
  return async () => {
    tjener.close();
    // A cluster that never came up has already been reported to the test that asked for it.
    const started = await cluster?.catch(() => undefined);
    await started?.stopp();
  };
}
