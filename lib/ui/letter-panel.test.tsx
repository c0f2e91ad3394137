// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { COMMUNE, makeFinding, makeVerdict } from '../verdict/fixtures';
import { LetterPanel } from './letter-panel';
import { speak } from './speak';

beforeEach(() => speak('fr'));
afterEach(cleanup);

const text = (): HTMLTextAreaElement =>
  screen.getByLabelText<HTMLTextAreaElement>('Texte de la lettre');

it('drafts a letter, says that Vigie sends nothing, and offers ways to take it away', async () => {
  render(<LetterPanel verdict={makeVerdict([makeFinding()])} />);
  await screen.findByLabelText('Texte de la lettre');
  expect(text().value).toContain(COMMUNE.host);
  expect(document.body.textContent).toContain('Vigie n’envoie rien');
  for (const way of [/Copier/, /Enregistrer/])
    expect(screen.getByRole('button', { name: way })).toBeTruthy();
});

it('keeps what was written in one letter when another is chosen and back', async () => {
  render(<LetterPanel verdict={makeVerdict([makeFinding()])} />);
  await screen.findByLabelText('Texte de la lettre');
  fireEvent.input(text(), { target: { value: 'Ma lettre' } });
  const role = screen.getByLabelText<HTMLSelectElement>('Vous êtes');
  fireEvent.change(role, { target: { value: 'journalist' } });
  await screen.findByLabelText('Texte de la lettre');
  expect(text().value).not.toBe('Ma lettre');
  fireEvent.change(role, { target: { value: 'resident' } });
  await screen.findByDisplayValue('Ma lettre');
});
