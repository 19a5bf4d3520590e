const guidelines = `Täällä jokainen haluaa saada jonkin ongelman ratkaistua. Nämä muutamat säännöt pitävät sen helppona.

## Kun kysyt

- Katso ensin, onko kysymykseesi jo vastaus.
- Kerro ongelma otsikossa. Yksi ongelma yhdessä kysymyksessä.
- Kerro, mitä teit, mitä odotit ja mitä tapahtui. Virheilmoitukset sanasta sanaan.
- Kun vastaus auttaa, merkitse se: seuraava löytää sen nopeammin.

## Kun vastaat

- Vastaa siihen, mitä kysyttiin. Jos arvaat, sano se.
- Kerro, mistä tiedät asian. Linkitä sivu ja kerro sen ydin, sillä linkit vanhenevat.
- Väittele vastauksesta, älä ihmisestä.

## Älä koskaan julkisesti

Kuka tahansa voi lukea kaiken, mitä täällä julkaiset. **Älä koskaan kirjoita korttinumeroita, tilinumeroita, henkilötunnuksia, salasanoja tai kertakäyttökoodeja**, et omiasi etkä muiden, ja peitä ne kuvista. Kukaan yrityksestä ei kysy niitä täällä.

## Mikä ei kuulu tänne

- Mainokset, suosittelukoodit ja saman tekstin toistaminen.
- Loukkaukset, uhkaukset ja muiden yksityisasiat.
- Neuvot lain tai toisten turvallisuuden kiertämiseen.
- Oman tilisi asiat, joihin tarvitaan yksityisiä tietoja. Käytä niihin yhteystietosivun keinoja.

## Kun jokin menee vikaan

Moderaattorit voivat muokata viestiä, sulkea keskustelun, piilottaa viestin tai poistaa sen. He kertovat syyn, ja päätöksen voi perua. Jos joku rikkoo sääntöjä toistuvasti, hänen kirjoittamisensa voidaan keskeyttää joksikin aikaa.
`;

const terms = `Nämä ovat ehdot yhteisöön osallistumiselle. Lukemiseen ei tarvita tiliä eikä suostumusta.

## Tilisi

Annat nimen, joka näytetään, sähköpostiosoitteen ja salasanan. Pidä salasana omana tietonasi; vastaat siitä, mitä tililläsi tehdään. Sinun on oltava niin vanha, että voit asuinmaassasi tehdä tällaisen sopimuksen, tai sinulla on oltava siihen lupa.

## Mitä kirjoitat

Kirjoittamasi on sinun. Kun julkaiset sen, annat kaikille luvan käyttää sitä lisenssillä [Creative Commons Nimeä-JaaSamoin 4.0](https://creativecommons.org/licenses/by-sa/4.0/deed.fi): muut saavat kopioida ja muuttaa sitä, kunhan he mainitsevat sinut ja säilyttävät lisenssin. Lupaa ei voi perua niiltä kopioilta, joita muut ovat jo tehneet.

Julkaise vain sellaista, mitä saat jakaa. Muilta sivustoilta tuoduissa viesteissä säilyvät tekijä, osoite ja lisenssi, jotka näkyvät niiden vieressä.

## Ohjeet

Henkilökunta voi tehdä sanoistasi ohjeen. Sinut mainitaan sen lopussa linkillä profiiliisi, ja saat siitä tiedon. Kun et ole enää täällä, nimeä ei näytetä.

## Vastaukset ovat ihmisiltä

Vastaukset ovat muilta asiakkailta, ellei niitä ole merkitty virallisiksi. Ne annetaan vilpittömästi ja voivat olla väärin. Vain viralliset vastaukset ja ohjeet ovat yrityksen sana.

## Mitä voimme tehdä

Voimme muokata, siirtää, piilottaa ja poistaa viestejä ja sulkea tilejä, jotka rikkovat [ohjeita](/fi/about/guidelines) tai lakia, ja kerromme syyn. Yhteisö voi muuttua tai loppua; kerromme siitä etukäteen, kun voimme.

## Muutokset

Kun ehdot muuttuvat, uusi versio on tällä sivulla päivättynä.
`;

const privacy = `Tämä sivu kertoo, mitä tämä sivusto tallentaa sinusta, miksi ja kuinka kauan. Siitä vastaa yritys, joka pitää sivustoa yllä; yhteystietosivu kertoo, miten sen tavoittaa.

## Ilman tiliä

Lukemisesta ei synny profiilia. Palvelin kirjoittaa lyhyitä teknisiä lokeja (aika, sivu, pyynnön numero) ilman nimeäsi. Verkko-osoitteesi pysyy hetken laskureissa, jotka estävät väärinkäyttöä. Vieraana aloittamasi kysymys säilyy luonnoksena enintään 30 päivää, ja sen tunnistaa vain satunnainen eväste.

## Löytyvätkö vastaukset

Kun haet tai alat kysyä, siitä jää polku: haki, luki tämän ohjeen, kysyi. Polulla on satunnainen numero, ei henkilöä eikä tiliä, ja se poistetaan 30 päivän kuluttua alkamisestaan. Kukaan tämän sivuston ulkopuolella ei saa sitä.

- **Vieraana** numero kulkee sen käynnin osoitteissa (\`?j=…\`), eikä selaimeesi tallenneta mitään. Vain jos vastaat kyllä haun tai kysymisen alla olevaan riviin, eväste säilyttää sen 30 päivää. Samasta paikasta voit lopettaa ja poistaa kaiken.
- **Kirjautuneena** numero tehdään istunnostasi, eikä sitä voi muuttaa takaisin siksi tai sinuksi.
- **Hakusi sanat** ovat polussa, kunnes viimeisestä vaiheesta on puoli tuntia (vuorokausi, jos olet kirjautunut tai vastasit kyllä). Korttinumerot, tilinumerot, henkilötunnukset, salasanat, sähköpostiosoitteet ja puhelinnumerot otetaan niistä pois ennen kuin mitään tallennetaan. Mihin kukaan ei löytänyt vastausta, säilyy sen jälkeen vuoden ilman polkua, jotta yritys näkee, mitä puuttuu.
- **Jos selaimesi pyytää olla seuraamatta** (Do Not Track tai Global Privacy Control), mitään tästä ei merkitä muistiin.

## Tilin kanssa

| Mitä | Miksi | Kuinka kauan |
| --- | --- | --- |
| Sähköpostiosoite | kirjautumiseen | niin kauan kuin tili on olemassa |
| Salasana | kirjautumiseen; vain tiivisteenä, jota ei voi kääntää takaisin | niin kauan kuin tili on olemassa |
| Nimi, tunnus ja mitä kerrot itsestäsi | näytetään kirjoitustesi vieressä | niin kauan kuin tili on olemassa |
| Viestit, äänet, ratkaisut, seuraamiset | niistä yhteisö koostuu | katso alta |
| Kirjautumiset: milloin ja millaisella selaimella | jotta näet ne ja voit lopettaa ne | kunnes ne päättyvät, enintään 90 päivää |

Sähköpostiosoitettasi ei koskaan näytetä muille jäsenille.

## Mitä kaikki näkevät

Viestisi nimesi kanssa, milloin ne on kirjoitettu ja muokattujen viestien aiemmat versiot. Profiilisi luettelee ne. Äänet näkyvät vain lukuina.

## Mitä ei päästetä läpi

Korttien numerot, tilinumerot, suomalaiset henkilötunnukset, salasanat ja avaimet etsitään ennen kuin mitään kirjoittamaasi tallennetaan, myös luonnoksista. Lomake, jossa on sellainen, palaa sinulle eikä siitä jää mitään talteen; luonnoksessa sen tilalla on sanat. Sähköpostiosoitteista, puhelinnumeroista ja katuosoitteista kysytään kerran. Tarkistus tehdään tällä palvelimella, eikä löydöksiä merkitä minnekään. Jotain voi jäädä huomaamatta, joten katso itsekin.

## Kuvat

Lisätyt kuvat koodataan uudelleen, joten paikka- ja kameratiedot katoavat. Se, mitä kuva näyttää, säilyy: peitä nimet ja numerot ennen lisäämistä.

## Kuka muu saa tietoja

Ei kukaan tämän sivuston itsensä vuoksi: se ei lataa mitään muilta palvelimilta, eikä siinä ole mainoksia eikä seurantaa. Mitä yrityksen oma palvelinympäristö edellyttää, sen yritys kertoo tässä.

## Oikeutesi

Voit nähdä, oikaista ja poistattaa tietosi ja valittaa maasi tietosuojaviranomaiselle. Kirjoita yritykselle jollakin yhteystietosivun keinoista. Viestit voivat jäädä ilman nimeäsi, kun muiden kirjoitukset nojaavat niihin.
`;

const accessibility = `Haluamme, että jokainen voi käyttää tätä sivustoa. Tavoitteemme on WCAG 2.2 -ohjeiston taso AA.

## Mitä teemme

- Jokainen sivu toimii ilman JavaScriptiä ja pelkällä näppäimistöllä.
- Tekstin voi suurentaa 400 prosenttiin, ja se mukautuu 320 pikselin leveyteen.
- Värien kontrasti riittää vaaleassa ja tummassa teemassa. Tila kerrotaan aina myös sanoin.
- Automaattiset testit etsivät saavutettavuuden puutteita aina, kun ohjelmisto muuttuu.

## Mikä ei ehkä toimi

- Jäsenet lisäävät viestien kuvat, ja osasta puuttuu kuvaus.
- Viestien koodia ja taulukoita voi joutua vierittämään sivusuunnassa omassa laatikossaan.
- Muilta sivustoilta tuodut viestit on kirjoitettu muualla, ja niiden otsikot tai linkit eivät aina ole ymmärrettäviä yksinään.

Automaattiset testit löytävät vain osan ongelmista. Tämä teksti kuvaa ohjelmistoa sellaisena kuin se toimitetaan; ihmisten tekemää täyttä arviota ei ole tehty.

## Kerro meille

Jos jokin on tielläsi, kerro siitä jollakin yhteystietosivun keinoista: millä sivulla, mitä yritit ja mitä apuvälinettä käytät. Jos et saa vastausta tai se ei auta, voit kääntyä maasi saavutettavuutta valvovan viranomaisen puoleen.
`;

const cookies = `Tämä sivusto asettaa vain evästeitä, joita se tarvitsee siihen, mitä pyysit. Mainosevästeitä tai sivustolta toiselle seuraavia evästeitä ei ole, joten ei ole myöskään ilmoitusta, joka pitäisi napsauttaa pois. Pelkkä lukija ei saa yhtään.

| Nimi | Mihin | Milloin asetetaan | Kuinka kauan |
| --- | --- | --- | --- |
| \`session\` (https-yhteydellä \`__Host-session\`) | pitää sinut kirjautuneena | kun kirjaudut | enintään 90 päivää, henkilökunnalla enintään 12 tuntia |
| \`lang\` | valitsemasi kieli | kun valitset sen | vuoden |
| \`theme\` | vaalea tai tumma | kun valitset sen | vuoden |
| \`text\` | valitsemasi tekstikoko | kun valitset sen | vuoden |
| \`journey\` | satunnainen numero, josta näemme, löysitkö vastauksen | kun vastaat siihen kyllä haun alla | 30 päivää |
| \`draft\` | löytää kysymyksen, jonka aloitit ennen kirjautumista | kun aloitat sen vieraana | enintään 30 päivää |

Kaikki ne tulevat vain tältä sivustolta, eivätkä skriptit voi lukea niitä. Voit poistaa ne selaimestasi milloin vain. Silloin enintään kirjaudut ulos, ja vieraana aloitettua luonnosta ei enää löydy.
`;

const shortcuts = `Kaiken voi täällä tehdä näppäimistöllä. Yhden näppäimen pikakomentoja, jotka voisivat häiritä apuvälineitä, ei ole.

| Näppäin | Mitä tekee | Missä |
| --- | --- | --- |
| \`Tab\`, \`Shift\` + \`Tab\` | seuraava, edellinen kohta | kaikkialla |
| \`Enter\` | avaa linkin, painaa painiketta | kaikkialla |
| \`Välilyönti\` | valitsee ruudun, avaa avattavan | kaikkialla |
| \`Ctrl\` tai \`Cmd\` + \`B\`, \`I\`, \`K\`, \`E\` | lihavointi, kursiivi, linkki, koodi | tekstikentät, joissa on muotoilupainikkeet |

Sivun ensimmäinen \`Tab\` tarjoaa hyppäämistä sisältöön.
`;

export const pagesFi: Record<string, { title: string; markdown: string }> = {
  guidelines: { title: "Ohjeet keskusteluun", markdown: guidelines },
  terms: { title: "Käyttöehdot", markdown: terms },
  privacy: { title: "Tietosuoja", markdown: privacy },
  accessibility: { title: "Saavutettavuusseloste", markdown: accessibility },
  cookies: { title: "Evästeet", markdown: cookies },
  shortcuts: { title: "Näppäimistö", markdown: shortcuts },
};
