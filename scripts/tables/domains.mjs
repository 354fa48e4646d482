// SPDX-License-Identifier: Apache-2.0
// Lists about names of sites, for organisations.mjs. A word is here because fraudulent names are made of it, a
// service because anybody may hide behind it.

/** Parts of labels. Beside an organisation's name, one is enough; alone, two make a point to check. */
export const lures = `abonnement acces access account achemine acheminement acheter activation activer actualisation adresse
  affranchissement mondial agence annulation annuler interrompue interrompu sante sociale suivis colissimo gov aide alert alerte alertes amende amendes antifraude app appli assistance assurance assure
  assures attente attestation auth authentification authentification avis bancaire bank banque billing bureau carte cartes
  cb certicode certif certificat client cliente clients code colis commande compte comptes conf confirm confirmation
  connect connexion consigne consulter contact contravention contraventions controle customer declaration deblocage
  delivery demande depot direct distribution divers doc documents dossier dossiers douane droits espace expedition express
  facturation facture factures fiscal fisc formulaire fr frais france gestion gouv gratuit group help help hotline id
  identification identite impaye impayes info infos infraction infractions interruption invoice lettre livraison
  livraisons ligne login locker loc mail majoration majore messagerie mise mobile mon my notif notification nouveau
  nouvelle official officiel online paie paiement paiements particulier particuliers pay payer payment paypal penalite pass
  peage perso personnel plateforme point portail portal poste prelevement premium pro probleme procedure protect protection
  quittance radar rappel reactivation recouvrement redirection reexpedition refund regle reglement regler
  regul regularisation regulariser relais relance releve remboursement rembourse renouveler renouvellement renouv
  replanif replanification reprogrammation reprogrammer reservation restriction retard routage sav secours secu secur
  secure securepay securise securisee securisation securite security serveur service services signin sms statut
  stationnement suivi suivre support suspension taxe telepaiement telepeage track tracking transfert transporteur update
  usager valid validation valider verif verification verifier verify vignette virement vital vitale votre web`;

export const shorteners = `1url.com adf.ly bc.vc bit.do bit.ly bitly.com bitly.ws bl.ink buff.ly clck.ru cli.re cutt.ly cutt.us
  dub.sh dwz.cn fb.me flip.it gg.gg goo.gl goo.su ibit.ly is.gd j.mp kutt.it l.ead.me lc.cx linktr.ee lnk.to lnkd.in
  me2.do merky.de n9.cl ow.ly qr.ae qr.codes qrco.de rb.gy rebrand.ly s.id s.yam.com short.gy short.io shorte.st shorturl.at
  shorturl.gg smarturl.it snip.ly soo.gd surl.li t.co t.ly t2m.io tiny.cc tiny.one tinylink.in tinyurl.com tr.ee trib.al
  u.to urlr.me urlz.fr v.gd v.ht vk.cc x.co x.gd xsl.pw yourls.org zpr.io zws.im me-qr.com qr1.be bitly.cx`;

export const chats = `api.whatsapp.com m.me signal.me t.me telegram.me wa.me wa.link chat.whatsapp.com`;

/** Pages that anybody may open, under a name that the suffix list does not treat as a suffix. */
export const hostings = `storage.googleapis.com docs.google.com forms.gle sites.google.com drive.google.com script.google.com
  firebasestorage.googleapis.com forms.office.com s3.amazonaws.com blob.core.windows.net 1drv.ms tally.so typeform.com
  jotform.com wixsite.com weebly.com notion.site canva.site translate.goog page.link sendgrid.net mailchi.mp
  awsapps.com onmicrosoft.com dropboxusercontent.com ipfs.io cloudflare-ipfs.com ipfs.dweb.link glitch.me
  yolasite.com godaddysites.com blogspot.com webflow.io framer.app square.site strikingly.com sharepoint.com
  zohopublic.eu zohosites.com formstack.com myshopify.com`;

/** Names of organisations that are words, first names or other people's names too: they count beside a lure. */
export const common = `amelie impots orange free indigo octopus pickup booking zoom apple shine alan wise lydia nickel boulanger
  rituals carrefour messenger outlook adobe acrobat gendarmerie interpol europol palatine visa ledger norton telegram
  google microsoft windows hotmail suez saur engie ants linky livebox navigo insee pharos maif gandi vidal bourso
  harmonie linkedin live office temu uber meta leclerc darty cartevitale almerys pajemploi facebook instagram
  youtube twitter amazon netflix amendes binance`;

/** Words that a name or a domain gives, and that are nobody's. */
export const nobody = `economie finances sante interieur entreprises stationnement cyber etudiant conso justice douane retraite
  service services public servicepublic france x sg me mac msn impotsgouv agencedpc certificatair conseilnational ordre
  socialsante sirene facteur locker ratp poste pole sncf has ars caissedesdepots inpi ssi internetsignalement
  ordreinfirmiers ordrechirurgiensdentistes ordresagesfemmes policenationale ministeredelajustice ministeredelinterieur
  ministeredelasante agenceregionaledesante finances financespubliques tresorpublic directiondelagendarmerie masecurite`;

/** Endings that only their owner may use. */
export const endings = {
  "SNCF Connect": "sncf", "BNP Paribas": "bnpparibas", Leclerc: "leclerc", Axa: "axa", Google: "google youtube", Apple: "apple",
  Amazon: "amazon", Orange: "orange", DHL: "dhl", Microsoft: "microsoft", Netflix: "netflix", Allianz: "allianz",
};
