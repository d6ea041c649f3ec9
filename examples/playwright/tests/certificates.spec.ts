import { expect, test } from './own-world';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('row')).toHaveCount(4);
});

test('shows which certificates have expired', async ({ page }) => {
  await expect(page.getByRole('row', { name: 'Portal expired on' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'valid until' })).toHaveCount(2);
});

for (const app of ['Portal', 'Payroll', 'Wiki'])
  test(`renews that of ${app}, and no other`, async ({ page }) => {
    const others = page.getByRole('row').filter({ hasNotText: app });
    const before = await others.allInnerTexts();
    await page.getByRole('button', { name: `Renew ${app}` }).click();
    const year = new Date().getFullYear() + 2;
    await expect(page.getByRole('row', { name: app })).toContainText('valid until');
    await expect(page.getByRole('row', { name: app })).toContainText(String(year));
    expect(await others.allInnerTexts()).toEqual(before);
  });

test('says when it could not renew one, and lets you try again', async ({ page, mock }) => {
  await mock.post('faults', { data: { operationId: 'generateApplicationKey', nth: 1, status: 503 } });
  const renew = page.getByRole('button', { name: 'Renew Portal' });
  await renew.click();
  await expect(page.getByRole('alert')).toContainText('The certificate was not renewed.');
  await expect(page.getByRole('row', { name: 'Portal expired on' })).toBeVisible();
  await renew.click();
  await expect(page.getByRole('row', { name: 'Portal valid until' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('shows in ten years that all have expired, and renews one', async ({ page, mock }) => {
  const now = new Date();
  now.setFullYear(now.getFullYear() + 10);
  await mock.put('clock', { data: { now: now.toISOString() } });
  await page.clock.setFixedTime(now);
  await page.reload();
  await expect(page.getByRole('row', { name: 'expired on' })).toHaveCount(3);
  await page.getByRole('button', { name: 'Renew Wiki' }).click();
  await expect(page.getByRole('row', { name: 'Wiki valid until' })).toContainText(String(now.getFullYear() + 2));
});

test('makes one key for each renewal', async ({ page, mock }) => {
  await page.getByRole('button', { name: 'Renew Wiki' }).click();
  await expect(page.getByRole('button', { name: 'Renew Wiki' })).toBeEnabled();
  const asked: { operationId: string }[] = await (await mock.get('requests')).json();
  expect(asked.filter(({ operationId }) => operationId === 'generateApplicationKey')).toHaveLength(1);
});

for (const width of [1280, 390])
  test(`fits into ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole('row', { name: 'Wiki' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/certificates-${width}.png` });
  });
