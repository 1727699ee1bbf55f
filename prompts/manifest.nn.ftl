# Kva ein administrator og ein brukar ser om assistenten i Slack og Teams.
manifest-name = LUP-assistenten
manifest-full-name = Den digitale assistenten til Leverandørutviklingsprogrammet
manifest-short = Spør om innovative anskaffingar, finn pådrivaren, be om ein aktivitet
manifest-long = LUP-assistenten svarer automatisk på spørsmål om innovative offentlege anskaffingar og om partnarskapen i Leverandørutviklingsprogrammet (LUP), alltid med kjelde. Han finn pådrivaren for fylket ditt ut frå eit fylke, ein kommune eller ein stad, og tek imot førespurnader om dialogkonferansar, behovsverkstader, kurs og andre aktivitetar. Du kan skrive bokmål, nynorsk eller engelsk. Det han ikkje veit, seier han at han ikkje veit, og tilbyr seg å spørje pådrivaren. Du kan når som helst spørje kva som er lagra om deg, og be om at det blir sletta.
manifest-command-help = Kva kan du hjelpe med?
manifest-command-help-about = Sjå kva du kan spørje om
manifest-command-contact = Kven er pådrivar?
manifest-command-contact-about = Finn LUP-kontakten for fylket ditt
manifest-command-request = Be om ein aktivitet
manifest-command-request-about = Dialogkonferanse, behovsverkstad, kurs og anna
manifest-command-status = Korleis går det med førespurnadene mine?
manifest-command-status-about = Sjå, endre eller trekk tilbake det du har sendt
