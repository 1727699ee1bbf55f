### The counties' own documents

# $county: "Vestland"
document-says = The document from { $county } says:
# $place: one of the three below
document-source = Source: { $place } (as of { $date }).
# when the document does not say how old it is
document-source-undated = Source: { $place } (imported { $date }).
document-on-page = «{ $title }», page { $page }
document-under-heading = «{ $title }», under «{ $heading }»
document-whole = «{ $title }»
# asked where it stands
document-where = It is in { $place }.
choice-document-page = { $heading } (page { $page })
# $titles: «Handlingsplan for Vestland 2024–2027»
document-outline =
    { $parts ->
        [one] Here is what I have from { $titles }. Feel free to write what you want to know.
       *[other] I have { $titles }. What would you like to look at? You can also write what you want to know.
    }
document-silent = I cannot find that in { $titles }.
# $language: the document's, when the question is in another
document-silent-in =
    I cannot find that in { $titles }, which is in { $language ->
        [en] English
       *[other] Norwegian
    }. A word from it may help.
# asked here for another county's plan
document-only-own = Here I can only answer from the documents of { $county }, since that is the county this workspace is set up for.
