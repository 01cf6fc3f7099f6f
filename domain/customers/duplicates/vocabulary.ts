/** Words that names of customers are made of, folded: what tells customers apart is what is none of these. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that say nothing. */
export const silent = words(`
  i oraz and und et y w we z ze na of the nr no numer number im imienia ul mgr dr inz pod przy do dla von der die das
  for in at by
`);

/** Legal forms of several words, wherever they stand. Dots between single letters are gone. */
export const legalPhrases: readonly RegExp[] = [
  /\b(?:spolka|sp|spol) z ?(?:ograniczona odpowiedzialnoscia|o ?o)\b/g,
  /\bsp zoo\b/g,
  /\b(?:prosta )?spolka (?:akcyjna|jawna|cywilna|partnerska|komandytow[ao](?: akcyjna)?)\b/g,
  /\bsp [kjp]\b/g,
  /\bs k a\b/g,
  /\bspol s ?r ?o\b/g,
  /\bgesellschaft mit beschrankter haftung\b/g,
  /\b(?:gmbh|ag|ug) (?:co )?kg\b/g,
  /\bw (?:restrukturyzacji|likwidacji|upadlosci)\b/g,
  /\bpublic limited company\b/g,
  /\blimited liability (?:company|partnership)\b/g,
];

/** Legal forms of one word, at the end of a name. */
export const legalWords = words(`
  sa sc sj spk spj spp ska psa zoo gmbh ag kg ek ug ohg gbr kgaa ev eg se ltd limited plc llc llp lp inc incorporated corp
  corporation sro as ab aktiebolag aktiengesellschaft kommanditgesellschaft oy bv nv sarl sas srl spa kft co company
`);

/** Words for a business as such: whether they stand there makes little difference. */
export const businessWords = words(`
  phu fhu pphu pph pphiu zph zpu zpuh phup ppuh pw puh pu pp ph fh fu fuh zphu fpu fphu co company companies firm enterprise enterprises
  group grupa holding holdings salon sklep biuro spolka przeds zakl prod handl usl wielobr warsztat trading
  manufacturing mfg international intl services service
`);
/** What such words begin with. */
export const businessStems: readonly string[] =
  'przedsiebiorstw zaklad firm handl uslug produkc wielobranz'.split(' ');

/** Branches of business: what they have in common does not make two customers one, and another one makes them two. */
export const branchWords = words(`
  auto bank biblioteka dom druk food foods foto farm firma hotel kino klub meble mebel shop sklep sport stal szkola teatr metal park pub bar
  mlyn zajazd okna kwiaty books boats films cars car bude house home school college inn lodge pharma dental energy energia
  water steel glass wood paper farms bakery dairy media design print travel trade transport
`);
export const branchStems: readonly string[] = `
  adwoka agencj akadem aptek apothek architek artyk baecker backer bauunter browar brewing budow building caterin centr center
  ceramik chemi clinic clinik consult cukiern dent delikates dostaw drukarn dystryb edukac elektr energet engineer fabryk
  farmac financ finans fotograf fryzjer fundacj foundation fundus furnitur gabinet gastro gmin gospodar hurt informat instal institut
  instytut kancelar kolejow komend komunal kompan konstrukc kopaln kosmet krawiec ksiegow kwiaciarn lakier leasing
  lekar liceum logist maszyn maschin mechani medyc medica mieszkan mleczar montaz muzeum nadlesnictw nieruchom ochron odziez ogrod
  optycz optyk osrod papier parafi pharmac piekarn pizzer podstawow pogotow policj powiat pracown prawn przedszkol
  przychodn publicz rachunk radc reklam remont restaura rolnicz samochod samorzad serwis skarbow software solution
  spedyc spoldziel spozywcz stacj stocz stolar stowarzysz studi szpital techniczn technolog telekom towarzyst turyst
  ubezpiecz universit uniwersyt urzad urzed wspolnot wulkaniz wydawnic wytworn zespol zlobek zwiaz
`
  .trim()
  .split(/\s+/);

/** One name for what has several. */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ['warsaw', 'warszawa'],
  ['cracow', 'krakow'],
  ['vienna', 'wien'],
  ['wieden', 'wien'],
  ['munich', 'munchen'],
  ['cologne', 'koln'],
  ['prague', 'praha'],
  ['poland', 'polska'],
  ['polen', 'polska'],
  ['germany', 'deutschland'],
  ['niemcy', 'deutschland'],
  ['bros', 'brothers'],
  ['intl', 'international'],
  ['dept', 'department'],
  ['centre', 'center'],
  ['gebruder', 'bruder'],
]);

/** Countries that names tell customers apart by. */
export const countries = words(`
  polska deutschland czechy ukraina slovakia czechia austria france italia ireland england scotland wales europe
`);
/** Towns that names tell customers apart by. */
export const towns = words(`
  warszawa krakow lodz wroclaw poznan gdansk gdynia sopot szczecin bydgoszcz lublin bialystok katowice czestochowa radom
  torun sosnowiec kielce rzeszow gliwice zabrze olsztyn bytom bielsko rybnik tychy opole elblag plock walbrzych wloclawek
  tarnow chorzow kalisz koszalin legnica grudziadz slupsk jaworzno jastrzebie siedlce przemysl konin lubin zamosc gniezno
  pila suwalki chelm stargard tczew mielec nysa lomza ostroleka pruszkow otwock legionowo zakopane augustow malbork
  london manchester liverpool leeds birmingham bristol edinburgh glasgow cardiff york oxford cambridge dublin
  berlin hamburg munchen koln bonn frankfurt dresden leipzig stuttgart mainz hannover bremen wien graz praha brno
`);
