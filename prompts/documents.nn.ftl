### Dokumenta frå fylka sjølve

# $county: "Vestland"
document-says = I dokumentet frå { $county } står det:
# $place: ein av dei tre under
document-source = Kjelde: { $place } (per { $date }).
# når dokumentet ikkje seier kor gammalt det er
document-source-undated = Kjelde: { $place } (importert { $date }).
document-on-page = «{ $title }», side { $page }
document-under-heading = «{ $title }», under «{ $heading }»
document-whole = «{ $title }»
# når nokon spør kvar det står
document-where = Det står i { $place }.
choice-document-page = { $heading } (side { $page })
# $titles: «Handlingsplan for Vestland 2024–2027»
document-outline =
    { $parts ->
        [one] Her er det eg har frå { $titles }. Skriv gjerne kva du lurer på.
       *[other] Eg har { $titles }. Kva vil du sjå på? Du kan òg skrive kva du lurer på.
    }
document-silent = Det finn eg ikkje i { $titles }.
# $language: the document's, when the question is in another
document-silent-in =
    Det finn eg ikkje i { $titles }, som er skrive på { $language ->
        [en] engelsk
       *[other] norsk
    }. Prøv gjerne med eit ord derifrå.
# når nokon her spør etter planen til eit anna fylke
document-only-own = Her kan eg berre svare frå dokumenta til { $county }, for det er fylket denne staden er sett opp for.
