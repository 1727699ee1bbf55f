function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Words of North, Lule and South Sámi that are no names and no words of Norwegian or English. */
export const samiWords = wordSet(`
  mun mii dii sii moai doai mus mis midjiide didjiide munnje dutnje minguin gii gean geas gos gosa goas goassege manne manin mo movt
  maid makkár leat leatgo leago lean leai ledje lehket eai eat ehpet galgá galgat galggan fertet ferte sáhttá sáhtát sáhttit sáhtán
  sáhtátgo sáhttibehtet sáhttibehtetgo dárbbašan dárbbašat dárbbašit dárbbašeat sihtan sihtat sihtá áiggun áigut háliidan háliidat
  háliidit háliideat hálat hálan bargan bargat orun oažžu oažžut oaččun oaččut gávdnan gávdnat gávdno gávdnojit diehtit dieđán dieđut
  dieđuid dieđu diehtu jearrat jearan jearaldat jearaldaga vástidit veahki veahkki veahkehit veahkehat ipmir ipmirdan ipmirdat máhtán
  máhtát giitu ollu olu bures buorre buori beaivi iđit dearvan dearvvuođat olmmoš olbmot birra bokte haga ovddas ovdii ovdal maŋŋel
  maŋŋá gaskkas siste dahje muhto ahte jos juos danne dainna maiddái dušše dál odne ihttin vai vel ođđa ovttas buot eanet eará
  davvisámegiella davvisámegillii sámegiella sámegiela sámegillii dárogiella dárogiela dárogillii gulahallat gielda gieldda gielddas
  gielddat suohkana suohkanis fylkkagielda fylkkasuohkan oastin oasttu oasttut oasttuid oastit fálaldat skáhppon kurssa kursii
  čoahkkin lávdegoddi ovddidit dasa dáid dáin
  buoris gijtto mån dån sån mij dij sij muv duv suv mijáv dijáv munji dunji lev lij gåsse gånnå gåktu guhti gejna majt viehkev viehkke
  viehkedit viehkedihtit dárbahav dárbaj sidáv sidá hálijdav máhttá jali valla julevsámegiella julevsábmáj dárogiellaj ållo biejvvaj
  buaregh buerie biejjie gæjhtoe jïjnje jïjnjh datne mijjieh dijjieh månnoeh mov dov mijjen dijjen munnjien dutnjien mijjese dijjese
  gie maam gusnie gåabph goessie guktie mannasinie leah leam edtja edtjem edtjebe sïjhtem sïjhth sïjhtebe sæjhta maahta maahtah maahtam
  maahtebe maehtedh daarpesjem daarpesjibie utnedh utnem åtna utnebe viehkie viehkiem viehkiehtidh gyhtjelasse gyhtjelassem gyhtjedh
  daesnie desnie jïh jallh juktie bïjre bïevnesh saemien daaroen tjïelte tjïelten kuvsje kuvsjem barkedh åestedh orre gaajhke
`);

/** These are Sámi only beside the others: Lea is a name, "go" is English, "din" Norwegian. */
export const sharedWords = wordSet(
  'lea le la li ii ij in it im ih eah go gå ja mu su min din sin don son du dan dat man dah gal nu dle jah dïhte iv lij jus ala alde',
);

/** Letters, clusters and endings that Norwegian and English words do not have, beside the letters of names. */
export const samiShape =
  /[đŧŋčšž]|á|ï|[aeiouyåæö]h[tkpc]|htt|hkk|tnj|ddj|jht|(?:dh|jieh|ebe|ibie|idit|iidit|uid|iguin|vuohta|vuođa)$/u;
