### Fylkenes egne dokumenter

# $county: "Vestland"
document-says = I dokumentet fra { $county } står det:
# $place: en av de tre under
document-source = Kilde: { $place } (per { $date }).
# når dokumentet ikke sier hvor gammelt det er
document-source-undated = Kilde: { $place } (importert { $date }).
document-on-page = «{ $title }», side { $page }
document-under-heading = «{ $title }», under «{ $heading }»
document-whole = «{ $title }»
# når noen spør hvor det står
document-where = Det står i { $place }.
choice-document-page = { $heading } (side { $page })
# $titles: «Handlingsplan for Vestland 2024–2027»
document-outline =
    { $parts ->
        [one] Her er det jeg har fra { $titles }. Skriv gjerne hva du lurer på.
       *[other] Jeg har { $titles }. Hva vil du se på? Du kan også skrive hva du lurer på.
    }
document-silent = Det finner jeg ikke i { $titles }.
# $language: the document's, when the question is in another
document-silent-in =
    Det finner jeg ikke i { $titles }, som er skrevet på { $language ->
        [en] engelsk
       *[other] norsk
    }. Prøv gjerne med et ord derfra.
# når noen her spør etter planen til et annet fylke
document-only-own = Her kan jeg bare svare fra dokumentene til { $county }, for det er fylket dette stedet er satt opp for.
