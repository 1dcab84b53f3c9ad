import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const PASSORD = 'helgeland-demo-2026';

/** Signs in by the form, with the keyboard alone. */
export async function loggInn(page: Page, brukernavn: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Brukernavn').focus();
  await page.keyboard.type(brukernavn);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** No violation of WCAG 2.1 A and AA that a machine can find. */
export async function krevTilgjengelig(page: Page): Promise<void> {
  // A dialog on its way in is half see-through, and its colours are not yet its own.
  await page.evaluate(async () => {
    const endelige = document
      .getAnimations()
      .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    await Promise.allSettled(endelige.map((each) => each.finished));
  });
  const funn = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  expect(funn.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}
