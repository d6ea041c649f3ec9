/** The generators that `npm run test:generators` tries. Each writes `client.ts` or `client/index.ts` into a folder. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { safeBuild } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import openapiTS, { astToString } from 'openapi-typescript';
import { generate } from 'orval';
import { generateApi } from 'swagger-typescript-api';

/** @param baseUrl - For a tool that writes it into the client. */
export type Generate = (document: string, folder: string, baseUrl: string) => Promise<unknown>;

export const tools: Readonly<Record<string, Generate>> = {
  'openapi-typescript': async (document, folder) =>
    writeFile(path.join(folder, 'client.ts'), astToString(await openapiTS(new URL(`file://${document}`)))),

  'hey-api': (document, folder) =>
    createClient({
      input: document,
      output: path.join(folder, 'client'),
      plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
      logs: { level: 'silent' },
    }),

  orval: (document, folder, baseUrl) =>
    generate({
      input: { target: document },
      output: {
        target: path.join(folder, 'client.ts'),
        client: 'fetch',
        mode: 'single',
        baseUrl,
        // Else it repeats a list that the description says has commas.
        override: { fetch: { explode: false } },
      },
    }),

  kubb: async (document, folder) => {
    const { error, failedPlugins } = await safeBuild({
      config: {
        root: folder,
        input: { path: document },
        output: { path: path.join(folder, 'client'), clean: false, barrelType: 'named' },
        plugins: [
          pluginOas({ generators: [], validate: false }),
          pluginTs(),
          pluginClient({ client: 'fetch', bundle: true }),
        ],
      },
    });
    const [failed] = failedPlugins;
    if (error ?? failed) throw error ?? failed?.error;
  },

  'swagger-typescript-api': (document, folder) =>
    generateApi({
      input: document,
      output: folder,
      fileName: 'client.ts',
      httpClientType: 'fetch',
      generateUnionEnums: true,
      silent: true,
    }),
};
