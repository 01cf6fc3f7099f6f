/** The payments that a bank file orders, by end-to-end id. */
export const paymentsIn = (xml: string): readonly { readonly id: string; readonly amount: string }[] =>
  [...xml.matchAll(/<EndToEndId>(.*?)<\/EndToEndId>[\s\S]*?<InstdAmt Ccy="\w+">(.*?)<\/InstdAmt>/g)].map(
    ([, id = '', amount = '']) => ({ id, amount }),
  );
