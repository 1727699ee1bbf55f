# Hva en administrator og en bruker ser om assistenten i Slack og Teams.
manifest-name = LUP-assistenten
manifest-full-name = Den digitale assistenten til Leverandørutviklingsprogrammet
manifest-short = Spør om innovative anskaffelser, finn pådriveren, be om en aktivitet
manifest-long = LUP-assistenten svarer automatisk på spørsmål om innovative offentlige anskaffelser og om partnerskapet i Leverandørutviklingsprogrammet (LUP), alltid med kilde. Den finner pådriveren for fylket ditt ut fra et fylke, en kommune eller et sted, og tar imot forespørsler om dialogkonferanser, behovsverksteder, kurs og andre aktiviteter. Du kan skrive bokmål, nynorsk eller engelsk. Det den ikke vet, sier den at den ikke vet, og tilbyr seg å spørre pådriveren. Du kan når som helst spørre hva som er lagret om deg, og be om at det blir slettet.
manifest-command-help = Hva kan du hjelpe med?
manifest-command-help-about = Se hva du kan spørre om
manifest-command-contact = Hvem er pådriver?
manifest-command-contact-about = Finn LUP-kontakten for fylket ditt
manifest-command-request = Be om en aktivitet
manifest-command-request-about = Dialogkonferanse, behovsverksted, kurs og annet
manifest-command-status = Hvordan går det med forespørslene mine?
manifest-command-status-about = Se, endre eller trekk tilbake det du har sendt
