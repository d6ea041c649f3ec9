// A page that shows when certificates end, and renews them.
//   npx keyspec mock okta --world examples/playwright/world.yaml    in one terminal
//   npx vite examples/playwright                                    in another
import { createOktaClient } from 'keyspec/okta';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Certificate, listCertificates, renew } from './certificates';

const okta = createOktaClient({
  orgUrl: import.meta.env.VITE_OKTA_URL ?? 'http://127.0.0.1:4010',
  apiToken: 'keyspec-admin',
});

const explain = (error: unknown) => (error instanceof Error ? error.message : String(error));

function Certificates() {
  const [certificates, setCertificates] = useState<Certificate[]>();
  const [problem, setProblem] = useState('');
  const [renewing, setRenewing] = useState('');

  const load = async () => setCertificates(await listCertificates(okta));
  useEffect(() => {
    load().catch((error) => setProblem(explain(error)));
  }, []);

  const renewOne = async (appId: string) => {
    setRenewing(appId);
    setProblem('');
    try {
      await renew(okta, appId);
      await load();
    } catch (error) {
      setProblem(`The certificate was not renewed. ${explain(error)}`);
    }
    setRenewing('');
  };

  return (
    <>
      <h1>Certificates</h1>
      <p role="alert">{problem}</p>
      {certificates === undefined ? (
        <p>Loading…</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">App</th>
              <th scope="col">Certificate</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {certificates.map(({ appId, app, ends }) => (
              <tr key={appId}>
                <th scope="row">{app}</th>
                <td className={ends < new Date() ? 'expired' : ''}>
                  {ends < new Date() ? 'expired on' : 'valid until'} {ends.toLocaleDateString('en-GB')}
                </td>
                <td>
                  <button
                    type="button"
                    aria-label={`Renew ${app}`}
                    disabled={renewing !== ''}
                    onClick={() => renewOne(appId)}
                  >
                    Renew
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const root = document.getElementById('page');
if (root === null) throw new Error('no #page');
createRoot(root).render(<Certificates />);
