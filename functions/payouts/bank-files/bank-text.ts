import anyAscii from 'any-ascii';

/** What every bank of the SEPA scheme takes (EPC217-08): the basic Latin letters, digits, and these signs. */
const basic = /[A-Za-z0-9/\-?:().,'+ ]/;
/** What Polish banks take besides in payments in złoty. */
const polish = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/;

const nearest: Readonly<Record<string, string>> = { '&': '+', _: '-' };

const signOf = (sign: string, takesPolish: boolean): string => {
  if (basic.test(sign) || (takesPolish && polish.test(sign))) return sign;
  return [...(nearest[sign] ?? anyAscii(sign))]
    .map((one) => (basic.test(one) ? one : (nearest[one] ?? ' ')))
    .join('');
};

/**
 * Text as a bank takes it in a payment of the currency: other letters become the nearest Latin ones (`Müller` in euros,
 * but `Łódź` stays in złoty), other signs spaces, and it is cut at `most` signs. It never begins or ends with a slash nor
 * has two in a row, which banks read as the edge of a field. What nothing is left of is `NOTPROVIDED`.
 */
export const bankText = (text: string, currency: string, most: number): string => {
  const signs = [...text.normalize('NFC')].map((sign) => signOf(sign, currency === 'PLN')).join('');
  const plain = signs.replace(/\/(?:\s*\/)+/g, '/').replace(/\s+/g, ' ');
  const cut = plain.replace(/^[/:\- ]+/, '').slice(0, most);
  return cut.replace(/[/ ]+$/, '') || 'NOTPROVIDED';
};
