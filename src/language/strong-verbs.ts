/** Verbs that change inside, in both written standards: the first form stands for all in a line. Words with another frequent meaning are left out. */
const lines = `
be ber bad bedt
bryte bryter bryt brøt brutt braut brote broten
bære bærer båret bere boren
binde binder bandt bundet batt bunde bunden
bite bet bitt beit
by bød bydde baud bode
drive driver driv drev drevet dreiv driven drivne
drikke drikker drakk drukket drukke
dra drar dro dratt dreg drege
ete åt spiste spise spiser spist
finne finner fant funnet finn fann funne funnen funne
fly flyr fløy fløyet flaug floge flydd
flyte flyter fløt flytt flaut flote
forlate forlater forlot forlatt forlét forlet
fryse fryser frøs frosset fraus frose frosen
falle faller falt falle
gi gir ga gav gitt gjev gjeve gjeven
grave graver gravde gravd grave graven gravne
gripe griper grep grepet greip gripe gripen
gråte gråter gråt grått gret gråte
hete heter heiter heite heitte
hjelpe hjelper hjalp hjulpet hjelp hjelpte hjelpt
hogge hogger hogde hogd hugge hugger hugget hogg
ligge ligger lå ligget ligg låg
lyde lyder lød lydt
løpe løper løp løpt laup
ryke røk røket rauk
selge selger solgte solgt selde selt seld
sitte sitter satt sittet sit sat sitje
skjære skjærer skar skåret skore skjere
skrive skriver skrev skrevet skriv skreiv skriven skrivne
skyte skyter skjøt skutt skyt skaut skote skoten skotne skutte
slå slår slo slått slegen slegne
slippe slipper slapp sluppet slepp sleppe sloppe sloppen
stige stiger steg steget stig steig
stjele stjeler stjal stjålet stal stele
stå sto stått
svike svek sveket sveik
synge synger sang sunget syng song sunge syngje
synke synker sank sunket sokk søkke sokke søkk
ta tar tok tatt tek teke teken tekne
trekke trekker trakk trukket trekk
treffe treffer traff truffet treff trefte
velge velger valgte valgt valde valt vald velje
veie veide veid vog vege
vike veket
vinne vinner vant vunnet vunne vunnen
vokse vokser vokste vokst veks voks vakse vaksen
brenne brenner brant brent brenn brann brunne brende brend brente
vri vred vridd vridde vrei
bidra bidrar bidrog bidro bidratt bidreg bidrege
delta deltar deltok deltatt deltek deltake delteke
foreslå foreslår foreslo foreslått føreslå føreslo føreslått føreslår
angripe angriper angrep angrepet angreip
oppdra oppdrar oppdro oppdratt
overta overtar overtok overtatt overtek overteke
omkomme omkommer omkom omkommet omkome
dø døde død døy døyr døydde døydd
bo bodde bor bodd bur budde budd
føde føder fødte født fødd fødde fødte
`;

/** Each form with the one that stands for it. A form of two verbs belongs to the first. */
export const strongVerbs: ReadonlyMap<string, string> = new Map(
  lines
    .split('\n')
    .reverse()
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.filter((form) => form !== base).map((form): [string, string] => [form, base]);
    }),
);
