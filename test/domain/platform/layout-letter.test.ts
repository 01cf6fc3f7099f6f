import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLetter } from '../../../domain/platform/layout-letter.ts';
import type { Letter } from '../../../domain/platform/letter.ts';

const letter: Letter = {
  subject: 'Rozliczenie nr 3',
  paragraphs: [
    'Dzień dobry,',
    'przesyłamy rozliczenie nr 3 z programu partnerskiego Łódzkie Rowery za listopad 2026, a w nim wszystko, co w tym miesiącu się wydarzyło.',
  ],
  facts: [
    { label: 'Partner', value: 'Żółw & Syn' },
    { label: 'Wypłata', value: '1\u00a0234,50\u00a0zł' },
  ],
  closing: ['Pierwsza linia\ndruga linia'],
};

const markup = /<\/?(script|img|b|a)[\s>]/i;

describe('the plain text', () => {
  const { text } = layoutLetter(letter, 'pl');
  it('keeps to 76 columns and breaks no word', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(text.replace(/\s+/g, ' ')).toContain(letter.paragraphs[1]?.replace(/\s+/g, ' '));
  });
  it('puts facts in columns, keeps lines apart, and ends with who sent it', () => {
    expect(text).toContain('Partner:  Żółw & Syn\nWypłata:  1\u00a0234,50\u00a0zł\n');
    expect(text).toContain('Pierwsza linia\ndruga linia\n');
    expect(text).toMatch(/\n\n-- \nTę wiadomość wysłał Partnerwise[^\n]*\n$/);
    expect(layoutLetter(letter, 'en').text).toContain('sent by Partnerwise on behalf of your program.');
  });
  it('indents what runs over, and puts long labels above', () => {
    const wide = 'word '.repeat(30).trim();
    const one = layoutLetter({ ...letter, facts: [{ label: 'Reason', value: wide }] }, 'en').text;
    expect(one).toMatch(/\nReason: {2}word/);
    expect(one).toMatch(/\n {9}word/);
    const two = layoutLetter({ ...letter, facts: [{ label: wide.slice(0, 49), value: 'v' }] }, 'en').text;
    expect(two).toContain(`${wide.slice(0, 49)}:\n  v\n`);
  });
});

describe('the HTML', () => {
  const { html } = layoutLetter(letter, 'pl');
  it('says its language and charset, and takes nothing from elsewhere', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="pl"><head><meta charset="utf-8">/);
    expect(html).not.toMatch(/https?:|src=|url\(|<style|<script|<link/);
  });
  it('shows facts as a table, and lines as lines', () => {
    expect(html).toContain('>Żółw &amp; Syn</td>');
    expect(html).toContain('Pierwsza linia<br>druga linia</p>');
    expect(layoutLetter({ ...letter, facts: [] }, 'pl').html).not.toContain('<th');
  });
  it('stays below what mail programs cut off', () => {
    const facts = Array.from({ length: 40 }, () => ({ label: 'Label of a fact', value: 'x'.repeat(100) }));
    expect(layoutLetter({ ...letter, facts }, 'en').html.length).toBeLessThan(100_000);
  });
});

describe('where a matter opens', () => {
  const url = 'https://portal.example/approvals/1?link=a.b&x="1"';
  const { html, text } = layoutLetter({ ...letter, action: { label: 'Otwórz <sprawę>', url } }, 'pl');
  it('is a button, and a line of its own that nothing breaks', () => {
    expect(html).toContain('href="https://portal.example/approvals/1?link=a.b&amp;x=&quot;1&quot;"');
    expect(html).toContain('Otwórz &lt;sprawę&gt;</a>');
    expect(text).toContain(`Otwórz <sprawę>:\n${url}\n`);
  });
});

it('lets no markup of a name through, wherever it stands', () => {
  const bad = '<script>x</script><img src=x onerror="y"> <b>&amp;</b> \'"';
  const { html, text } = layoutLetter(
    { subject: bad, paragraphs: [bad], facts: [{ label: bad, value: bad }], closing: [bad] },
    'en',
  );
  expect(html).not.toMatch(markup);
  expect(html.match(/&lt;script&gt;/g)).toHaveLength(5);
  expect(html).toContain('&amp;amp;');
  // Plain text is no markup: there it stands as it was written.
  expect(text).toContain('<script>x</script>');
});

it('makes one line of every subject, and shows no control characters', () => {
  const names = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(names, names, (subject, value) => {
      const laid = layoutLetter(
        { subject, paragraphs: [value], facts: [{ label: 'a', value }], closing: [] },
        'en',
      );
      expect(laid.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(laid.html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(laid.html.match(/<td/g)).toHaveLength(5);
    }),
  );
  expect(layoutLetter({ ...letter, subject: 'Deal\r\nBcc: x@example.com' }, 'en').subject).toBe(
    'Deal Bcc: x@example.com',
  );
});
