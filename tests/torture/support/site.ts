import { startServer } from '../../../scripts/server.mjs';
import type { BuildName } from './builds';

/** A static host with the production headers on one address, whichever build it serves. */
export interface Site {
  readonly url: string;
  serve(build: BuildName): Promise<void>;
  close(): Promise<void>;
}

/** Folders of the builds; one that is costly to make is made when it is first asked for. */
export type Builds = Readonly<Record<BuildName, () => Promise<string>>>;

export async function openSite(builds: Builds): Promise<Site> {
  let current: BuildName = 'app';
  let server = await startServer({ root: await builds.app(), port: 0 });
  const { url, port } = server;
  return {
    url,
    async serve(build) {
      if (build === current) return;
      const root = await builds[build]();
      await server.close();
      server = await startServer({ root, port });
      current = build;
    },
    close: () => server.close(),
  };
}
