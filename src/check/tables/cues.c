/* SPDX-License-Identifier: Apache-2.0 */
/* cues.c: the words of messages and the names of organisations. Made by
 * scripts/tables/organisations.mjs from scripts/tables/cues.txt and content/organisations.json. */
/* clang-format off */
#pragma GCC diagnostic ignored "-Woverlength-strings"
#include "check/tables/tables.h"

const char cue_texts[] =
    "vous etes officiellement l heureux gagnantdirection generale des finances publiquescopie con"
    "forme de votre carte d identitecopie conforme de votre piece d identitephoto conforme de vot"
    "re carte d identitephoto conforme de votre piece d identitevous etes actuellement l heureux "
    "gagnantaccident avec celui ci ancien telephoneprobleme avec celui ci ancien telephonescan co"
    "nforme de votre carte d identitescan conforme de votre piece d identiteaccident avec celui c"
    "i ancien portablecopie conforme de votre carte bancairephoto conforme de votre carte bancair"
    "eprobleme avec celui ci ancien portableagence nationale des titres securisescopie conforme d"
    "e la carte d identitecopie conforme de la piece d identitephoto conforme de la carte d ident"
    "itephoto conforme de la piece d identitescan conforme de votre carte bancairesoucis avec cel"
    "ui ci ancien telephonevous etes officiellement selectionneeaccident avec celui ci ancien num"
    "eronotre questionnaire de remboursementordre des masseurs kinesitherapeutesprobleme avec cel"
    "ui ci ancien numeroscan conforme de la carte d identitescan conforme de la piece d identites"
    "ouci avec celui ci ancien telephonesoucis avec celui ci ancien portablevotre questionnaire d"
    "e remboursementcopie conforme de la carte bancairephoto conforme de la carte bancairepreleve"
    "ment par carte non autoriseesouci avec celui ci ancien portabletransaction par carte non aut"
    "oriseevous etes actuellement selectionneeaccident avec mon ancien telephonecaisse de retrait"
    "e des pharmacienscopie conforme de carte d identitecopie conforme de piece d identitephoto c"
    "onforme de carte d identitephoto conforme de piece d identiteprelevement par carte est en co"
    "ursprobleme avec mon ancien telephonescan conforme de la carte bancairesoucis avec celui ci "
    "ancien numerotransaction par carte est en coursaccident avec le ancien telephoneaccident ave"
    "c mon ancien portablebrigade de protection des mineurscaisse de retraite des infirmiersce qu"
    "estionnaire de remboursementcopie conforme de votre passeportdans les prochaines les # minut"
    "esle questionnaire de remboursementnotre formulaire de remboursementnotre questionnaire remb"
    "oursementoperation par carte non autoriseephoto conforme de votre passeportprobleme avec le "
    "ancien telephoneprobleme avec mon ancien portablereglement par carte non autoriseesans regul"
    "arisation de votre partscan conforme de carte d identitescan conforme de piece d identitesou"
    "ci avec celui ci ancien numeroun questionnaire de remboursementvotre formulaire de rembourse"
    "mentvotre questionnaire remboursementvous etes notre l heureux gagnantvous etes officielleme"
    "nt gagnantevous etes officiellement l un des# millions united states dollarsaccident avec ce"
    "lui ci telephoneaccident avec le ancien portablecollect this exclusive gift cardcollect your"
    " exclusive gift cardcommande par carte non autoriseecopie conforme de carte bancairedans les"
    " prochaines les # heuresoperation par carte est en courspaiement par carte non autoriseephot"
    "o conforme de carte bancaireprelevement par carte a bien eteprelevement par carte en attente"
    "prelevement par carte en suspensprobleme avec celui ci telephoneprobleme avec le ancien port"
    "ablereceive this exclusive gift cardreceive your exclusive gift cardreglement par carte est "
    "en coursscan conforme de votre passeportsoucis avec mon ancien telephonetransaction par cart"
    "e a bien etetransaction par carte en attentetransaction par carte en suspensvirement par car"
    "te non autoriseeyour shipment shipment addressed# million united states dollarsaccident avec"
    " celui ci portableaccident avec mon ancien numeroarrive a expiration aujourd huicaisse d all"
    "ocations familialescaisse de retraite des medecinscollect the exclusive gift cardcollect thi"
    "s exclusive winningscollect your exclusive winningscommande par carte est en coursconseil de"
    " l ordre des medecinscopie de votre carte d identitecopie de votre piece d identitedans les "
    "prochaines les # joursfonds de formation des liberauxmettez la a jour imperativementmettre l"
    "a a jour imperativementnotre questionnaire de ci jointnotre questionnaire de en ligneordre d"
    "es chirurgiens dentistespaiement par carte est en coursphoto de votre carte d identitephoto "
    "de votre piece d identiteprobleme avec celui ci portableprobleme avec mon ancien numerorecei"
    "ve the exclusive gift cardreceive this exclusive winningsreceive your exclusive winningssans"
    " confirmation de votre partscan conforme de carte bancairesouci avec mon ancien telephonesou"
    "cis avec le ancien telephonesoucis avec mon ancien portabletelephone number and occupationth"
    "e shipment shipment addressedvirement par carte est en coursvotre messagerie est compromisev"
    "otre questionnaire de ci jointvotre questionnaire de en lignevous etes actuellement gagnante"
    "vous etes actuellement l un desyour shipment package addressedyour shipment shipment deliver"
    "y# millions united states eurosaccident avec le ancien numeroce formulaire de remboursementc"
    "e questionnaire remboursementclaim this exclusive gift cardclaim your exclusive gift cardcol"
    "lect the exclusive winningscollect this exclusive packagecollect this exclusive vouchercolle"
    "ct your exclusive packagecollect your exclusive vouchercopie conforme de la passeporten l ab"
    "sence de regularisationguichet unique des entreprisesle formulaire de remboursementle questi"
    "onnaire remboursementnotre formulaire remboursementnotre questionnaire de suivantoperation p"
    "ar carte a bien eteoperation par carte en attenteoperation par carte en suspensordre des ped"
    "icures podologuesphoto conforme de la passeportprelevement par carte en coursprelevement par"
    " carte suspecteprobleme avec le ancien numeroreceive the exclusive winningsreceive this excl"
    "usive packagereceive this exclusive voucherreceive your exclusive packagereceive your exclus"
    "ive voucherreglement par carte a bien etereglement par carte en attentereglement par carte e"
    "n suspensremplissez notre questionnaireremplissez votre questionnairerenseigner notre questi"
    "onnairerenseigner votre questionnairerenseignez notre questionnairerenseignez votre question"
    "nairescan de votre carte d identitescan de votre piece d identitesouci avec le ancien teleph"
    "onesouci avec mon ancien portablesoucis avec celui ci telephonesoucis avec le ancien portabl"
    "ethe shipment package addressedthe shipment shipment deliverytransaction par carte en courst"
    "ransaction par carte suspecteun formulaire de remboursementun questionnaire remboursementvot"
    "re formulaire remboursementvotre questionnaire de suivantvous venez de ete selectionneevous "
    "venez de ete tire au sortyour shipment package delivery# million united states eurosa shipme"
    "nt shipment addressedaccident avec celui ci numeroachat par carte non autoriseeclaim the exc"
    "lusive gift cardclaim this exclusive winningsclaim your exclusive winningscollect a exclusiv"
    "e gift cardcollect the exclusive packagecollect the exclusive vouchercollect this exclusive "
    "rewardcollect your exclusive rewardcommande par carte a bien etecommande par carte en attent"
    "ecommande par carte en suspenscompleter notre questionnairecompleter votre questionnairecomp"
    "letez notre questionnairecompletez votre questionnairecompte personnel de formationcopie de "
    "votre carte bancairedans les prochaines # minutesdirection generale des impotsmessagerie sec"
    "urisee de santene seront plus pris en chargeordre national des infirmierspaiement par carte "
    "a bien etepaiement par carte en attentepaiement par carte en suspensphoto de votre carte ban"
    "caireprelevement par carte echoueeprelevement par carte refuseeprelevement par carte rejetee"
    "prelevement par carte valideeprobleme avec celui ci numeroreceive a exclusive gift cardrecei"
    "ve the exclusive packagereceive the exclusive voucherreceive this exclusive rewardreceive yo"
    "ur exclusive rewardrenouvellement de votre cartesans validation de votre partscan conforme d"
    "e la passeportsouci avec celui ci telephonesouci avec le ancien portablesoucis avec celui ci"
    " portablesoucis avec mon ancien numerothe shipment package deliverytransaction par carte ech"
    "oueetransaction par carte refuseetransaction par carte rejeteetransaction par carte valideev"
    "irement par carte a bien etevirement par carte en attentevirement par carte en suspensyour f"
    "edex shipment addressed# millions united states usda shipment package addresseda shipment sh"
    "ipment deliveryachat par carte est en coursagence du numerique en santebnp paribas personal "
    "financece questionnaire de ci jointce questionnaire de en ligneclaim the exclusive winningsc"
    "laim this exclusive packageclaim this exclusive voucherclaim your exclusive packageclaim you"
    "r exclusive vouchercollect a exclusive winningscollect the exclusive rewardcollect this excl"
    "usive bonuscollect this exclusive prizecollect your exclusive bonuscollect your exclusive pr"
    "izecopie de la carte d identitecopie de la piece d identitedans les prochaines # heuresget t"
    "his exclusive gift cardget your exclusive gift cardle messagerie est compromisele questionna"
    "ire de ci jointle questionnaire de en lignemettez a jour imperativementmettre a jour imperat"
    "ivementmobile number and occupationnotre formulaire de ci jointnotre formulaire de en lignen"
    "otre questionnaire ci jointnotre questionnaire en ligneoperation par carte en coursoperation"
    " par carte suspectephoto de la carte d identitephoto de la piece d identiteprelevement par c"
    "arte reussireceive a exclusive winningsreceive the exclusive rewardreceive this exclusive bo"
    "nusreceive this exclusive prizereceive your exclusive bonusreceive your exclusive prizeregle"
    "ment par carte en coursreglement par carte suspecterenouvellement de vos droitsreprogrammer "
    "votre livraisonreprogrammez votre livraisonscan de votre carte bancairesouci avec celui ci p"
    "ortablesouci avec mon ancien numerosoucis avec le ancien numerotelephone number and addresst"
    "elephone number and countrythe fedex shipment addressedtransaction par carte reussiun questi"
    "onnaire de ci jointun questionnaire de en lignevotre formulaire de ci jointvotre formulaire "
    "de en lignevotre messagerie est satureevotre questionnaire ci jointvotre questionnaire en li"
    "gnevous etes notre selectionneeyour fedex package addressedyour fedex shipment deliveryyour "
    "shipment shipment couldyour shipment shipment readyyour usps shipment addressed# million uni"
    "ted states usda shipment package deliveryaccident avec mon telephonearrive a expiration bien"
    "totarrive a expiration ce soirce formulaire remboursementce questionnaire de suivantcertific"
    "at qualite de l airclaim a exclusive gift cardclaim the exclusive packageclaim the exclusive"
    " voucherclaim this exclusive rewardclaim your exclusive rewardcollect a exclusive packagecol"
    "lect a exclusive vouchercollect the exclusive bonuscollect the exclusive prizecollect this e"
    "xclusive cashcollect this free gift cardcollect your exclusive cashcollect your free gift ca"
    "rdcommande par carte en courscommande par carte suspectecopie conforme de passeportdans les "
    "prochaines # joursdirection de la gendarmerieget the exclusive gift cardget this exclusive w"
    "inningsget your exclusive winningsinternational monetary fundle formulaire remboursementle p"
    "lus rapidement possiblele questionnaire de suivantleboncoin paiement securisene sera plus pr"
    "is en chargenotre formulaire de suivantnotre questionnaire suivantoperation par carte echoue"
    "eoperation par carte refuseeoperation par carte rejeteeoperation par carte valideeordre nati"
    "onal des medecinspaiement par carte en courspaiement par carte suspectephoto conforme de pas"
    "seportprelevement par carte a eteprobleme avec mon telephonereceive a exclusive packagerecei"
    "ve a exclusive voucherreceive the exclusive bonusreceive the exclusive prizereceive this exc"
    "lusive cashreceive this free gift cardreceive your exclusive cashreceive your free gift card"
    "reglement par carte echoueereglement par carte refuseereglement par carte rejeteereglement p"
    "ar carte valideeremplir notre questionnaireremplir votre questionnaireremplissez ce question"
    "naireremplissez le questionnaireremplissez notre formulaireremplissez un questionnairerempli"
    "ssez votre formulairerenseigner ce questionnairerenseigner le questionnairerenseigner notre "
    "formulairerenseigner un questionnairerenseigner votre formulairerenseignez ce questionnairer"
    "enseignez le questionnairerenseignez notre formulairerenseignez un questionnairerenseignez v"
    "otre formulairereplanifier votre livraisonsans paiement de votre partsans reaction de votre "
    "partscan de la carte d identitescan de la piece d identitesecur pass banque populairesouci a"
    "vec le ancien numerosoucis avec celui ci numerosuivant sur le instructionssuivant via ce ins"
    "tructionsthe fedex package addressedthe fedex shipment deliverythe shipment shipment couldth"
    "e shipment shipment readythe usps shipment addressedtransaction par carte a eteun formulaire"
    " remboursementun questionnaire de suivantvirement par carte en coursvirement par carte suspe"
    "ctevisitez sur le instructionsvisitez via ce instructionsvotre compte est compromisevotre fo"
    "rmulaire de suivantvotre messagerie est pleinevotre questionnaire suivantvous etes l heureux"
    " gagnantyour dhl shipment addressedyour fedex package deliveryyour instagram subscriptionyou"
    "r shipment package couldyour shipment package readyyour shipment shipment fromyour ups shipm"
    "ent addressedyour usps package addressedyour usps shipment deliverya fedex shipment addresse"
    "daccident avec le telephoneaccident avec mon portableachat par carte a bien eteachat par car"
    "te en attenteachat par carte en suspensarrive a expiration demaincertaines piece d identitec"
    "laim a exclusive winningsclaim the exclusive rewardclaim this exclusive bonusclaim this excl"
    "usive prizeclaim your exclusive bonusclaim your exclusive prizecollect a exclusive rewardcol"
    "lect the exclusive cashcollect the free gift cardcollect this free winningscollect your free"
    " winningscommande par carte echoueecommande par carte refuseecommande par carte rejeteecomma"
    "nde par carte valideecompleter ce questionnairecompleter le questionnairecompleter notre for"
    "mulairecompleter un questionnairecompleter votre formulairecompletez ce questionnairecomplet"
    "ez le questionnairecompletez notre formulairecompletez un questionnairecompletez votre formu"
    "lairecopie de la carte bancairedans les plus brefs delaisforfait post stationnementget the e"
    "xclusive winningsget this exclusive packageget this exclusive voucherget your exclusive pack"
    "ageget your exclusive vouchermutualite sociale agricoleoperation par carte reussiouvrez sur "
    "le instructionsouvrez via ce instructionspaiement par carte echoueepaiement par carte refuse"
    "epaiement par carte rejeteepaiement par carte valideephoto de la carte bancaireprobleme avec"
    " le telephoneprobleme avec mon portablereceive a exclusive rewardreceive the exclusive cashr"
    "eceive the free gift cardreceive this free winningsreceive your free winningsreglement par c"
    "arte reussirenouvellement obligatoirereprogrammer une livraisonreprogrammez une livraisonsan"
    "s reponse de votre partscan conforme de passeportsouci avec celui ci numerosuivez sur le ins"
    "tructionssuivez via ce instructionssuivre sur le instructionssuivre via ce instructionsthe d"
    "hl shipment addressedthe fedex package deliverythe shipment package couldthe shipment packag"
    "e readythe shipment shipment fromthe ups shipment addressedthe usps package addressedthe usp"
    "s shipment deliveryvirement par carte echoueevirement par carte refuseevirement par carte re"
    "jeteevirement par carte valideevotre boite est compromisevous avez ete selectionneevous avez"
    " ete tire au sortyou have been an unclaimedyour dhl package addressedyour dhl shipment deliv"
    "eryyour facebook subscriptionyour shipment package fromyour shipment shipment hasyour shipme"
    "nt shipment wasyour ups package addressedyour ups shipment deliveryyour usps package deliver"
    "ya fedex package addresseda fedex shipment deliverya shipment shipment coulda shipment shipm"
    "ent readya usps shipment addressedaccident avec le portableagence regionale de santeallocati"
    "on exceptionnellece formulaire de ci jointce formulaire de en lignece questionnaire ci joint"
    "ce questionnaire en ligneclaim a exclusive packageclaim a exclusive voucherclaim the exclusi"
    "ve bonusclaim the exclusive prizeclaim this exclusive cashclaim this free gift cardclaim you"
    "r exclusive cashclaim your free gift cardcollect a exclusive bonuscollect a exclusive prizec"
    "ollect the free winningscollect this free packagecollect this free vouchercollect your free "
    "packagecollect your free vouchercommande par carte reussicopie de carte d identitecopie de p"
    "iece d identitecredit mutuel de bretagnedans les meilleurs delaisfait tomber mon telephonege"
    "t a exclusive gift cardget the exclusive packageget the exclusive voucherget this exclusive "
    "rewardget your exclusive rewardle formulaire de ci jointle formulaire de en lignele messager"
    "ie est satureele questionnaire ci jointle questionnaire en lignemobile number and addressmob"
    "ile number and countrymodifier mes informationsne seront plus remboursesnotre formulaire ci "
    "jointnotre formulaire en ligneoperation par carte a etepaiement par carte reussiphoto de car"
    "te d identitephoto de piece d identiteprelevement non autoriseeprobleme avec le portablerece"
    "ive a exclusive bonusreceive a exclusive prizereceive the free winningsreceive this free pac"
    "kagereceive this free voucherreceive your free packagereceive your free voucherreglement par"
    " carte a etereplanifier une livraisonreprogrammer la livraisonreprogrammez la livraisonsans "
    "action de votre partsans retour de votre partscan de la carte bancairesoucis avec mon teleph"
    "onesubvention exceptionnellethe dhl package addressedthe dhl shipment deliverythe shipment p"
    "ackage fromthe shipment shipment hasthe shipment shipment wasthe ups package addressedthe up"
    "s shipment deliverythe usps package deliverytransaction non autoriseeun formulaire de ci joi"
    "ntun formulaire de en ligneun questionnaire ci jointun questionnaire en ligneutilisation non"
    " autoriseevirement par carte reussivotre formulaire ci jointvotre formulaire en lignevotre m"
    "ethode de paiementvous venez de ete choisieyour dhl package deliveryyour fedex shipment coul"
    "dyour fedex shipment readyyour instagram membershipyour instagram protectionyour netflix sub"
    "scriptionyour shipment package hasyour shipment package wasyour shipment shipment isyour ups"
    " package deliverya dhl shipment addresseda fedex package deliverya shipment package coulda s"
    "hipment package readya shipment shipment froma ups shipment addresseda usps package addresse"
    "da usps shipment deliveryaccident avec mon numeroachat par carte en coursachat par carte sus"
    "pectearrive a expiration dansavis de situation sirenece formulaire de suivantce questionnair"
    "e suivantchronopost internationalclaim a exclusive rewardclaim the exclusive cashclaim the f"
    "ree gift cardclaim this free winningsclaim your free winningscollect a exclusive cashcollect"
    " a free gift cardcollect the free packagecollect the free vouchercollect this free rewardcol"
    "lect your free rewardcommande par carte a etecopie de votre passeporten l absence de paiemen"
    "tentrer en contact directfait tomber mon portableget a exclusive winningsget the exclusive r"
    "ewardget this exclusive bonusget this exclusive prizeget your exclusive bonusget your exclus"
    "ive prizeindemnite exceptionnellele compte est compromisele formulaire de suivantle messager"
    "ie est pleinele questionnaire suivantministere de l interieurnotre formulaire suivantpaiemen"
    "t par carte a etepanneaux photovoltaiquesperdu acces a mon ancienperte de votre avantagespho"
    "to de votre passeportprelevement est en coursprobleme avec mon numeroreceive a exclusive cas"
    "hreceive a free gift cardreceive the free packagereceive the free voucherreceive this free r"
    "ewardreceive your free rewardregistre des entreprisesremplir ce questionnaireremplir le ques"
    "tionnaireremplir notre formulaireremplir un questionnaireremplir votre formulaireremplissez "
    "ce formulaireremplissez le formulaireremplissez un formulairerenseigner ce formulairerenseig"
    "ner le formulairerenseigner un formulairerenseignez ce formulairerenseignez le formulaireren"
    "seignez un formulairereplanifier la livraisonscan de carte d identitescan de piece d identit"
    "esignalement social santesouci avec mon telephonesoucis avec le telephonesoucis avec mon por"
    "tablesuivant ces instructionssuivant les instructionstelephone number and agethe dhl package"
    " deliverythe fedex shipment couldthe fedex shipment readythe shipment package hasthe shipmen"
    "t package wasthe shipment shipment isthe ups package deliverytransaction confirmationtransac"
    "tion est en courstransaction inhabituelletransaction unsuccessfultransaction was declinedun "
    "formulaire de suivantun questionnaire suivantunauthorised transactionunauthorized transactio"
    "nunrecognized transactionutilisation inhabituellevirement par carte a etevisitez ces instruc"
    "tionsvisitez les instructionsvotre compte est satureevotre formulaire suivantvous etes notre"
    " gagnantevous etes notre l un desyou ve been an unclaimedyour amazon subscriptionyour e mail"
    " subscriptionyour facebook membershipyour facebook protectionyour fedex package couldyour fe"
    "dex package readyyour fedex shipment fromyour icloud subscriptionyour instagram antivirusyou"
    "r office subscriptionyour online subscriptionyour paypal subscriptionyour shipment package i"
    "syour usps shipment couldyour usps shipment readya dhl package addresseda dhl shipment deliv"
    "erya shipment package froma shipment shipment hasa shipment shipment wasa ups package addres"
    "seda ups shipment deliverya usps package deliveryaccident avec le numeroachat par carte echo"
    "ueeachat par carte refuseeachat par carte rejeteeachat par carte valideeagence nationale du "
    "dpccertaines mots de passecerticode credit mutuelchanger de de telephoneclaim a exclusive bo"
    "nusclaim a exclusive prizeclaim the free winningsclaim this free packageclaim this free vouc"
    "herclaim your free packageclaim your free vouchercollect a free winningscollect the free rew"
    "ardcollect this free bonuscollect this free prizecollect your free bonuscollect your free pr"
    "izecompleter ce formulairecompleter le formulairecompleter un formulairecompletez ce formula"
    "irecompletez le formulairecompletez un formulaireconnexion non autoriseecopie de carte banca"
    "iredossier medical partageen l absence de reponseget a exclusive packageget a exclusive vouc"
    "herget the exclusive bonusget the exclusive prizeget this exclusive cashget this free gift c"
    "ardget your exclusive cashget your free gift cardhaute autorite de santeherzlichen gluckwuns"
    "cheile de france mobilitesinnerhalb von # stundenle boite est compromisemessage de leroy mer"
    "linministere de la justicemise en conformite rgpdne seront plus couvertsne seront plus valab"
    "lesoperation non autoriseeouvrez ces instructionsouvrez les instructionspanneau photovoltaiq"
    "uesperdrez votre avantagesphoto de carte bancaireplus acces a mon ancienprobleme avec le num"
    "eroreceive a free winningsreceive the free rewardreceive this free bonusreceive this free pr"
    "izereceive your free bonusreceive your free prizerecommande electroniquereglement non autori"
    "seeretraite complementairesatisfaction guaranteedscan de votre passeportson methode de paiem"
    "entsouci avec le telephonesouci avec mon portablesoucis avec le portablesuivant ce instructi"
    "onssuivant le instructionssuivez ces instructionssuivez les instructionssuivre ces instructi"
    "onssuivre les instructionssynchronize your wallettentative non autoriseethe fedex package co"
    "uldthe fedex package readythe fedex shipment fromthe shipment package isthe usps shipment co"
    "uldthe usps shipment readytransaction frauduleuseutilisation frauduleusevisitez ce instructi"
    "onsvisitez le instructionsvotre boite est satureevotre compte est pleinevotre comptes person"
    "nelvotre moyen de paiementyou have been a packageyour apple subscriptionyour cloud subscript"
    "ionyour dhl shipment couldyour dhl shipment readyyour email subscriptionyour facebook antivi"
    "rusyour fedex package fromyour fedex shipment hasyour fedex shipment wasyour netflix members"
    "hipyour netflix protectionyour shipment addressedyour trust subscriptionyour ups shipment co"
    "uldyour ups shipment readyyour usps package couldyour usps package readyyour usps shipment f"
    "roma dhl package deliverya fedex shipment coulda fedex shipment readya shipment package hasa"
    " shipment package wasa shipment shipment isa ups package deliveryachat par carte reussiactiv"
    "ite non autoriseeancien telephone s estce formulaire ci jointce formulaire en lignecertaines"
    " identifiantscertaines informationscertaines mot de passechange de de telephoneclaim a exclu"
    "sive cashclaim a free gift cardclaim the free packageclaim the free voucherclaim this free r"
    "ewardclaim your free rewardcollect a free packagecollect a free vouchercollect the free bonu"
    "scollect the free prizecollect this free cashcollect this gift cardcollect your free cashcol"
    "lect your gift cardcommande non autoriseecompensation committeecomplement alimentaireconnexi"
    "on inhabituelleconvocation judiciairedans les les # minutesdans les prochaines #hdans les pr"
    "ochaines #je service clients bredfollow this attachmentfraudulent transactionget a exclusive"
    " rewardget the exclusive cashget the free gift cardget this free winningsget your free winni"
    "ngsinvestment opportunityinvestment partnershipinvestment propositionle formulaire ci jointl"
    "e formulaire en lignele methode de paiementmettez a jour celle cimettez a jour celui cimettr"
    "e a jour celle cimettre a jour celui cioperation est en coursoperation inhabituelleordre des"
    " sages femmesouvrez ce instructionsouvrez le instructionspaiement non autoriseeperdre votre "
    "avantagesperte de vos avantagesperte de votre donneesprelevement a bien eteprelevement en at"
    "tenteprelevement en suspensreceive a free packagereceive a free voucherreceive the free bonu"
    "sreceive the free prizereceive this free cashreceive this gift cardreceive your free cashrec"
    "eive your gift cardreclamation votre gainreglement est en coursreprogrammer livraisonreprogr"
    "ammez livraisonscan de carte bancairesouci avec le portablesoucis avec mon numerosuivez ce i"
    "nstructionssuivez le instructionssuivre ce instructionssuivre le instructionssuspicious tran"
    "sactiontemporary phone numbertentative inhabituellethe dhl shipment couldthe dhl shipment re"
    "adythe fedex package fromthe fedex shipment hasthe fedex shipment wasthe shipment addressedt"
    "he ups shipment couldthe ups shipment readythe usps package couldthe usps package readythe u"
    "sps shipment fromtransaction a bien etetransaction en attentetransaction en suspenstransacti"
    "on successfultu as ete selectionneetu as ete tire au sortun formulaire ci jointun formulaire"
    " en ligneun methode de paiementunclaimed compensationvirement non autoriseevotre boite est p"
    "leinevotre compte personnelvotre comptes bancairevotre mode de paiementvous etes selectionne"
    "evous venez de remporteyou have been a winneryou have been selectedyour amazon membershipyou"
    "r amazon protectionyour bank subscriptionyour dhl package couldyour dhl package readyyour dh"
    "l shipment fromyour e mail membershipyour e mail protectionyour fedex package hasyour fedex "
    "package wasyour fedex shipment isyour icloud membershipyour icloud protectionyour instagram "
    "accountyour instagram mailboxyour instagram profileyour instagram storageyour netflix antivi"
    "rusyour office membershipyour office protectionyour online membershipyour online protectiony"
    "our package addressedyour paypal membershipyour paypal protectionyour shipment deliveryyour "
    "ups package couldyour ups package readyyour ups shipment fromyour usps package fromyour usps"
    " shipment hasyour usps shipment was# millions us dollarsa fedex package coulda fedex package"
    " readya fedex shipment froma shipment package isa usps shipment coulda usps shipment readyac"
    "hat par carte a eteactivite inhabituelleadmissible a recevoirancien portable s estaujourd hu"
    "i seulementbred banque populairecarte bancaire arrivece formulaire suivantcertaines coordonn"
    "eesclaim a free winningsclaim the free rewardclaim this free bonusclaim this free prizeclaim"
    " your free bonusclaim your free prizecollect a free rewardcollect the free cashcollect the g"
    "ift cardcollect this winningscollect your winningscommande est en coursconfirmez le paiement"
    "connexion frauduleusecoordonnees bancairescopie de la passeportdans les les # heuresdernier "
    "avertissementderniere notificationelectricite de franceen l absence d actionfollow the attac"
    "hmentfonds d indemnisationfrais supplementairesget a exclusive bonusget a exclusive prizeget"
    " the free winningsget this free packageget this free voucherget your free packageget your fr"
    "ee voucherherzlich gluckwunschein the next # minutesla medicale de francele compte est satur"
    "eele formulaire suivantle plus vite possiblelucrative opportunitylucrative partnershiplucrat"
    "ive propositionmettez la a jour sousmettre la a jour sousministere de la santemobile number "
    "and agemon comptes personnelne sera plus couvertenouvelles coordonneesoperation frauduleuseo"
    "rdre des pharmaciensover due compensationpaiement est en courspendant les # minutesperdrez v"
    "os avantagesperdrez votre donneesperte de votre droitsphoto de la passeportpurchase confirma"
    "tionpurchase unsuccessfulpurchase was declinedreceive a free rewardreceive the free cashrece"
    "ive the gift cardreceive this winningsreceive your winningsreclamation vos gainsreclamation "
    "votre lotremplir ce formulaireremplir le formulaireremplir un formulairereplanifier livraiso"
    "nrisco de cancelamentosante publique francesecurity notificationson moyen de paiementsouci a"
    "vec mon numerosoucis avec le numerostrictly confidentialsubscription discountsuivant sur le "
    "etapessuivant via ce etapessuspension temporairetentative frauduleusethe dhl package couldth"
    "e dhl package readythe dhl shipment fromthe fedex package hasthe fedex package wasthe fedex "
    "shipment isthe package addressedthe shipment deliverythe ups package couldthe ups package re"
    "adythe ups shipment fromthe usps package fromthe usps shipment hasthe usps shipment wastijde"
    "lijke aanbiedingtransaction confirmedtransfer confirmationtransfer unsuccessfultransfer was "
    "declinedun formulaire suivantunauthorised activityunauthorized activityunclaimed consignment"
    "unclaimed inheritanceunrecognized activityvirement est en coursvisit this attachmentvisitez "
    "sur le etapesvisitez via ce etapesvos comptes personnelvotre compte bancairevous avez ete ch"
    "oisievous avez ete victimeyou have an unclaimedyou ve been a packageyour amazon antivirusyou"
    "r apple membershipyour apple protectionyour cloud membershipyour cloud protectionyour dhl pa"
    "ckage fromyour dhl shipment hasyour dhl shipment wasyour e mail antivirusyour email membersh"
    "ipyour email protectionyour facebook accountyour facebook mailboxyour facebook profileyour f"
    "acebook storageyour fedex package isyour icloud antivirusyour instagram walletyour office an"
    "tivirusyour online antivirusyour package deliveryyour paypal antivirusyour trust membershipy"
    "our trust protectionyour ups package fromyour ups shipment hasyour ups shipment wasyour usps"
    " package hasyour usps package wasyour usps shipment is# million us dollarsa dhl shipment cou"
    "lda dhl shipment readya fedex package froma fedex shipment hasa fedex shipment wasa shipment"
    " addresseda ups shipment coulda ups shipment readya usps package coulda usps package readya "
    "usps shipment fromabonnement antivirusactivite frauduleuseancien telephone estanother phone "
    "numberattente du reglementbefore it s too latebusiness opportunitybusiness partnershipbusine"
    "ss propositioncarte bancaire a etechanger de de numerochanger de telephoneclaim a free packa"
    "geclaim a free voucherclaim the free bonusclaim the free prizeclaim this free cashclaim this"
    " gift cardclaim your free cashclaim your gift cardcollect a free bonuscollect a free prizeco"
    "llect the winningscollect this packagecollect this vouchercollect your packagecollect your v"
    "ouchercotisations socialesdans les les # joursdans les plus delaisdeclined transactiondes pi"
    "ece d identitedossier d infractionevite a cancelamentoevite o cancelamentoexpirent aujourd h"
    "uiexpirera aujourd huifollow this attachedgaz tarif reglementeget a exclusive cashget a free"
    " gift cardget the free packageget the free voucherget this free rewardget your free rewardih"
    "ren betaalgegevensinvoice confirmationinvoice unsuccessfulinvoice was declinedl assurance re"
    "traitelaatste waarschuwingle boite est satureele compte est pleinele comptes personnelle moy"
    "en de paiementle plus tot possibleles piece d identitemon compte formationmon compte personn"
    "elmon comptes bancairene sera plus valableopen this attachmentoperation a bien eteoperation "
    "en attenteoperation en suspensordre des infirmiersouvrez sur le etapesouvrez via ce etapesov"
    "er due consignmentover due inheritancepayment confirmationpayment unsuccessfulpayment was de"
    "clinedpendant les # heuresperdre vos avantagesperdre votre donneesperdrez votre droitsperte "
    "de vos donneesperte de votre accesprelevement en coursprelevement suspecteprime exceptionnel"
    "lereceive a free bonusreceive a free prizereceive the winningsreceive this packagereceive th"
    "is voucherreceive your packagereceive your voucherreglement a bien etereglement en attentere"
    "glement en suspensremboursement impotsscan de la passeportses piece d identitesolution de pa"
    "iementson mode de paiementson piece d identitesouci avec le numerostationnement impayesubscr"
    "iption expiredsubscription paymentsuivant sur le lienssuivant via ce lienssuivez sur le etap"
    "essuivez via ce etapessuivre sur le etapessuivre via ce etapessuspension immediatethe dhl pa"
    "ckage fromthe dhl shipment hasthe dhl shipment wasthe fedex package isthe package deliveryth"
    "e ups package fromthe ups shipment hasthe ups shipment wasthe usps package hasthe usps packa"
    "ge wasthe usps shipment istotal direct energietotalenergies investtransaction attachedtransa"
    "ction declinedtransaction en courstransaction has beentransaction receivedtransaction suspec"
    "teultime avertissementun comptes personnelun moyen de paiementunauthorised attemptunauthoris"
    "ed sign inunauthorized attemptunauthorized sign inunrecognized attemptunrecognized sign inut"
    "ilisation suspectevalidate your walletvirement disponiblesvisit the attachmentvisitez sur le"
    " liensvisitez via ce liensvos compte personnelvos comptes bancairevos piece d identitevotre "
    "comptes clientvous venez de gagneryou have been chosenyou have been earnedyou ve been a winn"
    "eryou ve been selectedyour apple antivirusyour bank membershipyour bank protectionyour cloud"
    " antivirusyour dhl package hasyour dhl package wasyour dhl shipment isyour email antivirusyo"
    "ur facebook walletyour netflix accountyour netflix mailboxyour netflix profileyour netflix s"
    "torageyour trust antivirusyour ups package hasyour ups package wasyour ups shipment isyour u"
    "sps package is# millions us eurosa dhl package coulda dhl package readya dhl shipment froma "
    "fedex package hasa fedex package wasa fedex shipment isa package addresseda shipment deliver"
    "ya ups package coulda ups package readya ups shipment froma usps package froma usps shipment"
    " hasa usps shipment wasabime mon telephoneachat non autoriseeaide exceptionnelleancien numer"
    "o s estancien portable estancien telephone necarte bancaire seracasse mon telephonecertaines"
    " documentscertaines numero dechange de de numerochange de telephonecharge confirmationcharge"
    " unsuccessfulcharge was declinedclaim a free rewardclaim the free cashclaim the gift cardcla"
    "im this winningsclaim your winningscollect a free cashcollect a gift cardcollect the package"
    "collect the vouchercollect this rewardcollect your rewardcommande a bien etecommande en atte"
    "ntecommande en suspensconnect your walletcontact immediatelycredit mutuel arkead ici les # m"
    "inutesdeverrouiller votredpdgroup chronoposteligible a recevoirespace particuliersexpiration"
    " de votrefollow the attachedfrais de traitementfraudulent activityget a free winningsget the"
    " free rewardget this free bonusget this free prizeget your free bonusget your free prizehigh"
    "ly confidentialhuissier de justicei suoi informazionii tuoi informazioniihre betaalgegevensi"
    "l tuo informazioniimmediate attentionin the next # hoursinfraction routiereinvestment propos"
    "alla poste messagerielaatste herinneringle boite est pleinele compte personnelle comptes ban"
    "cairele mode de paiementle piece d identitemon compte bancairemon telephone s estne sera plu"
    "s valideopen the attachmentordre des dentistesoutstanding balanceoutstanding invoiceoutstand"
    "ing paymentouvrez sur le liensouvrez via ce lienspaiement a bien etepaiement en attentepaiem"
    "ent en suspenspendant les # jourspending transactionperdre votre droitsperdrez vos donneespe"
    "rdrez votre accesperdu mon telephoneperte de vos droitsprelevement echoueeprelevement refuse"
    "eprelevement rejeteeprelevement valideepurchase successfulreceive a free cashreceive a gift "
    "cardreceive the packagereceive the voucherreceive this rewardreceive your rewardreclamation "
    "du gainreclamer votre gainrequise aujourd huisimulation gratuitesubscription chargesubscript"
    "ion failedsuivez sur le lienssuivez via ce lienssuivre sur le lienssuivre via ce lienssuspen"
    "sion de votresuspicious activitytenter votre chancetentez votre chancethe dhl package hasthe"
    " dhl package wasthe dhl shipment isthe ups package hasthe ups package wasthe ups shipment is"
    "the usps package istransaction echoueetransaction on holdtransaction overduetransaction pend"
    "ingtransaction refuseetransaction rejeteetransaction valideetransfer successfultribunal judi"
    "ciaireultima oportunidadeun compte personnelun comptes bancaireun mode de paiementunauthoris"
    "ed accessunauthorised chargeunauthorized accessunauthorized chargeunrecognized accessunrecog"
    "nized chargeunusual transactionuse this attachmentvirement a bien etevirement en attentevire"
    "ment en suspensvisit this attachedvos compte bancairevos fichiers serontvotre compte clientv"
    "otre mots de passeyou ve an unclaimedyour amazon accountyour amazon mailboxyour amazon profi"
    "leyour amazon storageyour bank antivirusyour dhl package isyour e mail accountyour e mail ma"
    "ilboxyour e mail profileyour e mail storageyour icloud accountyour icloud mailboxyour icloud"
    " profileyour icloud storageyour netflix walletyour office accountyour office mailboxyour off"
    "ice profileyour office storageyour online accountyour online mailboxyour online profileyour "
    "online storageyour paypal accountyour paypal mailboxyour paypal profileyour paypal storageyo"
    "ur shipment couldyour shipment readyyour ups package is# million us euros# millions dollarsa"
    " dhl package froma dhl shipment hasa dhl shipment wasa fedex package isa package deliverya u"
    "ps package froma ups shipment hasa ups shipment wasa usps package hasa usps package wasa usp"
    "s shipment isabime mon portableachat est en coursagir immediatementagissez maintenantancien "
    "portable neancien telephone aargent disponiblesattention requiredavant l expirationavoid int"
    "erruptionboites aux lettrescarte bancaire estcasse mon portablecertaines identiteclaim a fre"
    "e bonusclaim a free prizeclaim the winningsclaim this packageclaim this voucherclaim your pa"
    "ckageclaim your vouchercolissimo la postecollect a winningscollect the rewardcollect this bo"
    "nuscollect this prizecollect your bonuscollect your prizecompensation fundsconfirmer le tari"
    "fconnexion suspectecopie de passeportcredit disponiblesd ici les # heuresdans les # minutesd"
    "efaut de paiementderniere tentativedocuments demandesdouanes francaisesexpire aujourd huifol"
    "low this buttonfrais de livraisonfraudulent attemptfraudulent sign inget a free packageget a"
    " free voucherget the free bonusget the free prizeget this free cashget this gift cardget you"
    "r free cashget your gift cardi suoi informacioni tuoi informacionihr betaalgegevensihren adr"
    "essysteemil tuo abbonamentoil tuo informacionimmediate responsein the next # daysinvestment "
    "benefitinvoice successfulis about to expireisolation a # eurola poste colissimole compte ban"
    "cairele credit lyonnaislucrative proposalmettez a jour sousmettre a jour sousmon comptes cli"
    "entmon portable s estmon service publicmutual opportunitymutual partnershipmutual propositio"
    "nopen this attachedoperation en coursoperation suspecteorder confirmationorder unsuccessfulo"
    "rder was declinedoutstanding amountpayment successfulperdre vos donneesperdre votre accesper"
    "drez vos droitsperdu mon portablepermis de conduireperte de avantagesperte de vos accesphoto"
    " de passeportprelevement reussipurchase confirmedrdv service publicreceive a winningsreceive"
    " the rewardreceive this bonusreceive this prizereceive your bonusreceive your prizereclamer "
    "vos gainsreclamer votre lotreglement de votrereglement en coursreglement suspecteretard de p"
    "aiementrisco de devolucaosans plus attendresous les # minutesspeeding violationsuivant ces e"
    "tapessuivant les etapessuspicious attemptsuspicious sign intentative suspectethe dhl package"
    " isthe shipment couldthe shipment readythe ups package istransaction failedtransaction is du"
    "etransaction reussitransfer confirmedtravail a domicileultima advertenciaun compte bancaireu"
    "nauthorised loginunauthorized loginunrecognized loginuse the attachmentverify your walletvis"
    "it the attachedvisitez ces etapesvisitez les etapesvos comptes clientvotre identifiantsvotre"
    " informationsvotre mot de passevous avez remportevous etes gagnantevous etes l un desyou are"
    " the winneryou have a packageyou ve been chosenyou ve been earnedyour amazon walletyour appl"
    "e accountyour apple mailboxyour apple profileyour apple storageyour cloud accountyour cloud "
    "mailboxyour cloud profileyour cloud storageyour computer haveyour computer willyour e mail w"
    "alletyour email accountyour email mailboxyour email profileyour email storageyour icloud wal"
    "letyour office walletyour online walletyour package couldyour package readyyour paypal walle"
    "tyour shipment fromyour trust accountyour trust mailboxyour trust profileyour trust storage#"
    " million dollars# millions us usda dhl package hasa dhl package wasa dhl shipment isa ups pa"
    "ckage hasa ups package wasa ups shipment isa usps package isactivite suspecteallocation d et"
    "atancien numero estancien portable aargent en attenteassurance maladieavis d infractionboite"
    " aux lettresbouton ci dessousbusiness proposalcentre des impotscertaines donneescertaines do"
    "ssiercertification haschangement de ribchanger de numerochanger telephonecharge successfulcl"
    "aim a free cashclaim a gift cardclaim the packageclaim the voucherclaim this rewardclaim you"
    "r rewardcollect a packagecollect a vouchercollect the bonuscollect the prizecollect this cas"
    "hcollect your cashcommande en courscommande suspectecompensation filecontact toll freecredit"
    " cooperatifcredit en attentecybermalveillanced ici les # joursdans les # heuresdeclined tran"
    "sferdes mots de passedeverrouiller mondeverrouiller voseuros par journeeeuros par semaineevi"
    "te a devolucaoevite o devolucaofactures impayeesfollow the buttonfonds disponiblesfraudulent"
    " accessfraudulent chargeget a free rewardget the free cashget the gift cardget this winnings"
    "get your winningsharmonie mutuellehave i been pwnedi suoi contrasenai suoi identidadei tuoi "
    "contrasenai tuoi identidadeihre adressysteemil tuo contrasenail tuo identidadein the next # "
    "hrsinvoice confirmedje betaalgegevensla banque postalele comptes clientlegal proceedingsles "
    "mots de passeletzte erinnerunglucrative benefitmettez a jour sesmettre a jour sesmilliards d"
    " eurosmon compte clientmon telephone estnumero temporaireopen the attachedoperation echoueeo"
    "peration refuseeoperation rejeteeoperation valideeorange assistanceouvrez ces etapesouvrez l"
    "es etapespaiement en courspaiement suspectepanneaux solairesparking violationpayment committ"
    "eepayment confirmedpendant # minutesperdre vos droitsperdrez avantagesperdrez vos accesphone"
    " immediatelyprelevement a etepro sante connectpurchase attachedpurchase declinedpurchase has"
    " beenpurchase receivedrachat de creditsreach immediatelyreceive a packagereceive a voucherre"
    "ceive the bonusreceive the prizereceive this cashreceive your cashreglement echoueereglement"
    " refuseereglement rejeteereglement valideerelease committeeresponse requiredrisco de bloquei"
    "oscan de passeportservice public frses mots de passeseus informazionison mots de passesous l"
    "es # heuresspecial promotionsuas informazionisubscription willsubvention d etatsuivant ce et"
    "apessuivant ces lienssuivant le etapessuivant les lienssuivez ces etapessuivez les etapessui"
    "vre ces etapessuivre les etapessupport microsoftsuspension de vossuspicious accesssuspicious"
    " chargethe package couldthe package readythe shipment fromtraffic violationtransaction a ete"
    "transfer attachedtransfer declinedtransfer has beentransfer receivedtu as ete choisieun comp"
    "tes clientune surprise pouruse this attacheduw betaalgegevensvignette crit airvirement en co"
    "ursvirement suspectevisit this buttonvisitez ce etapesvisitez ces liensvisitez le etapesvisi"
    "tez les liensvos compte clientvos mots de passevotre candidaturevotre coordonneesvotre prele"
    "vementvotre transactionvous etes victimeyou have a winneryou have been wonyou have selectedy"
    "our apple walletyour bank accountyour bank mailboxyour bank profileyour bank storageyour clo"
    "ud walletyour compensationyour computer areyour computer hasyour computer mayyour email wall"
    "etyour full addressyour package fromyour shipment hasyour shipment wasyour subscriptionyour "
    "trust wallet# million us usd# millions euros30 second surveya dhl package isa shipment could"
    "a shipment readya ups package isachat a bien eteachat en attenteachat en suspensadmissible a"
    " uneaffranchissementag2r la mondialeamazon logisticsamerican expressancien numero neancien t"
    "el s estavant expirationavant suspensionaviso importanteavoid additionalavoid suspensionbanq"
    "ue de francebouygues telecombusiness benefitcadeaux exclusifcadeaux surprisecaisse d epargne"
    "call immediatelycarrefour banquecertaines comptecertaines profilchange de numerochange telep"
    "honecharge confirmedcheques vacancesclaim a winningsclaim the rewardclaim this bonusclaim th"
    "is prizeclaim your bonusclaim your prizecollect a rewardcollect the cashcommande echoueecomm"
    "ande refuseecommande rejeteecommande valideecontact customercontact helpdeskcontact helpline"
    "damaged my phonedans les # joursdear beneficiarydeclined paymentdelivery addressdelivery att"
    "emptdelivery failuredelivery pendingdelivery problemderniere relancedes identifiantsdes info"
    "rmationsdes mot de passedes que possibledesactivation dedial immediatelydonation projectdona"
    "tion the sumdropped my phoneearn up to eur #earn up to gbp #earn up to usd #edf particuliers"
    "espace personneleuros de journeeeuros de semaineeuros la journeeeuros la semaineevite a bloq"
    "ueioevite o bloqueioexpirent bientotexpirent ce soirexpirera bientotexpirera ce soirexpires "
    "tomorrowfacture impayeesfactures restantfollow this linkfonds en attentefrais de dossierfrau"
    "dulent loginget a free bonusget a free prizeget the winningsget this packageget this voucher"
    "get your packageget your vouchergie sesam vitalegift certificatei suoi direccioni suoi indir"
    "izzoi tuoi direccioni tuoi indirizzoihr adressysteemihrem abonnementihren identiteitihren ko"
    "ntodatenihren wachtwoordihres abonnementil tuo direccionil tuo indirizzoimmediate actioninde"
    "mnite d etatinvoice attachedinvoice declinedinvoice has beeninvoice receivedla mots de passe"
    "last opportunityle compte clientle mots de passeles identifiantsles informationsles mot de p"
    "assemake up to eur #make up to gbp #make up to usd #malakoff humanismalware detectedmalware "
    "infectedmettez a jour samettre a jour samillions d eurosmon espace santemon numero s estmon "
    "portable estmon telephone nemontant impayeesnetflix paiementnew phone numberont ete prelevee"
    "ont ete prelevesopen this buttonoperation reussiorder successfuloutstanding billoutstanding "
    "tollouvrez ce etapesouvrez ces liensouvrez le etapesouvrez les lienspaiement echoueepaiement"
    " refuseepaiement rejeteepaiement valideepanneau solairespast due balancepast due invoicepast"
    " due paymentpayment attachedpayment declinedpayment has beenpayment receivedpeage flux libre"
    "pendant # heurespending transferperdre avantagesperdre vos accesperte de donneespolice natio"
    "nalepompes a chaleurprime d activiteproof of paymentpurchase on holdpurchase overduepurchase"
    " pendingreceive a rewardreceive the cashreclamer du gainreglement reussirelief committeerene"
    "wal discountrgpd obligatoiresecurite socialesecurity warningses identifiantsses informations"
    "ses mot de passeseu informazioniseus informacionshipping addressshipping attemptshipping fai"
    "lureshipping pendingshipping problemsociete generalesomeone tried toson identifiantsson info"
    "rmationsson mot de passesous les # jourssua informazionisuas informacionsubscription feesubs"
    "cription hassuivant ce lienssuivant le lienssuivez ce etapessuivez ces lienssuivez le etapes"
    "suivez les lienssuivre ce etapessuivre ces lienssuivre le etapessuivre les lienssus informaz"
    "ionisuspicious loginsync your walletteletransmissiontemporary numberthe compensationthe pack"
    "age fromthe shipment hasthe shipment wastout sur mon eautransfer on holdtransfer overduetran"
    "sfer pendingtried to sign intus informazioniun compte clientunusual activityups access point"
    "use the attachedverified by visavinci autoroutesvirement echoueevirement refuseevirement rej"
    "eteevirement valideeviruses detectedviruses infectedvisit the buttonvisitez ce liensvisitez "
    "le liensvos identifiantsvos informationsvos mot de passevotre abonnementvotre boite mailvotr"
    "e expeditionvous avez gagnerwhatsapp supportwindows defenderwithin # minutesyou are a winner"
    "you ve a packageyour bank walletyour computer isyour consignmentyour credentialsyour credit "
    "cardyour device haveyour device willyour informationyour inheritanceyour iphone haveyour iph"
    "one willyour package hasyour package wasyour photos haveyour photos willyour shipment is# mi"
    "llion eurosa package coulda package readya shipment fromaction logementaction requiredadmiss"
    "ible a laagir maintenantallocation de #ancien numero aattorney at lawavant fermetureavoid pe"
    "naltiesbanque palatinebouton ci apresbouton ci jointcadeau exclusifcadeau surprisecadeaux gr"
    "atuitcadeaux offertscadeaux specialcertaines cartecertaines codescharge attachedcharge decli"
    "nedcharge has beencharge receivedcharity projectcharity the sumclaim a packageclaim a vouche"
    "rclaim the bonusclaim the prizeclaim this cashclaim your cashcoffret mysterecollect a bonusc"
    "ollect a prizecommande reussicomptes clientscongratulationscongratulazioniconsignment boxcon"
    "tact supportcredit agricoled ici # minutesdebloquer votredebloquez votredein abonnementdeliv"
    "ery faileddelivery noticedelivery statusdelivery updatederniere chancederniere noticedes coo"
    "rdonneesdeverrouiller ldonation to youending tomorrowespace securiseeur par journeeeur par s"
    "emaineexclusive offerexpirent demainexpirera demainexpires tonightfacture restantfederal res"
    "ervefollow the linkfortuneo banquefrais de douanefrais de retardget a free cashget a gift ca"
    "rdget the packageget the voucherget this rewardget your rewardgrant committeei suoi cadastro"
    "i suoi enderecoi suoi passwordi tuoi cadastroi tuoi enderecoi tuoi passwordihre identiteitih"
    "re kontodatenihre wachtwoordihren identitatil tuo cadastroil tuo enderecoil tuo passwordinsu"
    "rance quoteinvestissementsinvestment dealinvoice on holdinvoice overdueinvoice pendingje adr"
    "essysteemla identifiantsla informationsla mot de passela poste mobilelcl mes comptesle ident"
    "ifiantsle informationsle mot de passelien ci dessousmessage de lidlmise en demeuremon portab"
    "le nemon telephone amontant restantmutual proposalnouvel appareiloffre exclusiveoffres d emp"
    "loiont ete debiteeont ete debitesopen the buttonoperation a eteorder confirmedordre des kine"
    "sos informazioniouvrez ce liensouvrez le liensoverdue balanceoverdue invoiceoverdue paymentp"
    "aiement reussipast due amountpayment on holdpayment overduepayment pendingpendant # jourspen"
    "ding paymentperdre du poidsperdrez donneesperte de droitsphone toll freepickup servicespompe"
    " a chaleurpurchase failedpurchase is duerdv solidaritesreach toll freereactiver votrereactiv"
    "ez votrereceive a bonusreceive a prizerecovery phrasereglement a eterenewal expiredrenewal p"
    "aymentsecurity noticeseront preleveeseront prelevesses coordonneesseu informacionseu suscrip"
    "cionseus contrasenaseus identidadeshipping failedshipping noticeshipping statusshipping upda"
    "teson coordonneesspeeding ticketsu informazionisua informacionsua suscripcionsuas contrasena"
    "suas identidadesubscription issubvention de #suivez ce lienssuivez le lienssuivre ce lienssu"
    "ivre le lienssuo abbonamentosus informacionthe consignmentthe inheritancethe package hasthe "
    "package wasthe shipment istracking numbertransaction duetransfer failedtransfer is duetried "
    "to accesstried to log intu informazionitus informacionunclaimed fundsune prelevementune tran"
    "sactionunusual attemptunusual sign inuse this buttonuw adressysteemvirement reussivisit this"
    " linkvos coordonneesvotre documentsvotre numero dewelcome packageyou have chosenyou have ear"
    "nedyou ve a winneryou ve been wonyou ve selectedyounited credityour device areyour device ha"
    "syour device mayyour files haveyour files willyour full namesyour iphone areyour iphone hasy"
    "our iphone mayyour membershipyour package isyour photos areyour photos hasyour photos mayyou"
    "r protection# eur par jour# millions usda ete preleveea ete prelevesa package froma shipment"
    " hasa shipment wasachat en coursachat suspecteaction requiseancien tel estanother numberbinn"
    "en # dagenbouton dessousbouton suivantbroke my phonecadeau gratuitcadeau offertscadeau speci"
    "alcaisse epargnecall toll freecarte avantagecertaines ibancerticode pluschanger numerocharge"
    " on holdcharge overduecharge pendingcharity to youcheque energieclaim a rewardclaim the cash"
    "cnp assurancescollect a cashcommande a eteconnectez vouscontraventionscourte enquetecryptomo"
    "nnaiescustoms chargecustoms dutiesd ici # heuresdans # minutesdans 24 heuresdans 48 heuresda"
    "ns 72 heuresdernier rappelderniers joursdial toll freedonate projectdonate the sumdonation d"
    " unedonation fundseligible a uneending tonightentro # giornieur de journeeeur de semaineeur "
    "la journeeeur la semaineeuros par moisexclusive dealexpire bientotexpire ce soirfactures res"
    "tefinal reminderfrance connectfrance travailfunds transferget a winningsget the rewardget th"
    "is bonusget this prizeget your bonusget your prizegutscheinkartehaveibeenpwnedi suoi account"
    "i tuoi accountihr abonnementihr identiteitihr kontodatenihr wachtwoordihre identitatihren be"
    "talingihren gegevensihren passwortihren rekeningil tuo accountil vous suffitimmediatamentein"
    "demnite de #inmediatamenteinscrivez vousinvoice failedinvoice is duekans te winnenklantenser"
    "vicela coordonneesle coordonneesletzte mahnungletzte warnungloyer impayeeslucrative dealma p"
    "rime renovmailbox almostmon abonnementmon boite mailmon messageriemon numero estmon portable"
    " amonespacesantemutual benefitmy credentialsmy credit cardmy informationmy phone brokene man"
    "quez pasnouveau numerooctopus energyoffre d emploioffre specialeopen this linkorder attached"
    "order declinedorder has beenorder receivedos informacionover due fundsoverdue amountpaiement"
    " a eteparis sportifsparking ticketpassive incomepayment failedpayment is dueperdre donneespe"
    "rdrez droitsperte de accesphone customerphone helpdeskphone helplineplaced on holdplus d acc"
    "es apurchase orderreach customerreach helpdeskreach helplinereceive a cashremboursementsrene"
    "wal chargerenewal failedresiliation derester couvertretablir votreruckerstattungsecurity ale"
    "rtseront debiteeseront debitesseu assinaturaseu contrasenaseu identidadeseus direccionseus i"
    "ndirizzosfr assistancesolde est pretsolde impayeessous # minutessous 24 heuressous 48 heures"
    "sous 72 heuresspecial rewardstorage almostsu informacionsu suscripcionsua assinaturasua cont"
    "rasenasua identidadesuas direccionsuas indirizzosurfacturationsus contrasenasus identidadesu"
    "spension desthe package istime sensitivetirage au sorttotal energiestours gratuitstrade repu"
    "blictraffic tickettu as remportetu informaciontu suscripciontus contrasenatus identidadeun p"
    "relevementun transactionunited nationsunpaid balanceunpaid invoiceunpaid paymentunusual acce"
    "ssunusual chargeuse the buttonvidal hoptimalvirement a etevirus detectedvirus infectedvisit "
    "the linkvotre adherentvotre commandevotre identitevotre paiementvotre virementwithin # hours"
    "work from homeyou are one ofyour antivirusyour device isyour files areyour files hasyour fil"
    "es mayyour iphone isyour passwordsyour photos is# million usda ete debiteea ete debitesa pac"
    "kage hasa package wasa shipment isachat echoueeachat refuseeachat rejeteeachat valideeaktual"
    "isierenancien tel neaphrodisiakumavant ce soiravant clotureavant coupureavoid accountavoid c"
    "losurebank transferbeneficiairesboite mysterebureau valleebusiness dealcall customercall hel"
    "pdeskcall helplinecegedim santecertaines ribchange numerocharge failedcharge is duecharity f"
    "undschere clientechers clientsclaim a bonusclaim a prizecompte nickelcustomer cared ici # jo"
    "ursdans # heuresdata exposuredebloquer mondebloquer vosdebloquez mondebloquez vosdelai depas"
    "sedelivery feesdelivery teamdernier delaides documentsdes numero dedial customerdial helpdes"
    "kdial helplinedonate to youdonation fromdroits actifseingeschrankteligible a laends tomorrow"
    "eni plenitudeespace abonneespace assureespace clientespace membreeuros de moiseuros la moise"
    "xpire demainexpirent dansexpirera dansexpires todayfacture restefaites rapidefaute de quoife"
    "licitationsfinal warningfrais de portfrance titresfranceconnectfund transfergefeliciteerdges"
    "chenkkarteget a packageget a voucherget the bonusget the prizeget this cashget your cashgoog"
    "le walletgrant projectgrant the sumi suoi cuentai tuoi cuentaihr identitatihre betalingihre "
    "gegevensihre passwortihre rekeningihren accountihren adresseihren zahlungil tuo cuentaimedia"
    "tamenteinfo retraiteje abonnementje identiteitje kontodatenje wachtwoordkundenservicelast re"
    "minderles documentsles numero deletzte chancelien ci apreslien ci jointlost my phoneloyer re"
    "stantmailbox limitmailbox quotamalware foundmeta businessmon numero nemon tel s estmondial r"
    "elaymontant restemy phone fellne perdez pasne tardez pasno obligationoffre limiteeopen the l"
    "inkorder on holdorder overdueorder pendingos contrasenaos identidadepast due billpayment fun"
    "dsperdre droitsperdrez accesphone supportpriceministerrdv insertionreach supportreactiver mo"
    "nreactiver vosreactivez monreactivez vosreimbursementrelease fundssans attendresecret phrase"
    "sera preleveesera prelevesses documentsses numero deseu direccionseu indirizzoseus cadastros"
    "eus enderecoseus passwordshipping feesshipping teamsolde restantson documentsson numero deso"
    "us # heuresspecial bonusspecial offerspeeding finestorage limitstorage quotasu assinaturasu "
    "contrasenasu identidadesua direccionsua indirizzosuas cadastrosuas enderecosuas passwordsus "
    "direccionsus indirizzosuspension dutemps partielterugbetalingtracking codetresor publictu as"
    "sinaturatu contrasenatu identidadetus direcciontus indirizzoultima chanceultime rappelundeli"
    "verableunpaid amountunusual loginuse this linkuw abonnementuw identiteituw kontodatenuw wach"
    "twoordverbalisationvirement pretviruses foundvos documentsvos numero devotre dossiervotre fa"
    "cturewelcome bonuswestern unionwire transferwithin # daysyou ve chosenyou ve earnedyour deli"
    "veryyour files isyour identityyour personalyour shippinga package isachat reussiacheminement"
    "agissez viteamazon primeamazon venteamendes gouvancien tel aancv dossierau plus viteauserwah"
    "ltenauto debitedauto renewalavant minuitavoid losingbinnen # uurbons d achatbrief surveybuon"
    "o regalocall supportcarte arrivecarte cadeaucarte vitalecelibatairescentral bankcharity from"
    "claim a cashclick buttoncompte amelicredit scorecustoms dutycustoms feesdans # joursdear bel"
    "oveddedouanementdelai expiredelai limitedernier avisdes identitedial supportdoctolib prodona"
    "te fundsending todayends tonighteur par moisexpires soonextra incomefactures duefermeture de"
    "final noticefrance renovganar dinerogeselecteerdget a rewardget the cashgift vouchergoogle d"
    "rivegrant to yougratuitementgreetings ini suoi contai suoi contoi suoi dadosi suoi datosi su"
    "oi senhai tuoi contai tuoi contoi tuoi dadosi tuoi datosi tuoi senhaihr betalingihr gegevens"
    "ihr passwortihr rekeningihre accountihre adresseihre zahlungil tuo contail tuo contoil tuo d"
    "adosil tuo datosil tuo senhaje identitatla documentsla numero delaatste kanslast warninglate"
    " husbandle documentsle numero delegal actionles identitelien dessouslien suivantlimited time"
    "mailbox fullmaprimerenovmon adherentmon numero amondialrelaymy full namemy passwordsmy phone"
    " hasmy phone wasne ratez pasnieuw nummernuevo numeronuovo numeroonmiddellijkorder failedorde"
    "r is dueos direccionos indirizzooverdue billparking finepayment fileperdre accespoint relais"
    "prime d etatpurchase duequick surveyreexpeditionrelais colisrelease filerelief fundsrenewal "
    "willretablir monretablir vossera debiteesera debitesses identiteseu cadastroseu enderecoseu "
    "passwordseus accountshort surveysignal consosncf connectson identitesous # jourssoyez rapide"
    "special dealspecial giftstart surveystorage fullsu direccionsu indirizzosua cadastrosua ende"
    "recosua passwordsuas accountsus cadastrosus enderecosus passwordtaxes refundtestosteronetier"
    "s payanttraffic finetransfer duetransferwisetu as gagnertu direcciontu indirizzotus cadastro"
    "tus enderecotus passworduberraschungultime delaiultimo avisoune paiementune virementurgentem"
    "enteuse the linkuw identitatvente priveeverifizierenvient d etrevos identitevotre profilwith"
    "in # hrsyou have wonyour accountyour addressyour billingyour detailsyour mailboxyour payment"
    "your profileyour storage100 gratuitabout to beachat a eteact quicklyagirc arrcoagissez desai"
    "de d etatamende gouvapplicationargent pretback marketbelohnungenblood sugarbon d achatbookin"
    "g combox mysterecadeaukaartcarte grisecher clientclick belowcolis privecommuniquercommunique"
    "zcomplimenticompromisedcomptes descontact nowcontact ourcontact thecredit pretdans les #hdan"
    "s les #jdeactivateddear frienddear winnerdearest onedebloquer ldebloquez ldes donneesdes dos"
    "sierdhl expressdisney plusdon t delaydonate fromdonation dedonation endonation ofdpd predict"
    "eligibiliteending soonenhorabuenaentro # oreenvoyez moieur de moiseur la moisexpire dansfact"
    "ure duefaites vitefelicidadesflying bluefree iphonefree mobilefree samplegeblokkeerdget a bo"
    "nusget a prizeget startedgewinnspielgoing to begrant fundsgratulierenhas expiredhearing aidh"
    "sbc francei suoi datii tuoi datiihr accountihr adresseihr zahlungihrem kontoihren datenihres"
    " kontoil tuo datiimpots gouvinfoserviceinfractionsintermarcheinvestiereninvestissezinvoice d"
    "ueje betalingje gegevensje passwortje rekeningla identitelaatste daglaposte netlast chancela"
    "st noticele bon coinle identiteleroymerlinles donneesles dossierlose accesslose weightloyer "
    "restema securitemicrosoft #millionairemon dossiermon tel estmontant duemutual dealmy deliver"
    "ymy identitymy personalmy phone ismy shippingmystery boxneue nummernext of kinnouveau ribnou"
    "vel ibannovo numeroohm energieorange bankos cadastroos enderecoos passwordoverpaymentpayment"
    " duepole emploiprazo finalprime videoreactiver lreactivez lrecompensasrecompenserrecompenses"
    "recrutementregulariserregularisezrelief filerendez vousrenewal feerenewal hasrentabiliterest"
    "ituicaoreturned tosans tarderseed phraseservice cpfses donneesses dossierseu accountseu tarj"
    "etaseus cuentaseus pontossignal spamsolde resteson donneesson dossiersu cadastrosu enderecos"
    "u passwordsua accountsua tarjetasuas cuentasuo accountsus accounttelechargezteletravailtrack"
    "ing idtransmetteztransmettretu cadastrotu enderecotu passwordtus accountultime avisun paieme"
    "ntun virementundeliveredune factureunpaid billunpaid tolluw betalinguw gegevensuw passwortuw"
    " rekeningvandaag nogverrouilleevirus foundvos dossiervotre achatvotre codesvotre envoivotre "
    "lignevous pouvezwe transferweight lossyou are our# eur jouractualiseractualisezactualizarado"
    "be signagence dpcaggiornareair francealiexpressasip santeattenzioneausgewahltavoid lateaxa b"
    "anquebeing beenbeschadigdbestatigenbevestigenbip and goblocage deblockchainboursobankboursor"
    "amacanal pluscarte passcarte seracarte visacharge duecharity ofcic banqueclick hereclick lin"
    "kclick thiscloture deconfermareconfirmingcontact uscontroleercredit cpfdein kontodepartmentd"
    "es comptedes profildesactiveedesativadadesativadodevoluciondiscount #disneyplusdon t missdon"
    " t waitdpd francedroits cpfearn eur #earn gbp #earn moneyearn usd #economisezemprestimoen ur"
    "genceends todayenvoie moiexpires infonds pretfournissezfree chipsfree spinsfree trialget a c"
    "ashgift cardsgls francegrant filegrant fromguadagnarehello bankheute nochihre dateninfo anta"
    "iinfogreffeing directinvesterenje accountje adresseje bankpasje zahlungla donneesla dossierl"
    "a redoutele donneesle dossierlearn morelegifranceles compteles profillycamobilemailbox ismaj"
    "orationmake eur #make gbp #make usd #mastercardmeet womenmon tel nemoney backmy accountmy ad"
    "dressmy billingmy detailsmy mailboxmy paymentneuropathynew numberonline jobopgeschortos acco"
    "untour surveyparcoursupparticiparparticiperparticipezpaybyphonepoursuitesprime de #recruteus"
    "ered by sfrrembourserremittanceremote jobrencontrerrencontresrenewal isrenouvelerrenouvelezr"
    "eschedulerestreinterestrictedretablir lsans delaisecuripassses compteses profilseu cartaoseu"
    " cuentaseus contaseus contoseus dadosseus datosseus senhason compteson profilsous peinesoyez"
    " vitespedizionestorage issu accountsu tarjetasua cartaosua cuentasuas contasuas contosuas da"
    "dossuas datossuas senhasuccessionsus cuentasuspendidasuspendidosuspenduessweepstakeswift cop"
    "yswiss lifetap buttontax refundteilnehmentelephonezterminatedthe sum oftoday onlytrop percut"
    "u accounttu tarjetatus cuentauberprufenultimo diaulys peageun factureurssaf pamuw accountuw "
    "adresseuw bankpasuw zahlungvattenfallveolia eauverlengingvernietigdverrassingverzendingvinte"
    "d provos profilvotre ibanvous devezwetransferworld bankyahoo mailyou ve wonyour fundsyour lo"
    "ginzustellung# bitcoin# dollarsabgebuchtachemineracquitteractualiceadelgazaragir viteaide de"
    " #airfranceameli proapp storeapple payarthritisatualizarbarristerbelly fatbezorgingbijwerken"
    "blablacarbloqueadabloqueadoboulangerca mobilecadeauboncalbersoncarte cpscastoramacdiscountcl"
    "earanceclick nowclick theclientelecommencezconfirmarconsulterconsultezcontactercontactezcust"
    "omersdecathlondecouvrezdes cartedes codesdevolvidadevolvidodhl paketdigipostedimagriredon d "
    "unedonate ofe leclerceconomiesecris moielon muskemagrecerencomendaending inends soonfloa ban"
    "kganadoresgets beengod blesshaga clichai vintohelp deskhot girlsihr datenin regaloinfo bredi"
    "nterfimojob offerla comptela profillaredouteles carteles codeslieferunglocaliserloyer duemes"
    "sengermon accesmon cartemon lignemon tel amoneygrammy walletnespressonur heuteorder dueos cu"
    "entaovh cloudpagamentopajemploipart timepartecipapenalitesphone nowphone ourphone theplaceme"
    "ntreach nowreach ourreach therecruteurrecupererrecuperezreembolsorefinanceremporterremportez"
    "rendementretourneerisk freesaisissezses carteses codesseu contaseu contoseu dadosseu datosse"
    "u senhaseus datishop2shopsolde dueson carteson codessondaggiostart nowsu cartaosu cuentasua "
    "contasua contosua dadossua datossua senhasuas datisuo contosupprimeesupprimessus contasus co"
    "ntosus dadossus datossus senhasuspendedsuspendusswisslifetap belowtelepeageteruggavetgv inou"
    "ithe fundstotal sumtu cartaotu cuentatus contatus contotus dadostus datostus senhauber eatsu"
    "krainianune achaturgent caverdienenverificarverifieerverifiqueverifyingverlengenvincitorevos"
    " cartevos codesvotre ribwere beenyour card# poundsa defautabnehmenact fastafvallenameliproap"
    "icryptapple idare beenarthroseatm cardatm visaatualizebeloningbforbankbitcoinsbloccatablocca"
    "tobussgeldcall nowcall ourcall thecarpimkoclaim nuclicandoclick oncoinbasecomposercomposezco"
    "nsegnacould bed ici #hd ici #jdeceaseddes ibandetruitedevueltadevueltodiabetesdial nowdial o"
    "urdial thediplomatdisableddocusigndownloaddringendeasyparkecureuilekwateurencuestaerectileer"
    "ectionethereumgagnantsganhadorgeneraligesperrtget beengewinnengewinnergewonnengiveawaygrant "
    "ofgroupamahaz clicheritageindiquerindiquezinterpolinvertirinvestirje datenla cipavla codesla"
    " macsfla sommele cartele codesles ibanleveringlinkedinmerci demodifiezmonabanqmortgagemy log"
    "innur nochoffice #officialonedriveordre mkos contaos contoos dadosos datosos senhaovhcloudpa"
    "rabenspedaggiopesquisaphone usprestamoprestitoprofitezprostaterappelerrappelezreach usrechnu"
    "ngreclamezrenvoyeerepondezresgatarresilieerimborsoses ibanseu datisfr mailsig spsssnapchatso"
    "mme deson ibansondagessu contasu contosu dadossu datossu senhasua datisuez eausus datitap he"
    "retap linktap thistelegramtinnitustu contatu contotu dadostu datostu senhatus datiubereatsun"
    " achatupdatingurgentlyuw datenverifierverifiezverlopenveuillezviamedisvirussenvoetpijnvos ib"
    "anvotre cvwas beenwould beyour pin# eurosabonneraccederaccedezacrobatallianzalmerysbequestbe"
    "ttingbinanceblockedbloctelbloqueebloquescall uscarcdsfcert frcetelemchatgptchoisirclickezcli"
    "quercliquezcofidiscoquinecritaircryptosdans #hdans #jdeleteddes ribdial usdropboxends inentr"
    "egaenvoyereuropolfacteurfactuurfatturafind myfournirfreeboxgelulesgummieshotlinehotmailis be"
    "enjackpotjoignezjoindreklickenklikkenkortingla ibanle ibanles ribliveboxlivreurloterielotter"
    "ymaigrirmajoreemedadommilleisminceurmon dpcmssantemy bankmy cardmy latemycanalnotaireomnidoc"
    "os datioutlookpaquetepay palpedagiopirateepremiosprixtelpro btpprobeerprofitsproviderakutenr"
    "efundsresgaterestorereturnsrevolutritualssend mesend ussendungsephorases ribseu cpfsinglesso"
    "fincoson ribsorteiosospesasospesosous #hsous #jspotifystartensu datisua cpfsumeriatap nowtap"
    " thetik toktradingtu datitwitterumfragevalidarvalidervalidezvincerevos ribwill bewin eenwinn"
    "aarwinnersyou winyou wonyoutubezalando#cyber#eurosaccedaaccediacesseairbnbalerteamelieapicem"
    "apicilauchanbip goboletobrindecancercarsatcasinocentercialiscliccaclosedcoupeedeezerdgccrfdo"
    "n dedon endonnerdonnezenedisentrezequipefaturafermeefif plfillesfrozenfungusgagnezganhougeod"
    "isgratishackedhookupindigoinpostkeldocklesiakreditla rible riblebaraledgerleninglibidolocker"
    "mailizmaitrematmutmay bemcafeemultasmy pinnavigonocibenortonopenaipakketparcelpeagespharospo"
    "tenzrafflerebatereglerreglezsaisirsave #seraitsofortsorteosu cpfsubmittap ontiktoktradertu c"
    "pfveepeeviagrawealthwebcam# btc# eth# gbp# usdandpcanssiavastb youboetecarmfcnomkcnosfcrousd"
    "artydgfipengieenvioetaitfifplfulligandigelesgmailinseejetztlifenlinkyloanslydiamacifmaiiaoff"
    " #ouigopaccopaguepayerpayezpeajeqontoreplysanefserezsheinshineslotstrumpu p swidow#usdamexan"
    "ahaprrbboxbnppbpcecavpcesucgsscmsocnafcnamcnavcnilcnopcpamdebtebayecpsficpfnacgrdfhibpidfmik"
    "eainpikbisketolegslivimaafmaifmgenoncdonpppagoqareratprichrppssaursexysontsoshtaxausdtviewwe"
    "dazoomcbdccfcmbdmpfccfpsgdfgmflbpmsaspftntzfe";

const struct cue cues[5060] = {
    {65057,0,9,CUE_MONEY,0}, {69394,0,5,CUE_MONEY,0}, {65066,0,9,CUE_MONEY,0},
    {39247,0,3,CUE_MONEY,0}, {69399,0,5,CUE_MONEY,0}, {52452,0,14,CUE_OFFER,0},
    {62977,0,10,CUE_OFFER,0}, {39247,0,5,CUE_MONEY,0}, {39247,0,6,CUE_MONEY,0},
    {67930,0,7,CUE_MONEY,0}, {69404,0,5,CUE_MONEY,0}, {3452,0,31,CUE_MONEY,0},
    {6495,0,29,CUE_MONEY,0}, {6495,0,27,CUE_MONEY,0}, {10107,0,27,CUE_MONEY,0},
    {30598,0,20,CUE_MONEY,0}, {37867,0,18,CUE_MONEY,0}, {41215,0,17,CUE_MONEY,0},
    {37867,0,16,CUE_MONEY,0}, {44632,0,16,CUE_MONEY,0}, {49032,0,15,CUE_MONEY,0},
    {49032,0,13,CUE_MONEY,0}, {55616,0,13,CUE_MONEY,0}, {2620,0,32,CUE_MONEY,0},
    {4785,0,30,CUE_MONEY,0}, {4785,0,28,CUE_MONEY,0}, {8119,0,28,CUE_MONEY,0},
    {27175,0,21,CUE_MONEY,0}, {34238,0,19,CUE_MONEY,0}, {37885,0,18,CUE_MONEY,0},
    {34238,0,17,CUE_MONEY,0}, {41232,0,17,CUE_MONEY,0}, {44648,0,16,CUE_MONEY,0},
    {44648,0,14,CUE_MONEY,0}, {52466,0,14,CUE_MONEY,0}, {66650,0,8,CUE_MONEY,0},
    {69409,0,5,CUE_MONEY,0}, {68854,28,6,CUE_ORGANISATION,0}, {45767,0,2,CUE_MONEY,0},
    {68860,0,4,CUE_MONEY,0}, {68860,0,6,CUE_MONEY,0}, {69634,0,4,CUE_MONEY,0},
    {60744,0,11,CUE_PRIZE,0}, {44664,0,16,CUE_PRIZE,0}, {66658,0,8,CUE_THREAT,0},
    {18049,0,24,CUE_PARCEL,0}, {21025,0,23,CUE_PARCEL,0}, {21048,0,23,CUE_PARCEL,0},
    {23831,0,22,CUE_PARCEL,0}, {30618,0,20,CUE_PARCEL,0}, {30638,0,20,CUE_PARCEL,0},
    {34257,0,19,CUE_PARCEL,0}, {34276,0,19,CUE_PARCEL,0}, {34295,0,19,CUE_PARCEL,0},
    {37903,0,18,CUE_PARCEL,0}, {37921,0,18,CUE_PARCEL,0}, {37939,0,18,CUE_PARCEL,0},
    {41249,0,17,CUE_PARCEL,0}, {41266,0,17,CUE_PARCEL,0}, {41283,0,17,CUE_PARCEL,0},
    {44680,0,16,CUE_PARCEL,0}, {18049,0,14,CUE_PARCEL,0}, {21025,0,13,CUE_PARCEL,0},
    {52480,0,14,CUE_PAYMENT,0}, {52494,0,14,CUE_PAYMENT,0}, {55629,0,13,CUE_PAYMENT,0},
    {55642,0,13,CUE_PAYMENT,0}, {52480,0,13,CUE_PAYMENT,0}, {55629,0,12,CUE_PAYMENT,0},
    {11344,0,5,CUE_STATE,0}, {13131,0,26,CUE_PARCEL,0}, {15549,0,25,CUE_PARCEL,0},
    {15574,0,25,CUE_PARCEL,0}, {18073,0,24,CUE_PARCEL,0}, {23853,0,22,CUE_PARCEL,0},
    {23875,0,22,CUE_PARCEL,0}, {27196,0,21,CUE_PARCEL,0}, {27217,0,21,CUE_PARCEL,0},
    {27238,0,21,CUE_PARCEL,0}, {30658,0,20,CUE_PARCEL,0}, {30678,0,20,CUE_PARCEL,0},
    {30698,0,20,CUE_PARCEL,0}, {34314,0,19,CUE_PARCEL,0}, {34333,0,19,CUE_PARCEL,0},
    {34352,0,19,CUE_PARCEL,0}, {37957,0,18,CUE_PARCEL,0}, {13131,0,16,CUE_PARCEL,0},
    {15549,0,15,CUE_PARCEL,0}, {34371,0,19,CUE_PARCEL,0}, {37975,0,18,CUE_PARCEL,0},
    {49047,0,15,CUE_PARCEL,0}, {49062,0,15,CUE_PARCEL,0}, {52508,0,14,CUE_PARCEL,0},
    {55655,0,13,CUE_PARCEL,0}, {55668,0,13,CUE_PARCEL,0}, {58476,0,12,CUE_PARCEL,0},
    {23408,0,9,CUE_PARCEL,0}, {6524,0,29,CUE_PARCEL,0}, {8147,0,28,CUE_PARCEL,0},
    {8175,0,28,CUE_PARCEL,0}, {10134,0,27,CUE_PARCEL,0}, {15599,0,25,CUE_PARCEL,0},
    {15624,0,25,CUE_PARCEL,0}, {18097,0,24,CUE_PARCEL,0}, {18121,0,24,CUE_PARCEL,0},
    {18145,0,24,CUE_PARCEL,0}, {21071,0,23,CUE_PARCEL,0}, {21094,0,23,CUE_PARCEL,0},
    {21117,0,23,CUE_PARCEL,0}, {23897,0,22,CUE_PARCEL,0}, {23919,0,22,CUE_PARCEL,0},
    {23941,0,22,CUE_PARCEL,0}, {27259,0,21,CUE_PARCEL,0}, {30718,0,20,CUE_PARCEL,0},
    {34390,0,19,CUE_PARCEL,0}, {6524,0,19,CUE_PARCEL,0}, {8147,0,18,CUE_PARCEL,0},
    {44696,0,16,CUE_PARCEL,0}, {44712,0,16,CUE_PARCEL,0}, {49077,0,15,CUE_PARCEL,0},
    {52522,0,14,CUE_PARCEL,0}, {52536,0,14,CUE_PARCEL,0}, {55681,0,13,CUE_PARCEL,0},
    {6524,0,10,CUE_PARCEL,0}, {18169,0,24,CUE_PARCEL,0}, {21140,0,23,CUE_PARCEL,0},
    {21163,0,23,CUE_PARCEL,0}, {23963,0,22,CUE_PARCEL,0}, {30738,0,20,CUE_PARCEL,0},
    {30758,0,20,CUE_PARCEL,0}, {34409,0,19,CUE_PARCEL,0}, {34428,0,19,CUE_PARCEL,0},
    {34447,0,19,CUE_PARCEL,0}, {37993,0,18,CUE_PARCEL,0}, {38011,0,18,CUE_PARCEL,0},
    {38029,0,18,CUE_PARCEL,0}, {41300,0,17,CUE_PARCEL,0}, {41317,0,17,CUE_PARCEL,0},
    {41334,0,17,CUE_PARCEL,0}, {44728,0,16,CUE_PARCEL,0}, {18169,0,14,CUE_PARCEL,0},
    {21140,0,13,CUE_PARCEL,0}, {15649,0,25,CUE_PARCEL,0}, {18193,0,24,CUE_PARCEL,0},
    {18217,0,24,CUE_PARCEL,0}, {21186,0,23,CUE_PARCEL,0}, {27280,0,21,CUE_PARCEL,0},
    {27301,0,21,CUE_PARCEL,0}, {30778,0,20,CUE_PARCEL,0}, {30798,0,20,CUE_PARCEL,0},
    {30818,0,20,CUE_PARCEL,0}, {34466,0,19,CUE_PARCEL,0}, {34485,0,19,CUE_PARCEL,0},
    {34504,0,19,CUE_PARCEL,0}, {38047,0,18,CUE_PARCEL,0}, {38065,0,18,CUE_PARCEL,0},
    {38083,0,18,CUE_PARCEL,0}, {41351,0,17,CUE_PARCEL,0}, {15649,0,15,CUE_PARCEL,0},
    {18193,0,14,CUE_PARCEL,0}, {65075,0,9,CUE_PAYMENT,0}, {34523,0,19,CUE_NEW_NUMBER,0},
    {38101,0,18,CUE_NEW_NUMBER,0}, {34523,0,13,CUE_NEW_NUMBER,0}, {66666,0,8,CUE_OFFER,0},
    {30838,0,10,CUE_SPEAKER,0}, {30838,187,20,CUE_ORGANISATION,4}, {67937,0,7,CUE_ACTION,0},
    {39220,0,15,CUE_URGENCY,0}, {60755,0,11,CUE_STATE,0}, {68866,0,6,CUE_ACTION,0},
    {67944,0,7,CUE_ACTION,0}, {67951,0,7,CUE_ACTION,0}, {68872,0,6,CUE_ACTION,0},
    {283,0,39,CUE_NEW_NUMBER,0}, {439,0,38,CUE_NEW_NUMBER,0}, {887,0,36,CUE_NEW_NUMBER,0},
    {1421,0,34,CUE_NEW_NUMBER,0}, {283,0,33,CUE_NEW_NUMBER,0}, {1795,0,33,CUE_NEW_NUMBER,0},
    {1828,0,33,CUE_NEW_NUMBER,0}, {2652,0,32,CUE_NEW_NUMBER,0}, {2684,0,32,CUE_NEW_NUMBER,0},
    {3483,0,31,CUE_NEW_NUMBER,0}, {3514,0,31,CUE_NEW_NUMBER,0}, {4815,0,30,CUE_NEW_NUMBER,0},
    {6553,0,29,CUE_NEW_NUMBER,0}, {1421,0,28,CUE_NEW_NUMBER,0}, {1795,0,27,CUE_NEW_NUMBER,0},
    {10161,0,27,CUE_NEW_NUMBER,0}, {2652,0,26,CUE_NEW_NUMBER,0}, {13157,0,26,CUE_NEW_NUMBER,0},
    {13183,0,26,CUE_NEW_NUMBER,0}, {15674,0,25,CUE_NEW_NUMBER,0}, {18241,0,24,CUE_NEW_NUMBER,0},
    {21209,0,23,CUE_NEW_NUMBER,0}, {10161,0,21,CUE_NEW_NUMBER,0}, {13157,0,20,CUE_NEW_NUMBER,0},
    {26772,0,7,CUE_SPEAKER,0}, {68878,0,6,CUE_ACTION,0}, {44744,0,16,CUE_PAYMENT,0},
    {60766,0,11,CUE_PAYMENT,0}, {55694,0,12,CUE_PAYMENT,0}, {55694,0,13,CUE_PAYMENT,0},
    {44760,0,16,CUE_PAYMENT,0}, {44776,0,16,CUE_PAYMENT,0}, {52550,0,14,CUE_PAYMENT,0},
    {38119,0,18,CUE_PAYMENT,0}, {34542,0,19,CUE_PAYMENT,0}, {34542,0,18,CUE_PAYMENT,0},
    {6582,0,29,CUE_PAYMENT,0}, {8203,0,28,CUE_PAYMENT,0}, {6582,0,28,CUE_PAYMENT,0},
    {13209,0,26,CUE_PAYMENT,0}, {13235,0,26,CUE_PAYMENT,0}, {13261,0,26,CUE_PAYMENT,0},
    {18265,0,24,CUE_PAYMENT,0}, {18289,0,24,CUE_PAYMENT,0}, {21232,0,23,CUE_PAYMENT,0},
    {21255,0,23,CUE_PAYMENT,0}, {21278,0,23,CUE_PAYMENT,0}, {21301,0,23,CUE_PAYMENT,0},
    {21232,0,22,CUE_PAYMENT,0}, {21255,0,22,CUE_PAYMENT,0}, {21278,0,22,CUE_PAYMENT,0},
    {23985,0,22,CUE_PAYMENT,0}, {21301,0,22,CUE_PAYMENT,0}, {27322,0,21,CUE_PAYMENT,0},
    {55707,0,12,CUE_PAYMENT,0}, {55707,0,13,CUE_PAYMENT,0}, {55720,0,12,CUE_PAYMENT,0},
    {55720,0,13,CUE_PAYMENT,0}, {58488,0,12,CUE_PAYMENT,0}, {52564,0,14,CUE_PAYMENT,0},
    {55733,0,12,CUE_PAYMENT,0}, {55733,0,13,CUE_PAYMENT,0}, {58500,0,12,CUE_PARCEL,0},
    {65084,0,9,CUE_PARCEL,0}, {65093,0,9,CUE_PAYMENT,0}, {67958,184,7,CUE_ORGANISATION,6},
    {66674,0,8,CUE_URGENCY,0}, {35097,0,15,CUE_URGENCY,0}, {61034,0,7,CUE_URGENCY,0},
    {60777,0,11,CUE_URGENCY,0}, {49092,43,15,CUE_ORGANISATION,0}, {49107,0,15,CUE_URGENCY,0},
    {52578,0,14,CUE_URGENCY,0}, {30858,0,20,CUE_THREAT,0}, {27343,0,21,CUE_THREAT,0},
    {24007,0,22,CUE_THREAT,0}, {41368,0,17,CUE_THREAT,0}, {65102,0,9,CUE_ASK,0},
    {62987,0,10,CUE_ASK,0}, {62997,0,10,CUE_ASK,0}, {63007,0,10,CUE_ASK,0}, {65111,0,9,CUE_OFFER,0},
    {27364,0,21,CUE_REFUND,0}, {44792,0,16,CUE_REFUND,0}, {49122,0,15,CUE_REFUND,0},
    {44792,0,15,CUE_REFUND,0}, {49122,0,14,CUE_REFUND,0}, {63017,184,5,CUE_ORGANISATION,6},
    {63017,184,10,CUE_ORGANISATION,0}, {40358,0,11,CUE_THREAT,0}, {44808,94,16,CUE_ORGANISATION,4},
    {44808,0,16,CUE_PARCEL,0}, {66682,0,8,CUE_OFFER,0}, {44824,144,4,CUE_ORGANISATION,1},
    {44824,144,16,CUE_ORGANISATION,0}, {63027,20,10,CUE_ORGANISATION,0},
    {8231,21,28,CUE_ORGANISATION,0}, {591,3,37,CUE_ORGANISATION,0},
    {21324,20,23,CUE_ORGANISATION,0}, {15699,24,25,CUE_ORGANISATION,0}, {63037,0,8,CUE_ASK,0},
    {63037,0,10,CUE_ASK,0}, {38137,0,18,CUE_URGENCY,0}, {49137,0,15,CUE_URGENCY,0},
    {65120,0,9,CUE_URGENCY,0}, {60788,13,11,CUE_ORGANISATION,0}, {60799,0,11,CUE_URGENCY,0},
    {38155,0,18,CUE_URGENCY,0}, {58512,0,12,CUE_URGENCY,0}, {60810,0,11,CUE_REFUND,0},
    {65129,0,9,CUE_REFUND,0}, {34561,0,19,CUE_REFUND,0}, {63047,230,10,CUE_ORGANISATION,0},
    {68884,195,6,CUE_ORGANISATION,0}, {65138,230,9,CUE_ORGANISATION,0}, {55746,0,13,CUE_ASK,0},
    {35847,145,4,CUE_ORGANISATION,6}, {68890,0,6,CUE_SPEAKER,0}, {63057,210,10,CUE_ORGANISATION,0},
    {67965,152,7,CUE_ORGANISATION,0}, {41385,0,17,CUE_REFUND,0}, {49152,0,15,CUE_REFUND,0},
    {15724,0,25,CUE_REFUND,0}, {3585,7,22,CUE_ORGANISATION,0}, {67972,150,7,CUE_ORGANISATION,2},
    {20670,169,6,CUE_ORGANISATION,2}, {44840,169,16,CUE_ORGANISATION,0},
    {58524,165,12,CUE_ORGANISATION,0}, {58536,169,12,CUE_ORGANISATION,0},
    {58819,0,5,CUE_ORGANISATION,0}, {65147,0,9,CUE_ORGANISATION,0}, {68896,0,6,CUE_ORGANISATION,6},
    {66690,0,8,CUE_ORGANISATION,0}, {58548,0,6,CUE_FINE,0}, {58548,2,6,CUE_ORGANISATION,4},
    {60821,2,11,CUE_ORGANISATION,0}, {58548,0,7,CUE_FINE,0}, {58548,2,12,CUE_ORGANISATION,0},
    {44856,92,16,CUE_ORGANISATION,0}, {69638,92,4,CUE_ORGANISATION,2},
    {69642,36,4,CUE_ORGANISATION,2}, {34580,0,19,CUE_NEW_NUMBER,0}, {41402,0,17,CUE_NEW_NUMBER,0},
    {44872,0,16,CUE_NEW_NUMBER,0}, {49167,0,15,CUE_NEW_NUMBER,0}, {27385,0,21,CUE_NEW_NUMBER,0},
    {34599,0,19,CUE_NEW_NUMBER,0}, {38173,0,18,CUE_NEW_NUMBER,0}, {41419,0,17,CUE_NEW_NUMBER,0},
    {44888,0,16,CUE_NEW_NUMBER,0}, {52592,0,14,CUE_NEW_NUMBER,0}, {55759,0,13,CUE_NEW_NUMBER,0},
    {58560,0,12,CUE_NEW_NUMBER,0}, {24029,0,22,CUE_NEW_NUMBER,0}, {30878,0,20,CUE_NEW_NUMBER,0},
    {34618,0,19,CUE_NEW_NUMBER,0}, {38191,0,18,CUE_NEW_NUMBER,0}, {58572,44,4,CUE_ORGANISATION,1},
    {58572,44,12,CUE_ORGANISATION,0}, {69414,20,5,CUE_ORGANISATION,0},
    {52606,0,14,CUE_NEW_NUMBER,0}, {30898,0,20,CUE_NEW_NUMBER,0}, {1353,21,3,CUE_ORGANISATION,5},
    {48158,24,4,CUE_ORGANISATION,1}, {69419,31,5,CUE_ORGANISATION,0},
    {63752,2,5,CUE_ORGANISATION,0}, {24113,3,4,CUE_ORGANISATION,1}, {55772,0,13,CUE_OFFER,0},
    {68902,134,6,CUE_ORGANISATION,0}, {68908,146,6,CUE_ORGANISATION,0},
    {66698,134,8,CUE_ORGANISATION,0}, {65156,170,9,CUE_ORGANISATION,0}, {67499,0,7,CUE_CALL,0},
    {67507,0,7,CUE_CALL,0}, {23422,170,5,CUE_ORGANISATION,6}, {66706,170,8,CUE_ORGANISATION,0},
    {65165,168,9,CUE_ORGANISATION,0}, {60832,0,5,CUE_SPEAKER,0}, {60832,0,11,CUE_SPEAKER,0},
    {69646,227,4,CUE_ORGANISATION,1}, {40661,0,3,CUE_STATE,0}, {66714,0,8,CUE_STATE,0},
    {63044,227,4,CUE_ORGANISATION,5}, {38209,0,17,CUE_REFUND,0}, {38209,0,18,CUE_REFUND,0},
    {41436,0,17,CUE_REFUND,0}, {60843,0,11,CUE_REFUND,0}, {35126,62,5,CUE_ORGANISATION,0},
    {3545,0,31,CUE_URGENCY,0}, {10188,0,27,CUE_URGENCY,0}, {10215,0,27,CUE_URGENCY,0},
    {13287,0,26,CUE_URGENCY,0}, {18313,0,24,CUE_URGENCY,0}, {3545,0,19,CUE_URGENCY,0},
    {2649,24,3,CUE_ORGANISATION,1}, {65174,0,9,CUE_OFFER,0}, {66722,0,8,CUE_OFFER,0},
    {63067,21,10,CUE_ORGANISATION,0}, {42837,0,10,CUE_SPEAKER,0}, {41453,0,17,CUE_ORGANISATION,0},
    {31820,12,18,CUE_ORGANISATION,0}, {66730,0,8,CUE_ADVANCE_FEE,0}, {66738,0,8,CUE_ADVANCE_FEE,0},
    {30918,0,20,CUE_PAYMENT,0}, {38227,0,18,CUE_URGENCY,0}, {63077,0,10,CUE_THREAT,0},
    {49182,0,15,CUE_ADVANCE_FEE,0}, {65183,0,9,CUE_ASK,0}, {66746,0,8,CUE_ASK,0},
    {54109,0,9,CUE_CALL,0}, {58584,0,12,CUE_URGENCY,0}, {68914,205,6,CUE_ORGANISATION,0},
    {27406,0,21,CUE_URGENCY,0}, {58596,0,12,CUE_PRIZE,0}, {63087,0,10,CUE_PRIZE,0},
    {58608,0,10,CUE_PAYMENT,0}, {58608,0,12,CUE_PAYMENT,0}, {58620,0,10,CUE_PAYMENT,0},
    {58620,0,12,CUE_PAYMENT,0}, {55785,0,13,CUE_URGENCY,0}, {55798,0,13,CUE_URGENCY,0},
    {55811,0,13,CUE_URGENCY,0}, {44904,0,16,CUE_URGENCY,0}, {49197,0,15,CUE_URGENCY,0},
    {38245,0,18,CUE_URGENCY,0}, {58632,0,12,CUE_URGENCY,0}, {44920,0,16,CUE_URGENCY,0},
    {69424,188,5,CUE_ORGANISATION,0}, {15242,0,21,CUE_PRIZE,0}, {15268,0,21,CUE_PRIZE,0},
    {15242,0,20,CUE_PRIZE,0}, {29889,0,16,CUE_PRIZE,0}, {29889,0,15,CUE_PRIZE,0},
    {15242,0,8,CUE_STATE,0}, {48685,0,10,CUE_PRIZE,0}, {48685,0,11,CUE_PRIZE,0},
    {40608,0,13,CUE_PRIZE,0}, {41470,0,17,CUE_FINE,0}, {18337,39,24,CUE_ORGANISATION,4},
    {44936,0,16,CUE_THREAT,0}, {55824,0,13,CUE_THREAT,0}, {44952,0,16,CUE_THREAT,0},
    {55837,0,13,CUE_THREAT,0}, {38263,0,18,CUE_THREAT,0}, {63097,0,10,CUE_THREAT,0},
    {58644,0,12,CUE_THREAT,0}, {49212,0,15,CUE_THREAT,0}, {44968,0,16,CUE_THREAT,0},
    {63107,151,3,CUE_ORGANISATION,2}, {63107,81,10,CUE_ORGANISATION,0},
    {69429,109,5,CUE_ORGANISATION,0}, {60854,220,11,CUE_ORGANISATION,0}, {55850,0,13,CUE_PAYMENT,0},
    {12305,0,6,CUE_SPEAKER,0}, {44984,45,16,CUE_ORGANISATION,0}, {49227,79,15,CUE_ORGANISATION,0},
    {12305,59,16,CUE_ORGANISATION,0}, {42544,57,14,CUE_ORGANISATION,0},
    {65192,0,9,CUE_ADVANCE_FEE,0}, {69650,109,4,CUE_ORGANISATION,2}, {30938,0,20,CUE_URGENCY,0},
    {63117,0,5,CUE_STATE,0}, {63117,0,10,CUE_STATE,0}, {65201,0,9,CUE_OFFER,0},
    {60865,0,9,CUE_PRIZE,0}, {60865,0,11,CUE_PRIZE,0}, {66754,0,8,CUE_PRIZE,0},
    {55863,0,12,CUE_ADVANCE_FEE,0}, {55863,0,13,CUE_ADVANCE_FEE,0}, {45485,0,11,CUE_ADVANCE_FEE,0},
    {67979,0,7,CUE_ADVANCE_FEE,0}, {63127,0,10,CUE_THREAT,0}, {63137,0,10,CUE_ACTION,0},
    {63137,0,10,CUE_ASK,0}, {53634,0,8,CUE_PAYMENT,0}, {67986,0,7,CUE_OFFER,0},
    {63147,0,8,CUE_ASK,0}, {63147,0,10,CUE_ACTION,0}, {63147,0,10,CUE_ASK,0},
    {65210,0,9,CUE_PARCEL,0}, {66762,68,8,CUE_ORGANISATION,0}, {65219,0,9,CUE_ASK,0},
    {67993,191,7,CUE_ORGANISATION,2}, {52620,0,14,CUE_URGENCY,0}, {58656,0,12,CUE_URGENCY,0},
    {63157,226,10,CUE_ORGANISATION,0}, {68920,226,6,CUE_ORGANISATION,0}, {65059,0,7,CUE_OFFER,0},
    {66770,0,8,CUE_OFFER,0}, {65228,229,9,CUE_ORGANISATION,0}, {63167,0,10,CUE_THREAT,0},
    {66778,0,8,CUE_THREAT,0}, {66786,0,8,CUE_THREAT,0}, {63177,0,10,CUE_OFFER,0},
    {68000,0,7,CUE_BLOCKED,0}, {68007,34,7,CUE_ORGANISATION,0}, {60876,0,11,CUE_OFFER,0},
    {43417,0,6,CUE_BLOCKED,0}, {65237,0,9,CUE_THREAT,0}, {65246,0,9,CUE_THREAT,0},
    {68014,0,7,CUE_BLOCKED,0}, {68021,0,7,CUE_BLOCKED,0}, {8259,55,3,CUE_ORGANISATION,1},
    {8259,85,28,CUE_ORGANISATION,0}, {8259,55,11,CUE_ORGANISATION,0},
    {69654,55,4,CUE_ORGANISATION,1}, {69434,0,5,CUE_FINE,0}, {41487,0,17,CUE_PARCEL,0},
    {55876,0,13,CUE_PRIZE,0}, {38281,0,18,CUE_PARCEL,0}, {68926,0,6,CUE_PAYMENT,0},
    {60887,0,11,CUE_PRIZE,0}, {58668,0,12,CUE_PRIZE,0}, {60898,196,7,CUE_ORGANISATION,6},
    {60898,196,11,CUE_ORGANISATION,0}, {65255,200,9,CUE_ORGANISATION,6},
    {63187,65,6,CUE_ORGANISATION,6}, {63187,65,10,CUE_ORGANISATION,0},
    {63197,65,10,CUE_ORGANISATION,0}, {41504,0,17,CUE_ACTION,0}, {49242,0,15,CUE_ACTION,0},
    {49257,0,15,CUE_ACTION,0}, {52634,0,14,CUE_ACTION,0}, {52648,0,14,CUE_ACTION,0},
    {45000,109,8,CUE_ORGANISATION,0}, {45000,109,16,CUE_ORGANISATION,0}, {60909,0,11,CUE_PRIZE,0},
    {69658,59,4,CUE_ORGANISATION,1}, {24685,63,4,CUE_ORGANISATION,1},
    {27427,63,21,CUE_ORGANISATION,0}, {58680,0,12,CUE_PRIZE,0}, {1861,32,33,CUE_ORGANISATION,0},
    {68932,0,6,CUE_PRIZE,0}, {52662,0,14,CUE_NEW_NUMBER,0}, {69396,0,3,CUE_OFFER,0},
    {58692,0,12,CUE_PRIZE,0}, {55889,219,13,CUE_ORGANISATION,0}, {45016,0,16,CUE_ADVANCE_FEE,0},
    {55902,0,13,CUE_ADVANCE_FEE,0}, {30958,0,20,CUE_ADVANCE_FEE,0}, {30978,0,20,CUE_ADVANCE_FEE,0},
    {41521,0,17,CUE_ADVANCE_FEE,0}, {30998,0,20,CUE_ADVANCE_FEE,0}, {66794,0,8,CUE_FINE,0},
    {107,53,2,CUE_ORGANISATION,5}, {65264,53,9,CUE_ORGANISATION,0}, {45032,0,6,CUE_PRIZE,0},
    {49272,0,15,CUE_PRIZE,0}, {52676,0,14,CUE_PRIZE,0}, {52690,0,13,CUE_PRIZE,0},
    {52690,0,14,CUE_PRIZE,0}, {52704,0,14,CUE_PRIZE,0}, {49287,0,15,CUE_PRIZE,0},
    {65273,0,9,CUE_PRIZE,0}, {60920,0,11,CUE_PRIZE,0}, {45032,0,16,CUE_PRIZE,0},
    {49302,0,15,CUE_PRIZE,0}, {49317,0,14,CUE_PRIZE,0}, {49317,0,15,CUE_PRIZE,0},
    {49332,0,15,CUE_PRIZE,0}, {45048,0,16,CUE_PRIZE,0}, {69209,7,3,CUE_ORGANISATION,2},
    {1455,0,6,CUE_SPEAKER,0}, {3576,7,31,CUE_ORGANISATION,0}, {45064,58,16,CUE_ORGANISATION,0},
    {1455,17,34,CUE_ORGANISATION,0}, {1894,15,33,CUE_ORGANISATION,0},
    {3607,14,31,CUE_ORGANISATION,0}, {52718,58,14,CUE_ORGANISATION,0},
    {65282,104,9,CUE_ORGANISATION,0}, {55915,0,13,CUE_CALL,0}, {55928,0,13,CUE_CALL,0},
    {55941,0,13,CUE_CALL,0}, {45080,0,16,CUE_CALL,0}, {66802,0,8,CUE_CALL,0},
    {66810,0,8,CUE_CALL,0}, {58704,0,12,CUE_CALL,0}, {66818,0,8,CUE_CALL,0},
    {52732,0,14,CUE_CALL,0}, {68028,0,7,CUE_CALL,0}, {63207,164,5,CUE_ORGANISATION,0},
    {63207,164,10,CUE_ORGANISATION,0}, {68938,0,6,CUE_ADVANCE_FEE,0},
    {68035,16,7,CUE_ORGANISATION,0}, {69439,14,5,CUE_ORGANISATION,0},
    {66826,15,8,CUE_ORGANISATION,0}, {45096,203,9,CUE_ORGANISATION,6},
    {45096,83,16,CUE_ORGANISATION,0}, {68944,12,6,CUE_ORGANISATION,0}, {107,0,5,CUE_SPEAKER,0},
    {11338,0,11,CUE_ACCOUNT,0}, {58716,0,12,CUE_ACCOUNT,0}, {52746,223,14,CUE_ORGANISATION,4},
    {27448,0,21,CUE_ACCOUNT,0}, {31018,0,20,CUE_ACCOUNT,0}, {34637,0,19,CUE_ACCOUNT,0},
    {38299,0,18,CUE_ACCOUNT,0}, {58728,0,12,CUE_PRIZE,0}, {65291,21,9,CUE_ORGANISATION,0},
    {1641,0,9,CUE_ACCOUNT,0}, {60931,3,11,CUE_ORGANISATION,4}, {63217,83,10,CUE_ORGANISATION,0},
    {63227,0,10,CUE_ACCOUNT,0}, {63237,90,10,CUE_ORGANISATION,4}, {58740,0,12,CUE_ACCOUNT,0},
    {58740,0,12,CUE_ORGANISATION,0}, {68950,0,6,CUE_OFFER,0}, {34656,0,19,CUE_NEW_NUMBER,0},
    {38317,0,18,CUE_NEW_NUMBER,0}, {34656,0,13,CUE_NEW_NUMBER,0}, {65300,218,9,CUE_ORGANISATION,0},
    {69662,17,4,CUE_ORGANISATION,2}, {69834,0,3,CUE_OFFER,0}, {69837,64,3,CUE_ORGANISATION,1},
    {65309,197,9,CUE_ORGANISATION,0}, {4845,0,30,CUE_SECRET,0}, {10242,0,27,CUE_SECRET,0},
    {15749,0,25,CUE_SECRET,0}, {15774,0,25,CUE_SECRET,0}, {18361,0,24,CUE_SECRET,0},
    {24051,0,22,CUE_SECRET,0}, {24073,0,22,CUE_SECRET,0}, {27469,0,21,CUE_SECRET,0},
    {1927,0,33,CUE_SECRET,0}, {4875,0,30,CUE_SECRET,0}, {8287,0,28,CUE_SECRET,0},
    {8315,0,28,CUE_SECRET,0}, {10269,0,27,CUE_SECRET,0}, {15799,0,25,CUE_SECRET,0},
    {15824,0,25,CUE_SECRET,0}, {18385,0,24,CUE_SECRET,0}, {55954,131,13,CUE_ORGANISATION,0},
    {58752,0,11,CUE_OFFER,0}, {58752,0,12,CUE_OFFER,0}, {68956,0,6,CUE_SPEAKER,0},
    {58764,0,12,CUE_ADVANCE_FEE,0}, {41538,0,6,CUE_SPEAKER,0}, {41538,1,17,CUE_ORGANISATION,4},
    {68042,31,7,CUE_ORGANISATION,0}, {49347,0,15,CUE_DATA,0}, {49362,0,14,CUE_DATA,0},
    {49362,0,15,CUE_DATA,0}, {45112,0,16,CUE_DATA,0}, {27490,0,21,CUE_DATA,0},
    {34675,0,19,CUE_DATA,0}, {41555,0,17,CUE_DATA,0}, {41572,0,17,CUE_DATA,0},
    {52760,0,14,CUE_DATA,0}, {24095,0,21,CUE_DATA,0}, {24095,0,22,CUE_DATA,0},
    {38335,0,18,CUE_DATA,0}, {24117,0,22,CUE_DATA,0}, {24139,0,22,CUE_DATA,0},
    {21347,0,23,CUE_DATA,0}, {34694,0,19,CUE_DATA,0}, {13313,0,26,CUE_DATA,0},
    {45128,0,16,CUE_DATA,0}, {55967,0,13,CUE_DATA,0}, {21370,57,9,CUE_ORGANISATION,0},
    {21370,60,23,CUE_ORGANISATION,0}, {52774,57,14,CUE_ORGANISATION,0},
    {10296,4,27,CUE_ORGANISATION,0}, {41589,25,17,CUE_ORGANISATION,0},
    {69666,8,4,CUE_ORGANISATION,6}, {68049,85,7,CUE_ORGANISATION,0}, {69670,0,4,CUE_ORGANISATION,1},
    {24161,0,22,CUE_NEW_NUMBER,0}, {34713,0,19,CUE_NEW_NUMBER,0}, {34732,0,19,CUE_NEW_NUMBER,0},
    {45144,0,16,CUE_NEW_NUMBER,0}, {55980,0,13,CUE_NEW_NUMBER,0}, {45160,0,16,CUE_NEW_NUMBER,0},
    {41606,0,17,CUE_PAYMENT,0}, {21393,0,23,CUE_NEW_NUMBER,0}, {31038,0,20,CUE_NEW_NUMBER,0},
    {31058,0,20,CUE_NEW_NUMBER,0}, {41623,0,17,CUE_NEW_NUMBER,0}, {52788,0,14,CUE_NEW_NUMBER,0},
    {41640,0,17,CUE_NEW_NUMBER,0}, {49377,0,15,CUE_PAYMENT,0}, {34751,0,19,CUE_PAYMENT,0},
    {45176,0,16,CUE_PAYMENT,0}, {49392,0,15,CUE_PAYMENT,0}, {63247,0,10,CUE_PAYMENT,0},
    {55993,0,13,CUE_PAYMENT,0}, {49407,0,15,CUE_PAYMENT,0}, {56006,0,13,CUE_PAYMENT,0},
    {52802,0,14,CUE_PAYMENT,0}, {52816,0,14,CUE_PAYMENT,0}, {52830,0,14,CUE_PAYMENT,0},
    {49422,0,15,CUE_PAYMENT,0}, {41657,0,17,CUE_PAYMENT,0}, {34770,0,19,CUE_PAYMENT,0},
    {34789,0,19,CUE_PAYMENT,0}, {58776,0,12,CUE_ADVANCE_FEE,0}, {56019,0,12,CUE_ADVANCE_FEE,0},
    {56019,0,13,CUE_ADVANCE_FEE,0}, {63257,0,10,CUE_ADVANCE_FEE,0}, {49437,0,15,CUE_ADVANCE_FEE,0},
    {49452,0,15,CUE_ADVANCE_FEE,0}, {52844,0,14,CUE_ADVANCE_FEE,0},
    {68056,189,7,CUE_ORGANISATION,0}, {52858,35,14,CUE_ORGANISATION,0},
    {45192,44,16,CUE_ORGANISATION,4}, {60942,0,11,CUE_SPEAKER,0}, {56032,0,13,CUE_SPEAKER,0},
    {56045,0,13,CUE_SPEAKER,0}, {68063,0,7,CUE_ACTION,0}, {18409,95,10,CUE_ORGANISATION,0},
    {18409,95,24,CUE_ORGANISATION,0}, {68962,0,6,CUE_OFFER,0}, {63267,61,3,CUE_ORGANISATION,1},
    {63267,61,10,CUE_ORGANISATION,0}, {67237,18,5,CUE_ORGANISATION,0}, {10323,0,27,CUE_PRIZE,0},
    {13339,0,26,CUE_PRIZE,0}, {15849,0,25,CUE_PRIZE,0}, {15874,0,25,CUE_PRIZE,0},
    {18433,0,24,CUE_PRIZE,0}, {21416,0,23,CUE_PRIZE,0}, {21439,0,23,CUE_PRIZE,0},
    {24183,0,22,CUE_PRIZE,0}, {10323,0,22,CUE_PRIZE,0}, {24205,0,22,CUE_PRIZE,0},
    {27511,0,21,CUE_PRIZE,0}, {31078,0,20,CUE_PRIZE,0}, {31098,0,20,CUE_PRIZE,0},
    {34808,0,19,CUE_PRIZE,0}, {38353,0,18,CUE_PRIZE,0}, {38371,0,18,CUE_PRIZE,0},
    {41674,0,17,CUE_PRIZE,0}, {24205,0,17,CUE_PRIZE,0}, {41691,0,17,CUE_PRIZE,0},
    {45208,0,16,CUE_PRIZE,0}, {49467,0,15,CUE_PRIZE,0}, {49482,0,15,CUE_PRIZE,0},
    {52872,0,14,CUE_PRIZE,0}, {56058,0,13,CUE_PRIZE,0}, {56071,0,13,CUE_PRIZE,0},
    {58788,0,12,CUE_PRIZE,0}, {41691,0,12,CUE_PRIZE,0}, {66834,0,8,CUE_ACTION,0},
    {6611,0,29,CUE_PRIZE,0}, {8343,0,28,CUE_PRIZE,0}, {10350,0,27,CUE_PRIZE,0},
    {10377,0,27,CUE_PRIZE,0}, {13365,0,26,CUE_PRIZE,0}, {15899,0,25,CUE_PRIZE,0},
    {15924,0,25,CUE_PRIZE,0}, {18457,0,24,CUE_PRIZE,0}, {6611,0,24,CUE_PRIZE,0},
    {18481,0,24,CUE_PRIZE,0}, {21462,0,23,CUE_PRIZE,0}, {24227,0,22,CUE_PRIZE,0},
    {24249,0,22,CUE_PRIZE,0}, {27532,0,21,CUE_PRIZE,0}, {31118,0,20,CUE_PRIZE,0},
    {31138,0,20,CUE_PRIZE,0}, {34827,0,19,CUE_PRIZE,0}, {18481,0,19,CUE_PRIZE,0},
    {34846,0,19,CUE_PRIZE,0}, {38389,0,18,CUE_PRIZE,0}, {41708,0,17,CUE_PRIZE,0},
    {41725,0,17,CUE_PRIZE,0}, {45224,0,16,CUE_PRIZE,0}, {49497,0,15,CUE_PRIZE,0},
    {49512,0,15,CUE_PRIZE,0}, {52886,0,14,CUE_PRIZE,0}, {34846,0,14,CUE_PRIZE,0},
    {4905,0,30,CUE_PRIZE,0}, {6640,0,29,CUE_PRIZE,0}, {8371,0,28,CUE_PRIZE,0},
    {8399,0,28,CUE_PRIZE,0}, {10404,0,27,CUE_PRIZE,0}, {13391,0,26,CUE_PRIZE,0},
    {13417,0,26,CUE_PRIZE,0}, {15949,0,25,CUE_PRIZE,0}, {4905,0,25,CUE_PRIZE,0},
    {15974,0,25,CUE_PRIZE,0}, {18505,0,24,CUE_PRIZE,0}, {21485,0,23,CUE_PRIZE,0},
    {21508,0,23,CUE_PRIZE,0}, {24271,0,22,CUE_PRIZE,0}, {27553,0,21,CUE_PRIZE,0},
    {27574,0,21,CUE_PRIZE,0}, {31158,0,20,CUE_PRIZE,0}, {15974,0,20,CUE_PRIZE,0},
    {31178,0,20,CUE_PRIZE,0}, {34865,0,19,CUE_PRIZE,0}, {38407,0,18,CUE_PRIZE,0},
    {38425,0,18,CUE_PRIZE,0}, {41742,0,17,CUE_PRIZE,0}, {45240,0,16,CUE_PRIZE,0},
    {45256,0,16,CUE_PRIZE,0}, {49527,0,15,CUE_PRIZE,0}, {31178,0,15,CUE_PRIZE,0},
    {4935,0,30,CUE_PRIZE,0}, {6669,0,29,CUE_PRIZE,0}, {8427,0,28,CUE_PRIZE,0},
    {8455,0,28,CUE_PRIZE,0}, {10431,0,27,CUE_PRIZE,0}, {13443,0,26,CUE_PRIZE,0},
    {13469,0,26,CUE_PRIZE,0}, {15999,0,25,CUE_PRIZE,0}, {4935,0,25,CUE_PRIZE,0},
    {16024,0,25,CUE_PRIZE,0}, {18529,0,24,CUE_PRIZE,0}, {21531,0,23,CUE_PRIZE,0},
    {21554,0,23,CUE_PRIZE,0}, {24293,0,22,CUE_PRIZE,0}, {27595,0,21,CUE_PRIZE,0},
    {27616,0,21,CUE_PRIZE,0}, {31198,0,20,CUE_PRIZE,0}, {16024,0,20,CUE_PRIZE,0},
    {31218,0,20,CUE_PRIZE,0}, {34884,0,19,CUE_PRIZE,0}, {38443,0,18,CUE_PRIZE,0},
    {38461,0,18,CUE_PRIZE,0}, {41759,0,17,CUE_PRIZE,0}, {45272,0,16,CUE_PRIZE,0},
    {45288,0,16,CUE_PRIZE,0}, {49542,0,15,CUE_PRIZE,0}, {31218,0,15,CUE_PRIZE,0},
    {65318,0,9,CUE_OFFER,0}, {66842,0,8,CUE_ACTION,0}, {68968,0,6,CUE_ACTION,0},
    {60953,0,11,CUE_ACTION,0}, {58800,0,12,CUE_ACTION,0}, {63277,0,10,CUE_ACTION,0},
    {63287,0,10,CUE_ACTION,0}, {65327,0,9,CUE_ACTION,0}, {66850,0,8,CUE_ACTION,0},
    {65336,0,9,CUE_ACTION,0}, {63297,0,10,CUE_ACTION,0}, {68070,0,7,CUE_ACTION,0},
    {24677,0,6,CUE_SPEAKER,0}, {56038,0,7,CUE_SPEAKER,0}, {65345,0,9,CUE_SPEAKER,0},
    {56442,0,8,CUE_SPEAKER,0}, {24677,0,7,CUE_SPEAKER,0}, {68077,0,6,CUE_ACTION,0},
    {68077,0,7,CUE_ACTION,0}, {68084,0,7,CUE_ACTION,0}, {68974,0,6,CUE_BLOCKED,0},
    {63307,0,10,CUE_THREAT,0}, {69840,62,3,CUE_ORGANISATION,1}, {69674,62,4,CUE_ORGANISATION,1},
    {69678,7,4,CUE_ORGANISATION,1}, {69682,0,4,CUE_ORGANISATION,2}, {69686,12,4,CUE_ORGANISATION,1},
    {69690,27,4,CUE_ORGANISATION,1}, {69444,46,4,CUE_ORGANISATION,1},
    {69444,48,5,CUE_ORGANISATION,0}, {69694,51,4,CUE_ORGANISATION,1},
    {69449,50,5,CUE_ORGANISATION,0}, {52900,161,3,CUE_ORGANISATION,1},
    {52900,161,14,CUE_ORGANISATION,0}, {49557,0,15,CUE_PRIZE,0}, {68091,84,7,CUE_ORGANISATION,0},
    {66858,191,8,CUE_ORGANISATION,0}, {38479,0,5,CUE_PARCEL,0}, {38479,0,5,CUE_SPEAKER,0},
    {60964,98,11,CUE_ORGANISATION,0}, {38479,94,9,CUE_ORGANISATION,0},
    {38479,94,18,CUE_ORGANISATION,0}, {6698,0,29,CUE_PRIZE,0}, {8483,0,28,CUE_PRIZE,0},
    {10458,0,27,CUE_PRIZE,0}, {10485,0,27,CUE_PRIZE,0}, {13495,0,26,CUE_PRIZE,0},
    {16049,0,25,CUE_PRIZE,0}, {16074,0,25,CUE_PRIZE,0}, {18553,0,24,CUE_PRIZE,0},
    {6698,0,24,CUE_PRIZE,0}, {18577,0,24,CUE_PRIZE,0}, {21577,0,23,CUE_PRIZE,0},
    {24315,0,22,CUE_PRIZE,0}, {24337,0,22,CUE_PRIZE,0}, {27637,0,21,CUE_PRIZE,0},
    {31238,0,20,CUE_PRIZE,0}, {31258,0,20,CUE_PRIZE,0}, {34903,0,19,CUE_PRIZE,0},
    {18577,0,19,CUE_PRIZE,0}, {34922,0,19,CUE_PRIZE,0}, {38497,0,18,CUE_PRIZE,0},
    {41776,0,17,CUE_PRIZE,0}, {41793,0,17,CUE_PRIZE,0}, {45304,0,16,CUE_PRIZE,0},
    {49572,0,15,CUE_PRIZE,0}, {49587,0,15,CUE_PRIZE,0}, {52914,0,14,CUE_PRIZE,0},
    {34922,0,14,CUE_PRIZE,0}, {3638,0,31,CUE_PRIZE,0}, {4965,0,30,CUE_PRIZE,0},
    {6727,0,29,CUE_PRIZE,0}, {6756,0,29,CUE_PRIZE,0}, {8511,0,28,CUE_PRIZE,0},
    {10512,0,27,CUE_PRIZE,0}, {10539,0,27,CUE_PRIZE,0}, {13521,0,26,CUE_PRIZE,0},
    {3638,0,26,CUE_PRIZE,0}, {13547,0,26,CUE_PRIZE,0}, {16099,0,25,CUE_PRIZE,0},
    {18601,0,24,CUE_PRIZE,0}, {18625,0,24,CUE_PRIZE,0}, {21600,0,23,CUE_PRIZE,0},
    {24359,0,22,CUE_PRIZE,0}, {24381,0,22,CUE_PRIZE,0}, {27658,0,21,CUE_PRIZE,0},
    {13547,0,21,CUE_PRIZE,0}, {27679,0,21,CUE_PRIZE,0}, {31278,0,20,CUE_PRIZE,0},
    {34941,0,19,CUE_PRIZE,0}, {34960,0,19,CUE_PRIZE,0}, {38515,0,18,CUE_PRIZE,0},
    {41810,0,17,CUE_PRIZE,0}, {41827,0,17,CUE_PRIZE,0}, {45320,0,16,CUE_PRIZE,0},
    {27679,0,16,CUE_PRIZE,0}, {2716,0,32,CUE_PRIZE,0}, {3669,0,31,CUE_PRIZE,0},
    {4995,0,30,CUE_PRIZE,0}, {5025,0,30,CUE_PRIZE,0}, {6785,0,29,CUE_PRIZE,0},
    {8539,0,28,CUE_PRIZE,0}, {8567,0,28,CUE_PRIZE,0}, {10566,0,27,CUE_PRIZE,0},
    {2716,0,27,CUE_PRIZE,0}, {10593,0,27,CUE_PRIZE,0}, {13573,0,26,CUE_PRIZE,0},
    {16124,0,25,CUE_PRIZE,0}, {16149,0,25,CUE_PRIZE,0}, {18649,0,24,CUE_PRIZE,0},
    {21623,0,23,CUE_PRIZE,0}, {21646,0,23,CUE_PRIZE,0}, {24403,0,22,CUE_PRIZE,0},
    {10593,0,22,CUE_PRIZE,0}, {24425,0,22,CUE_PRIZE,0}, {27700,0,21,CUE_PRIZE,0},
    {31298,0,20,CUE_PRIZE,0}, {31318,0,20,CUE_PRIZE,0}, {34979,0,19,CUE_PRIZE,0},
    {38533,0,18,CUE_PRIZE,0}, {38551,0,18,CUE_PRIZE,0}, {41844,0,17,CUE_PRIZE,0},
    {24425,0,17,CUE_PRIZE,0}, {2748,0,32,CUE_PRIZE,0}, {3700,0,31,CUE_PRIZE,0},
    {5055,0,30,CUE_PRIZE,0}, {5085,0,30,CUE_PRIZE,0}, {6814,0,29,CUE_PRIZE,0},
    {8595,0,28,CUE_PRIZE,0}, {8623,0,28,CUE_PRIZE,0}, {10620,0,27,CUE_PRIZE,0},
    {2748,0,27,CUE_PRIZE,0}, {10647,0,27,CUE_PRIZE,0}, {13599,0,26,CUE_PRIZE,0},
    {16174,0,25,CUE_PRIZE,0}, {16199,0,25,CUE_PRIZE,0}, {18673,0,24,CUE_PRIZE,0},
    {21669,0,23,CUE_PRIZE,0}, {21692,0,23,CUE_PRIZE,0}, {24447,0,22,CUE_PRIZE,0},
    {10647,0,22,CUE_PRIZE,0}, {24469,0,22,CUE_PRIZE,0}, {27721,0,21,CUE_PRIZE,0},
    {31338,0,20,CUE_PRIZE,0}, {31358,0,20,CUE_PRIZE,0}, {34998,0,19,CUE_PRIZE,0},
    {38569,0,18,CUE_PRIZE,0}, {38587,0,18,CUE_PRIZE,0}, {41861,0,17,CUE_PRIZE,0},
    {24469,0,17,CUE_PRIZE,0}, {35017,0,19,CUE_PAYMENT,0}, {52928,0,14,CUE_PAYMENT,0},
    {45336,0,15,CUE_PAYMENT,0}, {45336,0,16,CUE_PAYMENT,0}, {35036,0,19,CUE_PAYMENT,0},
    {35055,0,19,CUE_PAYMENT,0}, {41878,0,17,CUE_PAYMENT,0}, {27742,0,21,CUE_PAYMENT,0},
    {24491,0,22,CUE_PAYMENT,0}, {24491,0,21,CUE_PAYMENT,0}, {2780,0,32,CUE_PAYMENT,0},
    {3731,0,31,CUE_PAYMENT,0}, {2780,0,31,CUE_PAYMENT,0}, {6843,0,29,CUE_PAYMENT,0},
    {6872,0,29,CUE_PAYMENT,0}, {6901,0,29,CUE_PAYMENT,0}, {10674,0,27,CUE_PAYMENT,0},
    {10701,0,27,CUE_PAYMENT,0}, {13625,0,26,CUE_PAYMENT,0}, {13651,0,26,CUE_PAYMENT,0},
    {13677,0,26,CUE_PAYMENT,0}, {13703,0,26,CUE_PAYMENT,0}, {13625,0,25,CUE_PAYMENT,0},
    {13651,0,25,CUE_PAYMENT,0}, {13677,0,25,CUE_PAYMENT,0}, {16224,0,25,CUE_PAYMENT,0},
    {13703,0,25,CUE_PAYMENT,0}, {18697,0,24,CUE_PAYMENT,0}, {45352,0,15,CUE_PAYMENT,0},
    {45352,0,16,CUE_PAYMENT,0}, {45368,0,15,CUE_PAYMENT,0}, {45368,0,16,CUE_PAYMENT,0},
    {49602,0,15,CUE_PAYMENT,0}, {41895,0,17,CUE_PAYMENT,0}, {45384,0,15,CUE_PAYMENT,0},
    {45384,0,16,CUE_PAYMENT,0}, {65354,0,9,CUE_ACTION,0}, {60975,0,11,CUE_ASK,0},
    {60986,0,11,CUE_ASK,0}, {24513,0,22,CUE_ADVANCE_FEE,0}, {41912,0,17,CUE_ADVANCE_FEE,0},
    {38605,0,17,CUE_ADVANCE_FEE,0}, {38605,0,18,CUE_ADVANCE_FEE,0}, {24535,0,22,CUE_OFFER,0},
    {6930,0,8,CUE_ASK,0}, {6930,0,9,CUE_ASK,0}, {13729,0,26,CUE_SECRET,0},
    {21715,0,23,CUE_SECRET,0}, {13755,0,26,CUE_SECRET,0}, {21738,0,23,CUE_SECRET,0},
    {6930,0,29,CUE_SECRET,0}, {13781,0,26,CUE_SECRET,0}, {13807,0,26,CUE_SECRET,0},
    {21761,0,23,CUE_SECRET,0}, {6959,0,29,CUE_SECRET,0}, {13833,0,26,CUE_SECRET,0},
    {6988,0,9,CUE_ASK,0}, {13859,0,26,CUE_SECRET,0}, {21784,0,23,CUE_SECRET,0},
    {13885,0,26,CUE_SECRET,0}, {21807,0,23,CUE_SECRET,0}, {6988,0,29,CUE_SECRET,0},
    {13911,0,26,CUE_SECRET,0}, {13937,0,26,CUE_SECRET,0}, {21830,0,23,CUE_SECRET,0},
    {7017,0,29,CUE_SECRET,0}, {13963,0,26,CUE_SECRET,0}, {60997,0,11,CUE_PRIZE,0},
    {66866,0,8,CUE_CALL,0}, {66874,0,8,CUE_CALL,0}, {4589,0,9,CUE_BLOCKED,0},
    {4589,0,10,CUE_BLOCKED,0}, {61008,0,11,CUE_BLOCKED,0}, {7046,0,6,CUE_SPEAKER,0},
    {58812,0,12,CUE_ORGANISATION,0}, {56084,72,13,CUE_ORGANISATION,0},
    {7046,11,29,CUE_ORGANISATION,0}, {33764,0,14,CUE_ACCOUNT,0}, {49617,0,15,CUE_ACCOUNT,0},
    {61019,0,11,CUE_ACCOUNT,0}, {63317,0,8,CUE_ASK,0}, {63317,0,10,CUE_ASK,0}, {4325,0,7,CUE_ASK,0},
    {65363,0,9,CUE_ASK,0}, {27763,0,8,CUE_ASK,0}, {38623,0,9,CUE_ACTION,0}, {38623,0,9,CUE_ASK,0},
    {38623,0,18,CUE_PAYMENT,0}, {27763,0,9,CUE_ACTION,0}, {27763,0,9,CUE_ASK,0},
    {27763,0,21,CUE_PAYMENT,0}, {63327,0,10,CUE_ASK,0}, {49632,0,15,CUE_PRIZE,0},
    {49647,0,15,CUE_PRIZE,0}, {35074,0,19,CUE_SECRET,0}, {52942,0,14,CUE_ACTION,0},
    {27784,0,21,CUE_THREAT,0}, {24557,0,22,CUE_THREAT,0}, {21853,0,23,CUE_THREAT,0},
    {38641,0,18,CUE_THREAT,0}, {66882,0,8,CUE_PARCEL,0}, {3762,46,31,CUE_ORGANISATION,0},
    {49662,0,15,CUE_ADVANCE_FEE,0}, {65372,0,9,CUE_ACTION,0}, {65381,0,9,CUE_ACTION,0},
    {18779,0,5,CUE_SPEAKER,0}, {45400,0,16,CUE_CALL,0}, {45416,0,16,CUE_CALL,0},
    {45432,0,16,CUE_CALL,0}, {35093,0,19,CUE_CALL,0}, {61030,0,11,CUE_CALL,0},
    {61041,0,11,CUE_CALL,0}, {49677,0,15,CUE_CALL,0}, {61052,0,11,CUE_CALL,0},
    {41929,0,17,CUE_CALL,0}, {63337,0,10,CUE_CALL,0}, {65390,0,9,CUE_CALL,0},
    {65399,0,9,CUE_CALL,0}, {52956,0,13,CUE_FINE,0}, {52956,2,13,CUE_ORGANISATION,4},
    {52956,0,14,CUE_FINE,0}, {63347,0,10,CUE_ASK,0}, {24579,33,22,CUE_ORGANISATION,4},
    {27805,0,21,CUE_PAYMENT,0}, {83,0,40,CUE_SECRET,0}, {123,0,40,CUE_SECRET,0},
    {477,0,38,CUE_SECRET,0}, {628,0,37,CUE_SECRET,0}, {665,0,37,CUE_SECRET,0},
    {1211,0,35,CUE_SECRET,0}, {1489,0,34,CUE_SECRET,0}, {1523,0,34,CUE_SECRET,0},
    {1960,0,33,CUE_SECRET,0}, {2812,0,32,CUE_SECRET,0}, {5115,0,30,CUE_SECRET,0},
    {10728,0,27,CUE_SECRET,0}, {3793,0,31,CUE_SECRET,0}, {3824,0,31,CUE_SECRET,0},
    {7075,0,29,CUE_SECRET,0}, {8651,0,28,CUE_SECRET,0}, {8679,0,28,CUE_SECRET,0},
    {13989,0,26,CUE_SECRET,0}, {16249,0,25,CUE_SECRET,0}, {16274,0,25,CUE_SECRET,0},
    {18721,0,24,CUE_SECRET,0}, {21876,0,23,CUE_SECRET,0}, {27826,0,21,CUE_SECRET,0},
    {38659,0,18,CUE_SECRET,0}, {68098,0,7,CUE_OFFER,0}, {31378,8,20,CUE_ORGANISATION,4},
    {66890,0,8,CUE_STATE,0}, {68980,0,5,CUE_BLOCKED,0}, {68980,0,6,CUE_BLOCKED,0},
    {52970,0,14,CUE_PRIZE,0}, {69698,0,4,CUE_ORGANISATION,1}, {62424,11,3,CUE_ORGANISATION,1},
    {65297,21,3,CUE_ORGANISATION,5}, {49692,53,15,CUE_ORGANISATION,0},
    {41946,78,17,CUE_ORGANISATION,0}, {63357,0,10,CUE_OFFER,0}, {38677,0,17,CUE_REFUND,0},
    {38677,0,18,CUE_REFUND,0}, {41963,0,17,CUE_REFUND,0}, {39292,54,15,CUE_ORGANISATION,0},
    {16299,62,25,CUE_ORGANISATION,0}, {35112,62,19,CUE_ORGANISATION,0},
    {16299,60,13,CUE_ORGANISATION,0}, {61063,0,11,CUE_REFUND,0}, {58824,0,12,CUE_OFFER,0},
    {44046,0,8,CUE_FINE,0}, {44046,4,8,CUE_ORGANISATION,0}, {68105,0,7,CUE_FINE,0},
    {68105,4,7,CUE_ORGANISATION,0}, {69454,42,5,CUE_ORGANISATION,0}, {52984,0,6,CUE_OFFER,0},
    {52984,0,13,CUE_OFFER,0}, {52984,0,14,CUE_OFFER,0}, {68112,0,7,CUE_OFFER,0},
    {56806,0,6,CUE_SPEAKER,0}, {45408,0,8,CUE_SPEAKER,0}, {56097,0,13,CUE_CALL,0},
    {65408,0,9,CUE_SPEAKER,0}, {52998,0,14,CUE_PARCEL,0}, {53012,0,14,CUE_PARCEL,0},
    {58836,0,12,CUE_PARCEL,0}, {58848,0,11,CUE_PARCEL,0}, {58848,0,12,CUE_PARCEL,0},
    {41980,28,17,CUE_ORGANISATION,0}, {35131,0,19,CUE_URGENCY,0}, {38695,0,18,CUE_URGENCY,0},
    {38695,0,17,CUE_URGENCY,0}, {41997,0,17,CUE_URGENCY,0}, {41997,0,16,CUE_URGENCY,0},
    {49707,0,15,CUE_URGENCY,0}, {53026,0,14,CUE_URGENCY,0}, {53026,0,13,CUE_URGENCY,0},
    {56110,0,13,CUE_URGENCY,0}, {38695,0,13,CUE_URGENCY,0}, {56110,0,12,CUE_URGENCY,0},
    {53026,0,9,CUE_URGENCY,0}, {66898,0,8,CUE_URGENCY,0}, {66906,0,8,CUE_URGENCY,0},
    {45448,0,7,CUE_BLOCKED,0}, {45448,0,16,CUE_NEW_NUMBER,0}, {53040,0,14,CUE_URGENCY,0},
    {56123,0,13,CUE_URGENCY,0}, {56123,0,12,CUE_URGENCY,0}, {58860,0,12,CUE_URGENCY,0},
    {58860,0,11,CUE_URGENCY,0}, {56123,0,8,CUE_URGENCY,0}, {68119,0,7,CUE_URGENCY,0},
    {68126,0,7,CUE_URGENCY,0}, {53054,0,14,CUE_URGENCY,0}, {53068,0,14,CUE_URGENCY,0},
    {53082,0,14,CUE_URGENCY,0}, {1993,0,33,CUE_URGENCY,0}, {2844,0,32,CUE_URGENCY,0},
    {2844,0,31,CUE_URGENCY,0}, {3855,0,31,CUE_URGENCY,0}, {3855,0,30,CUE_URGENCY,0},
    {7104,0,29,CUE_URGENCY,0}, {8707,0,28,CUE_URGENCY,0}, {8707,0,27,CUE_URGENCY,0},
    {10755,0,27,CUE_URGENCY,0}, {2844,0,27,CUE_URGENCY,0}, {14015,0,26,CUE_URGENCY,0},
    {10755,0,26,CUE_URGENCY,0}, {16324,0,25,CUE_URGENCY,0}, {8707,0,23,CUE_URGENCY,0},
    {24601,0,22,CUE_URGENCY,0}, {24623,0,22,CUE_URGENCY,0}, {24645,0,22,CUE_URGENCY,0},
    {27847,0,21,CUE_URGENCY,0}, {27847,0,20,CUE_URGENCY,0}, {31398,0,20,CUE_URGENCY,0},
    {31418,0,20,CUE_URGENCY,0}, {31398,0,19,CUE_URGENCY,0}, {38713,0,18,CUE_URGENCY,0},
    {42014,0,17,CUE_URGENCY,0}, {42014,0,16,CUE_URGENCY,0}, {45464,0,16,CUE_URGENCY,0},
    {27847,0,16,CUE_URGENCY,0}, {45464,0,15,CUE_URGENCY,0}, {42014,0,12,CUE_URGENCY,0},
    {61074,0,11,CUE_URGENCY,0}, {61085,0,11,CUE_URGENCY,0}, {69459,199,5,CUE_ORGANISATION,2},
    {56136,0,13,CUE_THREAT,0}, {67812,0,6,CUE_OFFER,0}, {61096,0,11,CUE_BLOCKED,0},
    {45480,0,4,CUE_SPEAKER,0}, {58872,0,12,CUE_ADVANCE_FEE,0}, {45480,0,16,CUE_ADVANCE_FEE,0},
    {61107,0,11,CUE_ADVANCE_FEE,0}, {61118,0,11,CUE_ADVANCE_FEE,0}, {61129,0,11,CUE_ADVANCE_FEE,0},
    {50795,0,6,CUE_BLOCKED,0}, {58613,0,7,CUE_BLOCKED,0}, {50810,0,7,CUE_BLOCKED,0},
    {61140,0,11,CUE_ACCOUNT,0}, {56149,0,13,CUE_ACCOUNT,0}, {56162,0,13,CUE_ACCOUNT,0},
    {49722,0,15,CUE_ACCOUNT,0}, {61151,0,11,CUE_ACCOUNT,0}, {56175,0,13,CUE_ACCOUNT,0},
    {56188,0,13,CUE_ACCOUNT,0}, {49737,0,15,CUE_ACCOUNT,0}, {69702,0,4,CUE_OFFER,0},
    {65417,217,9,CUE_ORGANISATION,0}, {66914,0,8,CUE_ADVANCE_FEE,0}, {45496,0,16,CUE_PAYMENT,0},
    {31438,0,20,CUE_PAYMENT,0}, {42031,0,17,CUE_PAYMENT,0}, {65426,0,9,CUE_ACTION,0},
    {58884,0,12,CUE_PARCEL,0}, {68986,167,6,CUE_ORGANISATION,0}, {38731,0,18,CUE_PAYMENT,0},
    {49752,0,8,CUE_ACCOUNT,0}, {49752,0,15,CUE_ACCOUNT,0}, {63367,0,10,CUE_ACCOUNT,0},
    {56201,0,13,CUE_URGENCY,0}, {58896,0,12,CUE_URGENCY,0}, {58908,0,12,CUE_URGENCY,0},
    {68133,0,7,CUE_BLOCKED,0}, {45512,0,16,CUE_PARCEL,0}, {45528,0,16,CUE_PARCEL,0},
    {49767,0,15,CUE_PARCEL,0}, {45544,0,16,CUE_PARCEL,0}, {56214,0,12,CUE_PARCEL,0},
    {56214,0,13,CUE_PARCEL,0}, {49782,0,15,CUE_PARCEL,0}, {45560,0,16,CUE_PARCEL,0},
    {45576,0,16,CUE_PARCEL,0}, {49797,0,15,CUE_PARCEL,0}, {56227,0,13,CUE_PARCEL,0},
    {49812,0,15,CUE_PARCEL,0}, {63377,0,10,CUE_SPEAKER,0}, {27868,0,21,CUE_URGENCY,0},
    {58920,0,12,CUE_URGENCY,0}, {56240,0,13,CUE_URGENCY,0}, {53096,0,14,CUE_URGENCY,0},
    {49827,0,15,CUE_URGENCY,0}, {49842,0,15,CUE_URGENCY,0}, {27889,0,21,CUE_URGENCY,0},
    {45592,0,16,CUE_URGENCY,0}, {38749,0,18,CUE_URGENCY,0}, {53110,0,14,CUE_URGENCY,0},
    {65435,0,9,CUE_DATA,0}, {65444,0,8,CUE_DATA,0}, {65444,0,9,CUE_DATA,0}, {63387,0,10,CUE_DATA,0},
    {49857,0,15,CUE_DATA,0}, {56253,0,13,CUE_DATA,0}, {61162,0,11,CUE_DATA,0},
    {61173,0,11,CUE_DATA,0}, {66922,0,8,CUE_DATA,0}, {45608,0,15,CUE_DATA,0},
    {45608,0,16,CUE_DATA,0}, {58932,0,12,CUE_DATA,0}, {45624,0,16,CUE_DATA,0},
    {45640,0,16,CUE_DATA,0}, {42048,0,17,CUE_DATA,0}, {56266,0,13,CUE_DATA,0},
    {31458,0,20,CUE_DATA,0}, {63397,0,10,CUE_DATA,0}, {45656,0,16,CUE_URGENCY,0},
    {68140,0,7,CUE_DATA,0}, {45672,0,16,CUE_THREAT,0}, {63407,0,9,CUE_BLOCKED,0},
    {63407,0,10,CUE_BLOCKED,0}, {63417,0,10,CUE_THREAT,0}, {63427,0,10,CUE_THREAT,0},
    {66930,0,7,CUE_BLOCKED,0}, {66930,0,8,CUE_BLOCKED,0}, {49872,0,15,CUE_ACCOUNT,0},
    {42065,0,17,CUE_ACCOUNT,0}, {42082,0,17,CUE_ACCOUNT,0}, {35150,0,19,CUE_ACCOUNT,0},
    {63437,0,10,CUE_REFUND,0}, {65453,0,9,CUE_THREAT,0}, {65462,0,9,CUE_THREAT,0},
    {66938,0,8,CUE_THREAT,0}, {66946,0,8,CUE_THREAT,0}, {68992,34,6,CUE_ORGANISATION,0},
    {69464,1,5,CUE_ORGANISATION,0}, {12893,101,3,CUE_ORGANISATION,1},
    {61184,101,11,CUE_ORGANISATION,0}, {65471,101,9,CUE_ORGANISATION,0}, {66954,0,8,CUE_OFFER,0},
    {56279,0,13,CUE_CALL,0}, {56292,0,13,CUE_CALL,0}, {56305,0,13,CUE_CALL,0},
    {45688,0,16,CUE_CALL,0}, {66962,0,8,CUE_CALL,0}, {66970,0,8,CUE_CALL,0},
    {58944,0,12,CUE_CALL,0}, {66978,0,8,CUE_CALL,0}, {53124,0,14,CUE_CALL,0},
    {68147,0,7,CUE_CALL,0}, {65480,93,9,CUE_ORGANISATION,0}, {65489,0,9,CUE_OFFER,0},
    {66986,0,8,CUE_ADVANCE_FEE,0}, {42,0,6,CUE_URGENCY,0}, {33244,118,14,CUE_ORGANISATION,4},
    {10782,32,27,CUE_ORGANISATION,0}, {42,1,41,CUE_ORGANISATION,0}, {7133,1,29,CUE_ORGANISATION,0},
    {66994,0,8,CUE_BLOCKED,0}, {63447,0,10,CUE_OFFER,0}, {61195,163,6,CUE_ORGANISATION,0},
    {61195,163,11,CUE_ORGANISATION,0}, {63457,163,10,CUE_ORGANISATION,0},
    {69843,23,3,CUE_ORGANISATION,5}, {58956,130,8,CUE_ORGANISATION,0},
    {58956,130,12,CUE_ORGANISATION,0}, {38767,0,18,CUE_SECRET,0}, {67002,183,8,CUE_ORGANISATION,0},
    {65498,0,9,CUE_ADVANCE_FEE,0}, {68998,0,6,CUE_ADVANCE_FEE,0}, {69004,0,6,CUE_ADVANCE_FEE,0},
    {61206,0,11,CUE_URGENCY,0}, {63467,0,10,CUE_URGENCY,0}, {63477,0,10,CUE_URGENCY,0},
    {61217,0,11,CUE_ADVANCE_FEE,0}, {58968,0,11,CUE_ADVANCE_FEE,0}, {58968,0,12,CUE_ADVANCE_FEE,0},
    {65507,0,9,CUE_ADVANCE_FEE,0}, {53138,0,14,CUE_ADVANCE_FEE,0}, {53152,0,14,CUE_ADVANCE_FEE,0},
    {56318,0,13,CUE_ADVANCE_FEE,0}, {53166,0,14,CUE_ADVANCE_FEE,0}, {61228,0,11,CUE_ADVANCE_FEE,0},
    {61239,0,11,CUE_ADVANCE_FEE,0}, {56331,0,13,CUE_ADVANCE_FEE,0}, {53180,0,13,CUE_ADVANCE_FEE,0},
    {53180,0,14,CUE_ADVANCE_FEE,0}, {61250,0,11,CUE_ADVANCE_FEE,0}, {45704,0,16,CUE_ADVANCE_FEE,0},
    {45720,0,16,CUE_ADVANCE_FEE,0}, {49887,0,15,CUE_ADVANCE_FEE,0}, {69010,0,6,CUE_ASK,0},
    {69016,0,6,CUE_ASK,0}, {21899,0,7,CUE_SPEAKER,0}, {31478,0,20,CUE_FINE,0},
    {21899,23,23,CUE_ORGANISATION,4}, {38785,37,6,CUE_ORGANISATION,0}, {38785,0,6,CUE_PARCEL,0},
    {38785,0,7,CUE_PARCEL,0}, {38785,37,18,CUE_ORGANISATION,0}, {67010,0,8,CUE_ACTION,0},
    {21344,20,3,CUE_ORGANISATION,5}, {35169,99,3,CUE_ORGANISATION,1},
    {63487,99,10,CUE_ORGANISATION,0}, {61261,99,11,CUE_ORGANISATION,0},
    {35169,95,19,CUE_ORGANISATION,0}, {67018,0,8,CUE_URGENCY,0}, {56344,0,13,CUE_OFFER,0},
    {63497,0,10,CUE_OFFER,0}, {68154,182,7,CUE_ORGANISATION,0}, {45736,0,16,CUE_NEW_NUMBER,0},
    {65295,21,5,CUE_ORGANISATION,0}, {65516,204,9,CUE_ORGANISATION,0},
    {24667,63,22,CUE_ORGANISATION,0}, {63507,0,10,CUE_OFFER,0}, {63517,0,10,CUE_OFFER,0},
    {63527,0,10,CUE_OFFER,0}, {45752,0,16,CUE_OFFER,0}, {45768,0,16,CUE_OFFER,0},
    {45784,0,16,CUE_OFFER,0}, {63537,0,10,CUE_OFFER,0}, {67026,231,8,CUE_ORGANISATION,0},
    {69706,194,4,CUE_ORGANISATION,2}, {65525,0,9,CUE_OFFER,0}, {63547,0,10,CUE_OFFER,0},
    {69710,21,4,CUE_ORGANISATION,2}, {65534,0,9,CUE_ACTION,0}, {67034,58,8,CUE_ORGANISATION,4},
    {24687,116,3,CUE_ORGANISATION,1}, {45800,116,16,CUE_ORGANISATION,0}, {56357,0,13,CUE_THREAT,0},
    {67042,122,8,CUE_ORGANISATION,0}, {27910,116,21,CUE_ORGANISATION,0}, {61272,0,11,CUE_OFFER,0},
    {35188,0,8,CUE_OFFER,0}, {35188,0,19,CUE_REFUND,0}, {53194,0,14,CUE_REFUND,0},
    {56370,0,13,CUE_REFUND,0}, {53194,0,13,CUE_REFUND,0}, {56370,0,12,CUE_REFUND,0},
    {65543,0,9,CUE_OFFER,0}, {65552,0,9,CUE_OFFER,0}, {50781,0,6,CUE_OFFER,0},
    {63557,0,10,CUE_OFFER,0}, {5145,0,30,CUE_THREAT,0}, {18745,0,24,CUE_THREAT,0},
    {21922,0,23,CUE_THREAT,0}, {27931,0,21,CUE_THREAT,0}, {63567,0,10,CUE_URGENCY,0},
    {65561,0,9,CUE_PARCEL,0}, {67050,0,8,CUE_PRIZE,0}, {65570,0,9,CUE_URGENCY,0},
    {61283,0,11,CUE_URGENCY,0}, {58980,0,12,CUE_URGENCY,0}, {49902,0,15,CUE_URGENCY,0},
    {53208,0,14,CUE_URGENCY,0}, {68161,0,7,CUE_URGENCY,0}, {65579,0,9,CUE_URGENCY,0},
    {63577,0,10,CUE_URGENCY,0}, {56383,0,13,CUE_URGENCY,0}, {58992,0,12,CUE_URGENCY,0},
    {69022,119,6,CUE_ORGANISATION,0}, {69469,117,5,CUE_ORGANISATION,2}, {61294,0,11,CUE_PRIZE,0},
    {46374,121,3,CUE_ORGANISATION,2}, {56396,121,13,CUE_ORGANISATION,0}, {52977,0,7,CUE_PRIZE,0},
    {5771,0,5,CUE_ASK,0}, {68168,0,7,CUE_PARCEL,0}, {18769,0,6,CUE_ASK,0},
    {18769,0,24,CUE_ADVANCE_FEE,0}, {69028,0,6,CUE_ASK,0}, {53222,0,14,CUE_URGENCY,0},
    {61305,0,11,CUE_URGENCY,0}, {69474,0,5,CUE_PARCEL,0}, {63587,0,10,CUE_ACTION,0},
    {68175,0,7,CUE_ASK,0}, {61316,0,7,CUE_ASK,0}, {61316,0,11,CUE_ACTION,0},
    {69034,0,6,CUE_SPEAKER,0}, {67058,0,8,CUE_OFFER,0}, {67066,0,8,CUE_OFFER,0},
    {54626,0,10,CUE_REFUND,0}, {35207,0,6,CUE_SPEAKER,0}, {56409,0,13,CUE_ACCOUNT,0},
    {56422,0,13,CUE_ACCOUNT,0}, {56435,0,13,CUE_ACCOUNT,0}, {56448,0,13,CUE_ACCOUNT,0},
    {35207,0,18,CUE_ACCOUNT,0}, {35207,0,19,CUE_ACCOUNT,0}, {45816,0,16,CUE_ACCOUNT,0},
    {49917,0,15,CUE_ACCOUNT,0}, {931,0,3,CUE_STATE,0}, {69479,0,5,CUE_STATE,0},
    {248,0,35,CUE_PRIZE,0}, {1391,0,30,CUE_PRIZE,0}, {1391,0,29,CUE_PRIZE,0},
    {4666,0,26,CUE_PRIZE,0}, {4697,0,26,CUE_PRIZE,0}, {4666,0,25,CUE_PRIZE,0},
    {40626,0,12,CUE_PRIZE,0}, {40626,0,13,CUE_PRIZE,0}, {12866,0,22,CUE_PRIZE,0},
    {40644,0,13,CUE_PRIZE,0}, {2526,0,28,CUE_PRIZE,0}, {9944,0,23,CUE_PRIZE,0},
    {9944,0,22,CUE_PRIZE,0}, {20598,0,19,CUE_PRIZE,0}, {20622,0,19,CUE_PRIZE,0},
    {20598,0,18,CUE_PRIZE,0}, {5,0,37,CUE_PRIZE,0}, {855,0,32,CUE_PRIZE,0}, {855,0,31,CUE_PRIZE,0},
    {2559,0,28,CUE_PRIZE,0}, {2592,0,28,CUE_PRIZE,0}, {2559,0,27,CUE_PRIZE,0},
    {26388,0,16,CUE_PRIZE,0}, {26388,0,17,CUE_PRIZE,0}, {67074,0,8,CUE_OFFER,0},
    {58033,0,4,CUE_STATE,0}, {45763,0,5,CUE_MONEY,0}, {53236,0,14,CUE_OFFER,0},
    {53250,0,14,CUE_OFFER,0}, {53236,0,11,CUE_OFFER,0}, {61327,0,11,CUE_OFFER,0},
    {53264,0,14,CUE_OFFER,0}, {53278,0,14,CUE_OFFER,0}, {53264,0,11,CUE_OFFER,0},
    {61338,0,11,CUE_OFFER,0}, {49932,0,15,CUE_OFFER,0}, {49947,0,15,CUE_OFFER,0},
    {49932,0,12,CUE_OFFER,0}, {59004,0,12,CUE_OFFER,0}, {68182,32,7,CUE_ORGANISATION,2},
    {45832,0,16,CUE_OFFER,0}, {45848,0,16,CUE_OFFER,0}, {45832,0,13,CUE_OFFER,0},
    {56461,0,13,CUE_OFFER,0}, {45864,0,16,CUE_OFFER,0}, {45880,0,16,CUE_OFFER,0},
    {45864,0,13,CUE_OFFER,0}, {56474,0,13,CUE_OFFER,0}, {42099,0,17,CUE_OFFER,0},
    {42116,0,17,CUE_OFFER,0}, {42099,0,14,CUE_OFFER,0}, {53292,0,14,CUE_OFFER,0},
    {31498,0,20,CUE_THREAT,0}, {42133,0,17,CUE_THREAT,0}, {45896,0,16,CUE_THREAT,0},
    {31518,0,20,CUE_THREAT,0}, {42150,0,17,CUE_THREAT,0}, {45912,0,16,CUE_THREAT,0},
    {8552,0,15,CUE_PRIZE,0}, {53306,0,14,CUE_PRIZE,0}, {2729,0,14,CUE_PRIZE,0},
    {49962,0,15,CUE_PRIZE,0}, {6798,0,16,CUE_PRIZE,0}, {35226,0,19,CUE_URGENCY,0},
    {38803,0,18,CUE_URGENCY,0}, {53320,0,14,CUE_URGENCY,0}, {53334,0,14,CUE_URGENCY,0},
    {61349,0,11,CUE_URGENCY,0}, {56487,0,13,CUE_URGENCY,0}, {31538,0,20,CUE_URGENCY,0},
    {45928,0,16,CUE_URGENCY,0}, {45944,0,16,CUE_URGENCY,0}, {56500,0,13,CUE_URGENCY,0},
    {49977,0,15,CUE_URGENCY,0}, {31558,0,20,CUE_URGENCY,0}, {45960,0,16,CUE_URGENCY,0},
    {45976,0,16,CUE_URGENCY,0}, {56513,0,13,CUE_URGENCY,0}, {49992,0,15,CUE_URGENCY,0},
    {63597,0,10,CUE_URGENCY,0}, {59016,0,12,CUE_URGENCY,0}, {56526,0,13,CUE_URGENCY,0},
    {45992,0,16,CUE_URGENCY,0}, {50007,0,15,CUE_URGENCY,0}, {59028,0,12,CUE_OFFER,0},
    {15372,174,8,CUE_ORGANISATION,2}, {68189,93,7,CUE_ORGANISATION,4}, {54975,0,7,CUE_PAYMENT,0},
    {42167,0,7,CUE_SPEAKER,0}, {61360,0,10,CUE_PAYMENT,0}, {61360,0,11,CUE_PAYMENT,0},
    {46008,0,14,CUE_PAYMENT,0}, {46008,0,15,CUE_PAYMENT,0}, {46008,0,16,CUE_PAYMENT,0},
    {50022,0,15,CUE_PAYMENT,0}, {56539,0,13,CUE_PAYMENT,0}, {59040,0,11,CUE_PAYMENT,0},
    {59040,0,12,CUE_PAYMENT,0}, {42167,0,15,CUE_PAYMENT,0}, {42167,0,16,CUE_PAYMENT,0},
    {42167,0,17,CUE_PAYMENT,0}, {46024,0,16,CUE_PAYMENT,0}, {53348,0,14,CUE_PAYMENT,0},
    {68196,0,7,CUE_PAYMENT,0}, {16349,0,25,CUE_NEW_NUMBER,0}, {18793,0,24,CUE_NEW_NUMBER,0},
    {16349,0,19,CUE_NEW_NUMBER,0}, {56552,0,13,CUE_URGENCY,0}, {61371,0,11,CUE_URGENCY,0},
    {68203,0,7,CUE_PAYMENT,0}, {69040,0,6,CUE_PAYMENT,0}, {56565,0,13,CUE_THREAT,0},
    {69846,45,3,CUE_ORGANISATION,5}, {50037,0,15,CUE_ADVANCE_FEE,0},
    {8095,102,5,CUE_ORGANISATION,0}, {61382,0,11,CUE_PRIZE,0}, {56578,0,13,CUE_PRIZE,0},
    {49203,0,5,CUE_BLOCKED,0}, {69046,0,6,CUE_BLOCKED,0}, {59052,0,12,CUE_THREAT,0},
    {69714,45,4,CUE_ORGANISATION,5}, {69052,19,6,CUE_ORGANISATION,0},
    {69484,19,5,CUE_ORGANISATION,0}, {69058,0,6,CUE_OFFER,0}, {59064,0,12,CUE_URGENCY,0},
    {53362,0,14,CUE_URGENCY,0}, {56591,0,13,CUE_URGENCY,0}, {65,1,18,CUE_ORGANISATION,0},
    {68210,170,7,CUE_ORGANISATION,4}, {65588,85,4,CUE_ORGANISATION,2},
    {65588,85,9,CUE_ORGANISATION,0}, {47278,225,10,CUE_ORGANISATION,4},
    {61393,230,11,CUE_ORGANISATION,0}, {69718,198,4,CUE_ORGANISATION,2}, {27952,0,21,CUE_ACTION,0},
    {35245,0,19,CUE_ACTION,0}, {42184,0,17,CUE_ACTION,0}, {50052,0,15,CUE_ACTION,0},
    {24689,0,22,CUE_ACTION,0}, {31578,0,20,CUE_ACTION,0}, {38821,0,18,CUE_ACTION,0},
    {46040,0,16,CUE_ACTION,0}, {27973,0,21,CUE_ADVANCE_FEE,0}, {3886,19,31,CUE_ORGANISATION,4},
    {42201,0,16,CUE_REFUND,0}, {42201,0,17,CUE_REFUND,0}, {46056,0,16,CUE_REFUND,0},
    {63607,0,10,CUE_REFUND,0}, {14041,0,26,CUE_FINE,0}, {14041,2,26,CUE_ORGANISATION,0},
    {50067,66,8,CUE_ORGANISATION,0}, {50067,66,15,CUE_ORGANISATION,0}, {68217,0,7,CUE_ASK,0},
    {63617,0,10,CUE_ASK,0}, {69849,2,3,CUE_ORGANISATION,5}, {35264,0,19,CUE_PAYMENT,0},
    {38839,0,18,CUE_PAYMENT,0}, {46072,0,16,CUE_THREAT,0}, {50082,37,15,CUE_ORGANISATION,4},
    {50082,0,15,CUE_PAYMENT,0}, {50097,0,15,CUE_THREAT,0}, {56604,0,13,CUE_PAYMENT,0},
    {27994,0,21,CUE_THREAT,0}, {53376,6,14,CUE_ORGANISATION,0}, {59076,36,12,CUE_ORGANISATION,0},
    {56617,3,13,CUE_ORGANISATION,0}, {53390,10,14,CUE_ORGANISATION,0},
    {56630,6,13,CUE_ORGANISATION,0}, {42218,0,17,CUE_THREAT,0}, {35283,0,19,CUE_THREAT,0},
    {38857,0,18,CUE_THREAT,0}, {42235,0,17,CUE_THREAT,0}, {46088,0,16,CUE_THREAT,0},
    {38875,0,18,CUE_THREAT,0}, {24711,0,22,CUE_THREAT,0}, {10606,108,4,CUE_ORGANISATION,6},
    {21636,0,10,CUE_PRIZE,0}, {63627,0,10,CUE_PRIZE,0}, {10606,0,9,CUE_PRIZE,0},
    {61404,0,11,CUE_PRIZE,0}, {61415,108,11,CUE_ORGANISATION,0}, {61426,0,11,CUE_PRIZE,0},
    {63637,0,10,CUE_OFFER,0}, {63637,0,10,CUE_PRIZE,0}, {63647,0,10,CUE_PRIZE,0},
    {68224,108,7,CUE_ORGANISATION,0}, {69064,0,6,CUE_BLOCKED,0}, {69489,227,5,CUE_ORGANISATION,0},
    {56643,0,13,CUE_PAYMENT,0}, {53404,0,14,CUE_PAYMENT,0}, {69070,0,6,CUE_OFFER,0},
    {35,0,7,CUE_PRIZE,0}, {2579,0,8,CUE_PRIZE,0}, {67082,0,8,CUE_PRIZE,0}, {33792,0,6,CUE_PRIZE,0},
    {69076,0,6,CUE_PRIZE,0}, {65597,0,6,CUE_PRIZE,0}, {65597,0,7,CUE_PRIZE,0},
    {65597,0,9,CUE_PRIZE,0}, {59088,0,12,CUE_OFFER,0}, {69494,114,5,CUE_ORGANISATION,2},
    {67090,0,8,CUE_PRIZE,0}, {69082,0,6,CUE_PRIZE,0}, {31598,117,20,CUE_ORGANISATION,0},
    {45779,0,5,CUE_MONEY,0}, {69852,117,3,CUE_ORGANISATION,5}, {61437,0,11,CUE_THREAT,0},
    {56656,0,13,CUE_PRIZE,0}, {69499,0,4,CUE_BLOCKED,0}, {69499,0,5,CUE_BLOCKED,0},
    {68231,0,6,CUE_OFFER,0}, {68231,0,7,CUE_OFFER,0}, {10798,32,11,CUE_ORGANISATION,6},
    {67098,160,8,CUE_ORGANISATION,0}, {69088,104,6,CUE_ORGANISATION,0}, {56669,0,8,CUE_PRIZE,0},
    {56669,0,13,CUE_PRIZE,0}, {59100,0,12,CUE_PRIZE,0}, {67106,0,8,CUE_THREAT,0},
    {8735,0,3,CUE_STATE,0}, {16374,0,25,CUE_PRIZE,0}, {18817,0,24,CUE_PRIZE,0},
    {21945,0,23,CUE_PRIZE,0}, {21968,0,23,CUE_PRIZE,0}, {24733,0,22,CUE_PRIZE,0},
    {28015,0,21,CUE_PRIZE,0}, {28036,0,21,CUE_PRIZE,0}, {31618,0,20,CUE_PRIZE,0},
    {16374,0,20,CUE_PRIZE,0}, {31638,0,20,CUE_PRIZE,0}, {35302,0,19,CUE_PRIZE,0},
    {38893,0,18,CUE_PRIZE,0}, {38911,0,18,CUE_PRIZE,0}, {42252,0,17,CUE_PRIZE,0},
    {46104,0,16,CUE_PRIZE,0}, {46120,0,16,CUE_PRIZE,0}, {50112,0,15,CUE_PRIZE,0},
    {31638,0,15,CUE_PRIZE,0}, {50127,0,15,CUE_PRIZE,0}, {53418,0,14,CUE_PRIZE,0},
    {56682,0,13,CUE_PRIZE,0}, {56695,0,13,CUE_PRIZE,0}, {59112,0,12,CUE_PRIZE,0},
    {61448,0,11,CUE_PRIZE,0}, {61459,0,11,CUE_PRIZE,0}, {63657,0,10,CUE_PRIZE,0},
    {50127,0,10,CUE_PRIZE,0}, {67114,0,8,CUE_STATE,0}, {61470,0,11,CUE_ACTION,0},
    {10809,0,27,CUE_PRIZE,0}, {14067,0,26,CUE_PRIZE,0}, {16399,0,25,CUE_PRIZE,0},
    {16424,0,25,CUE_PRIZE,0}, {18841,0,24,CUE_PRIZE,0}, {21991,0,23,CUE_PRIZE,0},
    {22014,0,23,CUE_PRIZE,0}, {24755,0,22,CUE_PRIZE,0}, {10809,0,22,CUE_PRIZE,0},
    {24777,0,22,CUE_PRIZE,0}, {28057,0,21,CUE_PRIZE,0}, {31658,0,20,CUE_PRIZE,0},
    {31678,0,20,CUE_PRIZE,0}, {35321,0,19,CUE_PRIZE,0}, {38929,0,18,CUE_PRIZE,0},
    {38947,0,18,CUE_PRIZE,0}, {42269,0,17,CUE_PRIZE,0}, {24777,0,17,CUE_PRIZE,0},
    {42286,0,17,CUE_PRIZE,0}, {46136,0,16,CUE_PRIZE,0}, {50142,0,15,CUE_PRIZE,0},
    {50157,0,15,CUE_PRIZE,0}, {53432,0,14,CUE_PRIZE,0}, {56708,0,13,CUE_PRIZE,0},
    {56721,0,13,CUE_PRIZE,0}, {59124,0,12,CUE_PRIZE,0}, {42286,0,12,CUE_PRIZE,0},
    {8735,0,28,CUE_PRIZE,0}, {10836,0,27,CUE_PRIZE,0}, {14093,0,26,CUE_PRIZE,0},
    {14119,0,26,CUE_PRIZE,0}, {16449,0,25,CUE_PRIZE,0}, {18865,0,24,CUE_PRIZE,0},
    {18889,0,24,CUE_PRIZE,0}, {22037,0,23,CUE_PRIZE,0}, {8735,0,23,CUE_PRIZE,0},
    {22060,0,23,CUE_PRIZE,0}, {24799,0,22,CUE_PRIZE,0}, {28078,0,21,CUE_PRIZE,0},
    {28099,0,21,CUE_PRIZE,0}, {31698,0,20,CUE_PRIZE,0}, {35340,0,19,CUE_PRIZE,0},
    {35359,0,19,CUE_PRIZE,0}, {38965,0,18,CUE_PRIZE,0}, {22060,0,18,CUE_PRIZE,0},
    {38983,0,18,CUE_PRIZE,0}, {42303,0,17,CUE_PRIZE,0}, {46152,0,16,CUE_PRIZE,0},
    {46168,0,16,CUE_PRIZE,0}, {50172,0,15,CUE_PRIZE,0}, {53446,0,14,CUE_PRIZE,0},
    {53460,0,14,CUE_PRIZE,0}, {56734,0,13,CUE_PRIZE,0}, {38983,0,13,CUE_PRIZE,0},
    {8763,0,28,CUE_PRIZE,0}, {10863,0,27,CUE_PRIZE,0}, {14145,0,26,CUE_PRIZE,0},
    {14171,0,26,CUE_PRIZE,0}, {16474,0,25,CUE_PRIZE,0}, {18913,0,24,CUE_PRIZE,0},
    {18937,0,24,CUE_PRIZE,0}, {22083,0,23,CUE_PRIZE,0}, {8763,0,23,CUE_PRIZE,0},
    {22106,0,23,CUE_PRIZE,0}, {24821,0,22,CUE_PRIZE,0}, {28120,0,21,CUE_PRIZE,0},
    {28141,0,21,CUE_PRIZE,0}, {31718,0,20,CUE_PRIZE,0}, {35378,0,19,CUE_PRIZE,0},
    {35397,0,19,CUE_PRIZE,0}, {39001,0,18,CUE_PRIZE,0}, {22106,0,18,CUE_PRIZE,0},
    {39019,0,18,CUE_PRIZE,0}, {42320,0,17,CUE_PRIZE,0}, {46184,0,16,CUE_PRIZE,0},
    {46200,0,16,CUE_PRIZE,0}, {50187,0,15,CUE_PRIZE,0}, {53474,0,14,CUE_PRIZE,0},
    {53488,0,14,CUE_PRIZE,0}, {56747,0,13,CUE_PRIZE,0}, {39019,0,13,CUE_PRIZE,0},
    {65606,0,4,CUE_STATE,0}, {65606,0,9,CUE_STATE,0}, {61481,0,6,CUE_PRIZE,0},
    {67122,0,8,CUE_PRIZE,0}, {67130,0,8,CUE_PRIZE,0}, {61481,0,11,CUE_PRIZE,0},
    {67138,0,8,CUE_PRIZE,0}, {46216,138,16,CUE_ORGANISATION,0}, {2739,0,9,CUE_PRIZE,0},
    {63667,0,10,CUE_PRIZE,0}, {46232,0,16,CUE_PRIZE,0}, {59136,0,12,CUE_PRIZE,0},
    {67146,0,8,CUE_PRIZE,0}, {63677,103,3,CUE_ORGANISATION,1}, {63677,103,10,CUE_ORGANISATION,0},
    {69504,172,5,CUE_ORGANISATION,0}, {69855,158,3,CUE_ORGANISATION,1},
    {65615,0,9,CUE_ADVANCE_FEE,0}, {61492,0,11,CUE_STATE,0}, {56760,172,6,CUE_ORGANISATION,6},
    {59148,172,12,CUE_ORGANISATION,0}, {56760,172,13,CUE_ORGANISATION,0},
    {50202,0,15,CUE_ADVANCE_FEE,0}, {63687,0,10,CUE_ADVANCE_FEE,0}, {63697,0,10,CUE_ADVANCE_FEE,0},
    {61503,0,10,CUE_ADVANCE_FEE,0}, {61503,0,11,CUE_ADVANCE_FEE,0}, {67154,0,8,CUE_ADVANCE_FEE,0},
    {56773,0,13,CUE_ADVANCE_FEE,0}, {56786,0,13,CUE_ADVANCE_FEE,0}, {59160,0,12,CUE_ADVANCE_FEE,0},
    {69094,0,6,CUE_PRIZE,0}, {36396,0,7,CUE_PRIZE,0}, {59172,0,12,CUE_PRIZE,0},
    {61514,0,11,CUE_PRIZE,0}, {69722,120,4,CUE_ORGANISATION,1}, {59184,0,12,CUE_ADVANCE_FEE,0},
    {67162,159,8,CUE_ORGANISATION,0}, {63707,0,10,CUE_OFFER,0}, {5175,38,30,CUE_ORGANISATION,4},
    {68238,0,7,CUE_OFFER,0}, {53502,0,9,CUE_PRIZE,0}, {53502,0,14,CUE_PRIZE,0},
    {69100,0,6,CUE_BLOCKED,0}, {65624,0,9,CUE_ACTION,0}, {65633,0,9,CUE_PRIZE,0},
    {42337,142,8,CUE_ORGANISATION,6}, {42337,142,17,CUE_ORGANISATION,0},
    {15442,25,3,CUE_ORGANISATION,1}, {15442,0,3,CUE_STATE,0}, {33350,0,8,CUE_STATE,0},
    {61525,0,11,CUE_URGENCY,0}, {22129,25,23,CUE_ORGANISATION,0}, {15293,0,4,CUE_STATE,0},
    {15293,0,9,CUE_STATE,0}, {42354,190,17,CUE_ORGANISATION,0}, {53516,190,14,CUE_ORGANISATION,0},
    {67170,0,8,CUE_ACTION,0}, {61536,0,11,CUE_OFFER,0}, {63717,55,10,CUE_ORGANISATION,0},
    {65642,0,9,CUE_CALL,0}, {45440,0,8,CUE_CALL,0}, {67178,0,8,CUE_ADVANCE_FEE,0},
    {28162,0,20,CUE_PRIZE,0}, {28162,0,21,CUE_PRIZE,0}, {22152,0,22,CUE_PRIZE,0},
    {22152,0,23,CUE_PRIZE,0}, {63727,0,10,CUE_URGENCY,0}, {69726,190,4,CUE_ORGANISATION,2},
    {35416,0,19,CUE_ADVANCE_FEE,0}, {69106,0,6,CUE_OFFER,0}, {65651,0,9,CUE_OFFER,0},
    {68245,0,7,CUE_CALL,0}, {68252,171,7,CUE_ORGANISATION,2}, {61547,64,4,CUE_ORGANISATION,1},
    {61547,64,11,CUE_ORGANISATION,0}, {35435,0,8,CUE_THREAT,0}, {35435,0,19,CUE_ADVANCE_FEE,0},
    {35454,0,19,CUE_DATA,0}, {39037,0,18,CUE_DATA,0}, {42371,0,17,CUE_DATA,0},
    {42388,0,17,CUE_DATA,0}, {46248,0,16,CUE_DATA,0}, {42388,0,16,CUE_DATA,0},
    {46264,0,16,CUE_DATA,0}, {50217,0,15,CUE_DATA,0}, {50232,0,15,CUE_DATA,0},
    {50247,0,15,CUE_DATA,0}, {53530,0,14,CUE_DATA,0}, {56799,0,13,CUE_DATA,0},
    {59196,0,12,CUE_DATA,0}, {59208,0,12,CUE_DATA,0}, {59220,0,12,CUE_DATA,0},
    {59232,0,12,CUE_DATA,0}, {59244,0,12,CUE_DATA,0}, {61558,0,11,CUE_DATA,0},
    {35473,0,19,CUE_DATA,0}, {39055,0,18,CUE_DATA,0}, {42405,0,17,CUE_DATA,0},
    {42422,0,17,CUE_DATA,0}, {46280,0,16,CUE_DATA,0}, {42422,0,16,CUE_DATA,0},
    {46296,0,16,CUE_DATA,0}, {50262,0,15,CUE_DATA,0}, {50277,0,15,CUE_DATA,0},
    {50292,0,15,CUE_DATA,0}, {53544,0,14,CUE_DATA,0}, {56812,0,13,CUE_DATA,0},
    {59256,0,12,CUE_DATA,0}, {59268,0,12,CUE_DATA,0}, {59280,0,12,CUE_DATA,0},
    {59292,0,12,CUE_DATA,0}, {59304,0,12,CUE_DATA,0}, {61569,0,11,CUE_DATA,0},
    {20838,168,6,CUE_ORGANISATION,0}, {69730,224,4,CUE_ORGANISATION,1}, {53558,0,7,CUE_ACCOUNT,0},
    {53558,0,14,CUE_ACCOUNT,0}, {61580,0,11,CUE_DATA,0}, {46312,0,9,CUE_DATA,0},
    {61591,0,11,CUE_DATA,0}, {46312,0,16,CUE_DATA,0}, {39073,0,18,CUE_DATA,0},
    {59316,0,12,CUE_DATA,0}, {65660,0,9,CUE_DATA,0}, {59328,0,12,CUE_DATA,0},
    {56825,0,13,CUE_DATA,0}, {53572,0,14,CUE_DATA,0}, {53586,0,9,CUE_ACCOUNT,0},
    {53586,0,9,CUE_DATA,0}, {53586,0,14,CUE_DATA,0}, {59340,0,12,CUE_DATA,0},
    {59352,0,12,CUE_DATA,0}, {53600,0,14,CUE_DATA,0}, {61602,0,11,CUE_DATA,0},
    {59364,0,12,CUE_DATA,0}, {42439,0,10,CUE_DATA,0}, {59376,0,12,CUE_DATA,0},
    {42439,0,17,CUE_DATA,0}, {35492,0,19,CUE_DATA,0}, {56838,0,13,CUE_DATA,0},
    {63737,0,10,CUE_DATA,0}, {56851,0,13,CUE_DATA,0}, {53614,0,14,CUE_DATA,0},
    {50307,0,15,CUE_DATA,0}, {50322,0,10,CUE_DATA,0}, {50322,0,15,CUE_DATA,0},
    {56864,0,13,CUE_DATA,0}, {56877,0,13,CUE_DATA,0}, {50337,0,15,CUE_DATA,0},
    {59388,0,12,CUE_DATA,0}, {46328,0,9,CUE_ACCOUNT,0}, {46328,0,16,CUE_ACCOUNT,0},
    {61613,0,11,CUE_ACCOUNT,0}, {56890,0,13,CUE_DATA,0}, {39091,0,11,CUE_DATA,0},
    {56903,0,13,CUE_DATA,0}, {39091,0,18,CUE_DATA,0}, {31738,0,20,CUE_DATA,0},
    {53628,0,14,CUE_DATA,0}, {61624,0,11,CUE_DATA,0}, {53642,0,14,CUE_DATA,0},
    {50352,0,15,CUE_DATA,0}, {46344,0,16,CUE_DATA,0}, {46360,0,11,CUE_DATA,0},
    {46360,0,16,CUE_DATA,0}, {53656,0,14,CUE_DATA,0}, {53670,0,14,CUE_DATA,0},
    {46376,0,16,CUE_DATA,0}, {56916,0,13,CUE_DATA,0}, {46392,0,9,CUE_ACCOUNT,0},
    {46392,0,16,CUE_ACCOUNT,0}, {61635,0,11,CUE_ACCOUNT,0}, {69734,202,4,CUE_ORGANISATION,2},
    {35511,0,19,CUE_DATA,0}, {39109,0,18,CUE_ACCOUNT,0}, {39127,0,18,CUE_DATA,0},
    {42456,0,17,CUE_DATA,0}, {42473,0,17,CUE_DATA,0}, {46408,0,16,CUE_DATA,0},
    {42473,0,16,CUE_DATA,0}, {46424,0,16,CUE_DATA,0}, {50367,0,15,CUE_DATA,0},
    {50382,0,15,CUE_DATA,0}, {50397,0,15,CUE_DATA,0}, {53684,0,14,CUE_ACCOUNT,0},
    {53684,0,14,CUE_DATA,0}, {56929,0,13,CUE_DATA,0}, {59400,0,12,CUE_DATA,0},
    {59412,0,12,CUE_ACCOUNT,0}, {59412,0,12,CUE_DATA,0}, {59424,0,12,CUE_DATA,0},
    {59436,0,12,CUE_DATA,0}, {59448,0,12,CUE_DATA,0}, {61646,0,11,CUE_DATA,0},
    {53698,0,14,CUE_ACTION,0}, {22175,224,23,CUE_ORGANISATION,0}, {67040,124,4,CUE_ORGANISATION,2},
    {56942,0,13,CUE_URGENCY,0}, {53712,0,14,CUE_URGENCY,0}, {46440,0,16,CUE_URGENCY,0},
    {35530,0,19,CUE_URGENCY,0}, {39145,0,18,CUE_URGENCY,0}, {38142,0,13,CUE_URGENCY,0},
    {32832,0,6,CUE_PAYMENT,0}, {42176,0,7,CUE_PAYMENT,0}, {42176,0,8,CUE_PAYMENT,0},
    {32832,0,7,CUE_PAYMENT,0}, {3934,0,14,CUE_URGENCY,0}, {7156,1,6,CUE_ORGANISATION,6},
    {61657,1,11,CUE_ORGANISATION,0}, {65669,0,9,CUE_PRIZE,0}, {28183,0,21,CUE_URGENCY,0},
    {35549,0,19,CUE_URGENCY,0}, {39163,0,18,CUE_URGENCY,0}, {42490,0,17,CUE_URGENCY,0},
    {46456,0,16,CUE_REFUND,0}, {53726,0,14,CUE_REFUND,0}, {18961,0,24,CUE_REFUND,0},
    {69112,231,6,CUE_ORGANISATION,6}, {67186,0,8,CUE_ASK,0}, {67194,0,8,CUE_ASK,0},
    {46736,0,8,CUE_BLOCKED,0}, {16687,0,4,CUE_SPEAKER,0}, {63747,2,10,CUE_ORGANISATION,0},
    {65678,63,9,CUE_ORGANISATION,0}, {56955,12,13,CUE_ORGANISATION,0},
    {63757,38,10,CUE_ORGANISATION,0}, {61668,0,5,CUE_SPEAKER,0}, {61668,0,11,CUE_SPEAKER,0},
    {31488,0,10,CUE_FINE,0}, {35568,2,19,CUE_ORGANISATION,4}, {61679,0,11,CUE_FINE,0},
    {3696,69,3,CUE_ORGANISATION,1}, {63767,69,10,CUE_ORGANISATION,0},
    {29726,0,11,CUE_ADVANCE_FEE,0}, {53740,0,14,CUE_URGENCY,0}, {22198,0,23,CUE_URGENCY,0},
    {69738,38,4,CUE_ORGANISATION,1}, {69118,96,6,CUE_ORGANISATION,0}, {53754,0,14,CUE_ACTION,0},
    {69509,39,5,CUE_ORGANISATION,2}, {12947,174,9,CUE_ORGANISATION,2}, {50412,0,15,CUE_OFFER,0},
    {65687,89,9,CUE_ORGANISATION,0}, {61690,207,11,CUE_ORGANISATION,0},
    {10890,0,27,CUE_ADVANCE_FEE,0}, {67202,32,8,CUE_ORGANISATION,6}, {67210,0,8,CUE_OFFER,0},
    {24843,0,6,CUE_OFFER,0}, {63777,0,10,CUE_OFFER,0}, {61701,0,11,CUE_OFFER,0},
    {67218,0,8,CUE_OFFER,0}, {50427,0,14,CUE_OFFER,0}, {50427,0,15,CUE_OFFER,0},
    {61712,0,11,CUE_OFFER,0}, {24843,0,10,CUE_OFFER,0}, {39181,0,18,CUE_ADVANCE_FEE,0},
    {50442,0,15,CUE_ADVANCE_FEE,0}, {24843,0,22,CUE_ADVANCE_FEE,0}, {24865,0,22,CUE_ADVANCE_FEE,0},
    {35587,0,19,CUE_ADVANCE_FEE,0}, {24887,0,22,CUE_ADVANCE_FEE,0}, {46472,0,16,CUE_PAYMENT,0},
    {31758,0,20,CUE_PAYMENT,0}, {42507,0,17,CUE_PAYMENT,0}, {46488,0,16,CUE_PAYMENT,0},
    {61723,0,11,CUE_PAYMENT,0}, {53768,0,14,CUE_PAYMENT,0}, {46504,0,16,CUE_PAYMENT,0},
    {53782,0,14,CUE_PAYMENT,0}, {50457,0,15,CUE_PAYMENT,0}, {50472,0,15,CUE_PAYMENT,0},
    {50487,0,15,CUE_PAYMENT,0}, {46520,0,16,CUE_PAYMENT,0}, {39199,0,18,CUE_PAYMENT,0},
    {31778,0,20,CUE_PAYMENT,0}, {31798,0,20,CUE_PAYMENT,0}, {59817,114,5,CUE_ORGANISATION,0},
    {624,0,2,CUE_STATE,0}, {39217,0,18,CUE_URGENCY,0}, {68259,0,7,CUE_STATE,0},
    {39235,0,9,CUE_OFFER,0}, {39235,36,18,CUE_ORGANISATION,0}, {68266,0,7,CUE_OFFER,0},
    {68266,0,7,CUE_PRIZE,0}, {56968,0,13,CUE_ACCOUNT,0}, {63787,0,10,CUE_ACCOUNT,0},
    {63787,0,10,CUE_DATA,0}, {50502,0,8,CUE_DATA,0}, {63797,0,10,CUE_DATA,0},
    {50502,0,15,CUE_DATA,0}, {63807,0,10,CUE_ACCOUNT,0}, {42524,0,17,CUE_DATA,0},
    {61734,0,11,CUE_DATA,0}, {67226,0,8,CUE_DATA,0}, {61745,0,11,CUE_DATA,0},
    {59460,0,12,CUE_DATA,0}, {56981,0,13,CUE_DATA,0}, {56994,0,8,CUE_DATA,0},
    {56994,0,13,CUE_DATA,0}, {61756,0,6,CUE_ACCOUNT,0}, {61756,0,11,CUE_DATA,0},
    {61767,0,11,CUE_ACCOUNT,0}, {61767,0,11,CUE_DATA,0}, {57007,0,13,CUE_DATA,0},
    {63817,0,10,CUE_DATA,0}, {69514,0,5,CUE_ACTION,0}, {65696,0,9,CUE_OFFER,0},
    {68273,0,7,CUE_CALL,0}, {68280,0,7,CUE_CALL,0}, {22283,33,7,CUE_ORGANISATION,4},
    {53796,0,14,CUE_PRIZE,0}, {69742,38,4,CUE_ORGANISATION,6}, {69124,133,6,CUE_ORGANISATION,0},
    {69746,0,4,CUE_OFFER,0}, {53810,0,14,CUE_SPEAKER,0}, {69130,148,6,CUE_ORGANISATION,0},
    {68287,0,7,CUE_ACTION,0}, {68294,0,4,CUE_ACTION,0}, {68294,0,7,CUE_ACTION,0},
    {46366,0,5,CUE_SPEAKER,0}, {68301,0,7,CUE_PRIZE,0}, {69136,0,6,CUE_OFFER,0},
    {57020,0,6,CUE_SPEAKER,0}, {57020,0,13,CUE_SPEAKER,0}, {31818,12,20,CUE_ORGANISATION,0},
    {42541,57,17,CUE_ORGANISATION,0}, {646,0,8,CUE_DATA,0}, {67234,18,8,CUE_ORGANISATION,0},
    {67242,0,7,CUE_DATA,0}, {67242,0,8,CUE_DATA,0}, {65705,0,9,CUE_DATA,0}, {53824,0,14,CUE_DATA,0},
    {59472,0,12,CUE_DATA,0}, {63827,0,10,CUE_DATA,0}, {63837,0,10,CUE_DATA,0},
    {68308,0,7,CUE_DATA,0}, {50517,0,14,CUE_DATA,0}, {50517,0,15,CUE_DATA,0},
    {61778,0,11,CUE_DATA,0}, {50532,0,15,CUE_DATA,0}, {67250,139,8,CUE_ORGANISATION,0},
    {28204,140,21,CUE_ORGANISATION,0}, {28204,140,11,CUE_ORGANISATION,0}, {50547,0,15,CUE_DATA,0},
    {46536,0,16,CUE_DATA,0}, {59484,0,12,CUE_DATA,0}, {683,0,19,CUE_DATA,0},
    {35606,115,19,CUE_ORGANISATION,0}, {39253,93,18,CUE_ORGANISATION,0},
    {50562,110,15,CUE_ORGANISATION,0}, {35606,93,8,CUE_ORGANISATION,0}, {65714,0,9,CUE_DATA,0},
    {63847,213,10,CUE_ORGANISATION,0}, {69142,0,6,CUE_DATA,0}, {67258,0,8,CUE_ADVANCE_FEE,0},
    {61789,0,11,CUE_URGENCY,0}, {35625,0,19,CUE_URGENCY,0}, {59496,0,12,CUE_URGENCY,0},
    {31838,0,20,CUE_URGENCY,0}, {61800,93,7,CUE_ORGANISATION,0}, {61800,115,11,CUE_ORGANISATION,0},
    {65723,213,9,CUE_ORGANISATION,0}, {61811,0,11,CUE_URGENCY,0}, {61822,0,11,CUE_URGENCY,0},
    {46552,0,16,CUE_URGENCY,0}, {57033,0,13,CUE_URGENCY,0}, {59508,0,12,CUE_URGENCY,0},
    {59520,0,12,CUE_ADVANCE_FEE,0}, {69858,57,3,CUE_ORGANISATION,1},
    {18432,54,3,CUE_ORGANISATION,1}, {50577,54,15,CUE_ORGANISATION,0}, {22221,0,23,CUE_THREAT,0},
    {22221,0,22,CUE_THREAT,0}, {31858,0,20,CUE_THREAT,0}, {35644,0,19,CUE_THREAT,0},
    {61833,193,11,CUE_ORGANISATION,0}, {67266,0,8,CUE_DATA,0}, {67274,0,7,CUE_DATA,0},
    {67274,0,8,CUE_DATA,0}, {18985,0,24,CUE_THREAT,0}, {18985,0,23,CUE_THREAT,0},
    {28225,0,21,CUE_THREAT,0}, {31878,0,20,CUE_THREAT,0}, {35663,0,19,CUE_ACCOUNT,0},
    {39271,0,18,CUE_ACCOUNT,0}, {46568,0,16,CUE_ACCOUNT,0}, {18985,0,9,CUE_ACCOUNT,0},
    {18985,0,9,CUE_DATA,0}, {31898,0,20,CUE_ACCOUNT,0}, {35682,0,19,CUE_ACCOUNT,0},
    {42558,0,17,CUE_ACCOUNT,0}, {31898,0,10,CUE_ACCOUNT,0}, {53838,0,14,CUE_DATA,0},
    {39289,54,18,CUE_ORGANISATION,0}, {59532,0,12,CUE_DATA,0}, {63857,0,10,CUE_DATA,0},
    {63867,0,10,CUE_DATA,0}, {5205,0,30,CUE_SECRET,0}, {10917,0,27,CUE_SECRET,0},
    {16499,0,25,CUE_SECRET,0}, {16524,0,25,CUE_SECRET,0}, {19009,0,24,CUE_SECRET,0},
    {24909,0,22,CUE_SECRET,0}, {24931,0,22,CUE_SECRET,0}, {28246,0,21,CUE_SECRET,0},
    {68315,0,7,CUE_DATA,0}, {50592,0,14,CUE_DATA,0}, {50592,0,15,CUE_DATA,0},
    {61844,0,11,CUE_DATA,0}, {50607,0,15,CUE_DATA,0}, {8791,0,28,CUE_THREAT,0},
    {8791,0,27,CUE_THREAT,0}, {16549,0,25,CUE_THREAT,0}, {19033,0,24,CUE_THREAT,0},
    {24953,0,22,CUE_DATA,0}, {35701,0,19,CUE_DATA,0}, {50622,0,15,CUE_DATA,0},
    {46584,0,16,CUE_DATA,0}, {31918,0,20,CUE_DATA,0}, {59544,0,12,CUE_DATA,0},
    {35720,0,19,CUE_DATA,0}, {10944,0,27,CUE_URGENCY,0}, {28267,0,21,CUE_URGENCY,0},
    {31938,0,20,CUE_URGENCY,0}, {40791,0,9,CUE_DATA,0}, {2026,0,33,CUE_SECRET,0},
    {5235,0,30,CUE_SECRET,0}, {8819,0,28,CUE_SECRET,0}, {8847,0,28,CUE_SECRET,0},
    {10971,0,27,CUE_SECRET,0}, {16574,0,25,CUE_SECRET,0}, {16599,0,25,CUE_SECRET,0},
    {19057,0,24,CUE_SECRET,0}, {69148,0,6,CUE_DATA,0}, {63877,0,10,CUE_ACTION,0},
    {69154,112,6,CUE_ORGANISATION,0}, {10998,193,9,CUE_ORGANISATION,0},
    {10998,193,27,CUE_ORGANISATION,0}, {65518,204,7,CUE_ORGANISATION,6},
    {69160,191,6,CUE_ORGANISATION,6}, {59556,0,12,CUE_THREAT,0}, {42575,0,17,CUE_THREAT,0},
    {63887,40,10,CUE_ORGANISATION,0}, {69750,0,4,CUE_ADVANCE_FEE,0}, {69166,0,6,CUE_OFFER,0},
    {22255,201,12,CUE_ORGANISATION,0}, {61855,201,11,CUE_ORGANISATION,0}, {65732,0,9,CUE_DATA,0},
    {65741,0,8,CUE_DATA,0}, {65741,0,9,CUE_DATA,0}, {63897,0,10,CUE_DATA,0},
    {28483,0,15,CUE_DATA,0}, {57046,0,13,CUE_DATA,0}, {61866,0,11,CUE_DATA,0},
    {61877,0,11,CUE_DATA,0}, {67282,0,8,CUE_DATA,0}, {46600,0,15,CUE_DATA,0},
    {46600,0,16,CUE_DATA,0}, {59568,0,12,CUE_DATA,0}, {46616,0,16,CUE_DATA,0},
    {46632,0,16,CUE_DATA,0}, {42592,0,17,CUE_DATA,0}, {57059,0,13,CUE_DATA,0},
    {31958,0,20,CUE_DATA,0}, {63907,0,10,CUE_DATA,0}, {68322,0,7,CUE_DATA,0},
    {57072,0,13,CUE_URGENCY,0}, {42609,0,17,CUE_URGENCY,0}, {53852,0,14,CUE_URGENCY,0},
    {53866,0,14,CUE_URGENCY,0}, {67290,0,8,CUE_PARCEL,0}, {69172,0,6,CUE_OFFER,0},
    {50663,206,4,CUE_ORGANISATION,2}, {65750,0,9,CUE_PARCEL,0}, {50637,0,15,CUE_ACTION,0},
    {57085,0,13,CUE_ACTION,0}, {57098,0,13,CUE_ACTION,0}, {59580,0,12,CUE_ACTION,0},
    {59592,0,12,CUE_ACTION,0}, {69519,135,5,CUE_ORGANISATION,0}, {57299,0,6,CUE_BLOCKED,0},
    {58914,0,7,CUE_BLOCKED,0}, {59604,0,12,CUE_URGENCY,0}, {57299,0,7,CUE_BLOCKED,0},
    {67298,176,8,CUE_ORGANISATION,2}, {69524,119,5,CUE_ORGANISATION,2},
    {68329,106,7,CUE_ORGANISATION,2}, {69754,132,4,CUE_ORGANISATION,2}, {9482,0,9,CUE_PARCEL,0},
    {9510,0,10,CUE_PARCEL,0}, {68336,0,7,CUE_PARCEL,0}, {69529,0,4,CUE_OFFER,0},
    {69529,0,5,CUE_OFFER,0}, {65759,170,9,CUE_ORGANISATION,4}, {68001,0,6,CUE_BLOCKED,0},
    {69178,96,6,CUE_ORGANISATION,4}, {51906,0,6,CUE_ACTION,0}, {40400,0,5,CUE_ACTION,0},
    {61888,0,11,CUE_THREAT,0}, {61899,0,11,CUE_OFFER,0}, {57111,0,13,CUE_NEW_NUMBER,0},
    {68343,0,7,CUE_PRIZE,0}, {68350,0,7,CUE_PRIZE,0}, {65768,0,8,CUE_PAYMENT,0},
    {65768,0,9,CUE_PAYMENT,0}, {53880,0,12,CUE_PAYMENT,0}, {53880,0,13,CUE_PAYMENT,0},
    {53880,0,14,CUE_PAYMENT,0}, {57124,0,13,CUE_PAYMENT,0}, {61910,0,11,CUE_PAYMENT,0},
    {42626,0,17,CUE_ADVANCE_FEE,0}, {53894,0,14,CUE_ADVANCE_FEE,0}, {28288,0,21,CUE_ADVANCE_FEE,0},
    {28309,0,21,CUE_ADVANCE_FEE,0}, {39307,0,18,CUE_ADVANCE_FEE,0}, {28330,0,21,CUE_ADVANCE_FEE,0},
    {63917,112,10,CUE_ORGANISATION,0}, {69534,75,5,CUE_ORGANISATION,6},
    {53908,36,14,CUE_ORGANISATION,0}, {61921,32,11,CUE_ORGANISATION,0},
    {69758,156,4,CUE_ORGANISATION,2}, {69539,154,5,CUE_ORGANISATION,0},
    {67253,139,5,CUE_ORGANISATION,0}, {69762,153,4,CUE_ORGANISATION,2}, {68357,0,7,CUE_OFFER,0},
    {69544,131,5,CUE_ORGANISATION,0}, {53922,0,14,CUE_ACCOUNT,0}, {59616,0,12,CUE_ACCOUNT,0},
    {63927,0,10,CUE_ACCOUNT,0}, {57137,0,13,CUE_ACCOUNT,0}, {57150,0,13,CUE_ACCOUNT,0},
    {69184,22,6,CUE_ORGANISATION,0}, {69190,0,6,CUE_ADVANCE_FEE,0}, {63937,0,10,CUE_THREAT,0},
    {68364,0,6,CUE_THREAT,0}, {68364,0,7,CUE_THREAT,0}, {63947,0,10,CUE_OFFER,0},
    {63957,0,10,CUE_OFFER,0}, {46648,0,16,CUE_OFFER,0}, {46664,0,16,CUE_OFFER,0},
    {46680,0,16,CUE_OFFER,0}, {63967,0,10,CUE_OFFER,0}, {46696,143,16,CUE_ORGANISATION,0},
    {46712,0,16,CUE_THREAT,0}, {57163,0,13,CUE_THREAT,0}, {46728,0,16,CUE_THREAT,0},
    {59628,36,12,CUE_ORGANISATION,0}, {63977,91,10,CUE_ORGANISATION,0},
    {69196,155,6,CUE_ORGANISATION,0}, {69202,0,6,CUE_STATE,0}, {69208,187,6,CUE_ORGANISATION,0},
    {68371,132,7,CUE_ORGANISATION,0}, {63987,0,10,CUE_OFFER,0}, {56455,0,6,CUE_OFFER,0},
    {67306,0,8,CUE_ACTION,0}, {4574,0,7,CUE_SPEAKER,0}, {22244,201,23,CUE_ORGANISATION,0},
    {50652,206,15,CUE_ORGANISATION,0}, {7162,22,29,CUE_ORGANISATION,4},
    {65777,174,9,CUE_ORGANISATION,6}, {57176,174,4,CUE_ORGANISATION,6},
    {57176,174,13,CUE_ORGANISATION,0}, {17755,0,19,CUE_PAYMENT,0}, {3917,0,6,CUE_ASK,0},
    {8875,0,28,CUE_SECRET,0}, {24975,0,22,CUE_SECRET,0}, {24997,0,22,CUE_SECRET,0},
    {39325,0,18,CUE_SECRET,0}, {42643,0,17,CUE_SECRET,0}, {46744,0,16,CUE_SECRET,0},
    {3917,0,31,CUE_SECRET,0}, {28351,0,21,CUE_SECRET,0}, {3948,0,6,CUE_ASK,0},
    {8903,0,28,CUE_SECRET,0}, {25019,0,22,CUE_SECRET,0}, {25041,0,22,CUE_SECRET,0},
    {39343,0,18,CUE_SECRET,0}, {42660,0,17,CUE_SECRET,0}, {46760,0,16,CUE_SECRET,0},
    {3948,0,31,CUE_SECRET,0}, {28372,0,21,CUE_SECRET,0}, {69766,141,4,CUE_ORGANISATION,2},
    {43739,171,9,CUE_ORGANISATION,2}, {61932,171,11,CUE_ORGANISATION,0},
    {68378,80,7,CUE_ORGANISATION,0}, {42677,0,17,CUE_MONEY,0}, {41217,0,15,CUE_ADVANCE_FEE,0},
    {49034,0,13,CUE_ADVANCE_FEE,0}, {3454,0,14,CUE_ADVANCE_FEE,0}, {30600,0,18,CUE_ADVANCE_FEE,0},
    {55618,0,11,CUE_ADVANCE_FEE,0}, {61943,0,11,CUE_OFFER,0}, {46776,0,16,CUE_MONEY,0},
    {68385,0,7,CUE_OFFER,0}, {19081,32,24,CUE_ORGANISATION,0}, {22267,33,23,CUE_ORGANISATION,0},
    {28393,24,21,CUE_ORGANISATION,0}, {22290,27,23,CUE_ORGANISATION,4}, {50667,0,15,CUE_THREAT,0},
    {2782,157,3,CUE_ORGANISATION,1}, {8931,0,28,CUE_SECRET,0}, {16624,0,25,CUE_SECRET,0},
    {16649,0,25,CUE_SECRET,0}, {28414,0,21,CUE_SECRET,0}, {26367,0,16,CUE_PAYMENT,0},
    {16674,0,8,CUE_ASK,0}, {16674,0,25,CUE_SECRET,0}, {67314,0,8,CUE_ASK,0},
    {53936,0,14,CUE_ACCOUNT,0}, {65786,0,9,CUE_ACCOUNT,0}, {59640,0,12,CUE_ACCOUNT,0},
    {53950,0,14,CUE_ACCOUNT,0}, {53950,0,9,CUE_ACCOUNT,0}, {65795,0,9,CUE_ACCOUNT,0},
    {31978,11,20,CUE_ORGANISATION,0}, {31998,0,20,CUE_ACCOUNT,0}, {35739,0,19,CUE_ACCOUNT,0},
    {42694,0,17,CUE_ACCOUNT,0}, {28435,0,10,CUE_ACCOUNT,0}, {28435,0,21,CUE_ACCOUNT,0},
    {32018,0,20,CUE_ACCOUNT,0}, {39361,0,18,CUE_ACCOUNT,0}, {28435,0,11,CUE_ACCOUNT,0},
    {61954,0,11,CUE_ACCOUNT,0}, {68392,20,7,CUE_ORGANISATION,0}, {46792,23,16,CUE_ORGANISATION,0},
    {65804,0,9,CUE_ACCOUNT,0}, {53964,0,14,CUE_ACCOUNT,0}, {46808,0,16,CUE_NEW_NUMBER,0},
    {53978,0,14,CUE_NEW_NUMBER,0}, {57189,0,13,CUE_NEW_NUMBER,0}, {59652,0,12,CUE_NEW_NUMBER,0},
    {39379,0,18,CUE_NEW_NUMBER,0}, {46824,0,16,CUE_NEW_NUMBER,0}, {50682,0,15,CUE_NEW_NUMBER,0},
    {53992,0,14,CUE_NEW_NUMBER,0}, {39397,5,18,CUE_ORGANISATION,0}, {57202,0,13,CUE_NEW_NUMBER,0},
    {61965,0,11,CUE_NEW_NUMBER,0}, {63997,0,10,CUE_NEW_NUMBER,0}, {65813,0,9,CUE_NEW_NUMBER,0},
    {35758,0,19,CUE_NEW_NUMBER,0}, {42711,0,17,CUE_NEW_NUMBER,0}, {46840,0,16,CUE_NEW_NUMBER,0},
    {50697,0,15,CUE_NEW_NUMBER,0}, {67322,67,8,CUE_ORGANISATION,0},
    {57215,96,13,CUE_ORGANISATION,0}, {59664,96,12,CUE_ORGANISATION,0},
    {54006,23,14,CUE_ORGANISATION,0}, {64007,0,10,CUE_OFFER,0}, {65822,0,9,CUE_ADVANCE_FEE,0},
    {61976,0,10,CUE_PAYMENT,0}, {61976,0,11,CUE_PAYMENT,0}, {46856,0,14,CUE_PAYMENT,0},
    {46856,0,15,CUE_PAYMENT,0}, {46856,0,16,CUE_PAYMENT,0}, {50712,0,15,CUE_PAYMENT,0},
    {57228,0,13,CUE_PAYMENT,0}, {67330,0,8,CUE_OFFER,0}, {23377,0,17,CUE_PAYMENT,0},
    {69861,9,3,CUE_ORGANISATION,1}, {68399,22,7,CUE_ORGANISATION,0}, {69214,0,5,CUE_FINE,0},
    {69214,0,6,CUE_FINE,0}, {54020,0,14,CUE_ADVANCE_FEE,0}, {61987,0,11,CUE_ADVANCE_FEE,0},
    {39415,0,18,CUE_ADVANCE_FEE,0}, {39433,0,18,CUE_ADVANCE_FEE,0}, {50727,0,15,CUE_ADVANCE_FEE,0},
    {39451,0,18,CUE_ADVANCE_FEE,0}, {14197,9,26,CUE_ORGANISATION,0}, {64017,0,10,CUE_DATA,0},
    {64027,0,10,CUE_DATA,0}, {68406,0,7,CUE_DATA,0}, {64037,0,10,CUE_DATA,0},
    {68413,0,7,CUE_DATA,0}, {54034,0,14,CUE_DATA,0}, {54048,0,14,CUE_DATA,0},
    {61998,0,11,CUE_DATA,0}, {64047,0,10,CUE_DATA,0}, {59676,0,12,CUE_DATA,0},
    {62009,0,11,CUE_DATA,0}, {54062,0,14,CUE_DATA,0}, {68420,0,7,CUE_ADVANCE_FEE,0},
    {67338,0,8,CUE_DATA,0}, {64057,0,10,CUE_DATA,0}, {59688,0,11,CUE_DATA,0},
    {59688,0,12,CUE_DATA,0}, {64067,0,10,CUE_DATA,0}, {62020,0,11,CUE_DATA,0},
    {54076,0,14,CUE_NEW_NUMBER,0}, {57241,0,13,CUE_NEW_NUMBER,0}, {59700,0,12,CUE_NEW_NUMBER,0},
    {59712,0,12,CUE_NEW_NUMBER,0}, {62031,0,11,CUE_NEW_NUMBER,0}, {69220,0,6,CUE_DATA,0},
    {62042,0,11,CUE_DATA,0}, {65831,0,9,CUE_DATA,0}, {68427,164,7,CUE_ORGANISATION,0},
    {62053,0,11,CUE_PRIZE,0}, {69226,224,6,CUE_ORGANISATION,2}, {54090,0,14,CUE_URGENCY,0},
    {57254,0,13,CUE_URGENCY,0}, {59724,0,12,CUE_URGENCY,0}, {11025,0,27,CUE_THREAT,0},
    {28456,0,21,CUE_THREAT,0}, {28456,0,20,CUE_THREAT,0}, {32038,0,20,CUE_THREAT,0},
    {35777,0,19,CUE_THREAT,0}, {7191,0,29,CUE_THREAT,0}, {16699,0,25,CUE_THREAT,0},
    {22313,0,23,CUE_THREAT,0}, {22336,0,23,CUE_THREAT,0}, {57267,0,13,CUE_URGENCY,0},
    {65840,216,9,CUE_ORGANISATION,0}, {17929,162,7,CUE_ORGANISATION,2},
    {46872,162,16,CUE_ORGANISATION,0}, {62064,0,11,CUE_NEW_NUMBER,0}, {64077,0,10,CUE_OFFER,0},
    {64087,0,10,CUE_NEW_NUMBER,0}, {46888,0,16,CUE_NEW_NUMBER,0}, {62075,0,11,CUE_ADVANCE_FEE,0},
    {56091,72,6,CUE_ORGANISATION,6}, {59736,0,12,CUE_NEW_NUMBER,0}, {57280,0,13,CUE_OFFER,0},
    {69232,214,6,CUE_ORGANISATION,0}, {69238,187,6,CUE_ORGANISATION,6},
    {68434,0,7,CUE_ADVANCE_FEE,0}, {27898,0,12,CUE_SPEAKER,0}, {923,0,5,CUE_SPEAKER,0},
    {2059,0,33,CUE_SECRET,0}, {5265,0,30,CUE_SECRET,0}, {8959,0,28,CUE_SECRET,0},
    {8987,0,28,CUE_SECRET,0}, {11052,0,27,CUE_SECRET,0}, {16724,0,25,CUE_SECRET,0},
    {16749,0,25,CUE_SECRET,0}, {19105,0,24,CUE_SECRET,0}, {923,0,36,CUE_SECRET,0},
    {2092,0,33,CUE_SECRET,0}, {3979,0,31,CUE_SECRET,0}, {4010,0,31,CUE_SECRET,0},
    {5295,0,30,CUE_SECRET,0}, {9015,0,28,CUE_SECRET,0}, {9043,0,28,CUE_SECRET,0},
    {11079,0,27,CUE_SECRET,0}, {54104,0,14,CUE_NEW_NUMBER,0}, {62086,0,11,CUE_PAYMENT,0},
    {50742,0,15,CUE_THREAT,0}, {62097,0,11,CUE_PAYMENT,0}, {28477,0,21,CUE_NEW_NUMBER,0},
    {62108,0,11,CUE_NEW_NUMBER,0}, {59748,0,12,CUE_NEW_NUMBER,0}, {42728,0,17,CUE_NEW_NUMBER,0},
    {59760,0,12,CUE_NEW_NUMBER,0}, {65849,0,9,CUE_URGENCY,0}, {67346,0,8,CUE_URGENCY,0},
    {54118,123,7,CUE_ORGANISATION,6}, {54118,123,14,CUE_ORGANISATION,0}, {69549,0,5,CUE_OFFER,0},
    {20886,0,6,CUE_SPEAKER,0}, {67354,171,8,CUE_ORGANISATION,0}, {67362,0,8,CUE_SPEAKER,0},
    {54132,0,14,CUE_OFFER,0}, {50757,0,15,CUE_PRIZE,0}, {57293,0,13,CUE_PRIZE,0},
    {54146,0,14,CUE_PRIZE,0}, {50772,0,15,CUE_OFFER,0}, {62119,125,11,CUE_ORGANISATION,0},
    {68441,135,7,CUE_ORGANISATION,0}, {36758,0,7,CUE_BLOCKED,0}, {69770,49,4,CUE_ORGANISATION,1},
    {67370,171,8,CUE_ORGANISATION,0}, {63533,87,4,CUE_ORGANISATION,2},
    {22698,47,3,CUE_ORGANISATION,5}, {64097,0,10,CUE_OFFER,0}, {59772,0,12,CUE_URGENCY,0},
    {69774,52,4,CUE_ORGANISATION,1}, {46904,0,16,CUE_PAYMENT,0}, {46920,0,16,CUE_PAYMENT,0},
    {50787,0,15,CUE_PAYMENT,0}, {50802,0,15,CUE_PAYMENT,0}, {46904,0,15,CUE_PAYMENT,0},
    {50787,0,14,CUE_PAYMENT,0}, {46904,0,7,CUE_STATE,0}, {35796,0,19,CUE_ACTION,0},
    {42745,0,17,CUE_ACTION,0}, {50817,0,15,CUE_ACTION,0}, {57306,0,13,CUE_ACTION,0},
    {32058,0,20,CUE_ACTION,0}, {39469,0,18,CUE_ACTION,0}, {46936,0,16,CUE_ACTION,0},
    {54160,0,14,CUE_ACTION,0}, {69244,189,6,CUE_ORGANISATION,0}, {32078,0,20,CUE_PAYMENT,0},
    {50832,0,15,CUE_PAYMENT,0}, {42762,0,16,CUE_PAYMENT,0}, {42762,0,17,CUE_PAYMENT,0},
    {32098,0,20,CUE_PAYMENT,0}, {32118,0,20,CUE_PAYMENT,0}, {39487,0,18,CUE_PAYMENT,0},
    {25063,0,22,CUE_PAYMENT,0}, {28498,0,21,CUE_THREAT,0}, {25085,0,22,CUE_THREAT,0},
    {22359,0,23,CUE_PAYMENT,0}, {22359,0,23,CUE_THREAT,0}, {22359,0,22,CUE_PAYMENT,0},
    {2125,0,33,CUE_PAYMENT,0}, {2876,0,32,CUE_PAYMENT,0}, {2125,0,32,CUE_PAYMENT,0},
    {5325,0,30,CUE_PAYMENT,0}, {5355,0,30,CUE_PAYMENT,0}, {5385,0,30,CUE_PAYMENT,0},
    {9071,0,28,CUE_PAYMENT,0}, {9099,0,28,CUE_PAYMENT,0}, {11106,0,27,CUE_PAYMENT,0},
    {11133,0,27,CUE_PAYMENT,0}, {11160,0,27,CUE_PAYMENT,0}, {11187,0,27,CUE_PAYMENT,0},
    {11106,0,26,CUE_PAYMENT,0}, {11133,0,26,CUE_PAYMENT,0}, {11160,0,26,CUE_PAYMENT,0},
    {14223,0,26,CUE_PAYMENT,0}, {11187,0,26,CUE_PAYMENT,0}, {16774,0,25,CUE_PAYMENT,0},
    {42779,0,16,CUE_PAYMENT,0}, {42779,0,17,CUE_PAYMENT,0}, {42796,0,16,CUE_PAYMENT,0},
    {42796,0,17,CUE_PAYMENT,0}, {46952,0,16,CUE_PAYMENT,0}, {39505,0,18,CUE_PAYMENT,0},
    {39505,0,18,CUE_THREAT,0}, {42813,0,16,CUE_PAYMENT,0}, {42813,0,17,CUE_PAYMENT,0},
    {64107,0,10,CUE_THREAT,0}, {42830,106,6,CUE_ORGANISATION,6}, {42830,106,17,CUE_ORGANISATION,0},
    {62130,82,11,CUE_ORGANISATION,0}, {54174,0,14,CUE_PAYMENT,0}, {39523,0,18,CUE_PAYMENT,0},
    {50847,0,15,CUE_PAYMENT,0}, {54188,0,14,CUE_PAYMENT,0}, {65858,0,9,CUE_PAYMENT,0},
    {59784,0,12,CUE_PAYMENT,0}, {54202,0,14,CUE_PAYMENT,0}, {59796,0,12,CUE_PAYMENT,0},
    {57319,0,13,CUE_PAYMENT,0}, {57332,0,13,CUE_PAYMENT,0}, {57345,0,13,CUE_PAYMENT,0},
    {54216,0,14,CUE_PAYMENT,0}, {46968,0,16,CUE_PAYMENT,0}, {39541,0,18,CUE_PAYMENT,0},
    {39559,0,18,CUE_PAYMENT,0}, {959,48,36,CUE_ORGANISATION,0}, {4041,49,31,CUE_ORGANISATION,0},
    {5415,52,30,CUE_ORGANISATION,0}, {25107,50,22,CUE_ORGANISATION,0},
    {28519,51,21,CUE_ORGANISATION,0}, {32138,47,20,CUE_ORGANISATION,0},
    {35815,49,19,CUE_ORGANISATION,0}, {3775,46,18,CUE_ORGANISATION,0},
    {50862,48,15,CUE_ORGANISATION,0}, {67378,48,8,CUE_ORGANISATION,0},
    {7220,47,29,CUE_ORGANISATION,0}, {11214,46,27,CUE_ORGANISATION,0}, {64117,0,10,CUE_DATA,0},
    {62141,0,11,CUE_DATA,0}, {67386,0,8,CUE_DATA,0}, {67394,0,8,CUE_DATA,0},
    {57358,0,13,CUE_DATA,0}, {65867,0,9,CUE_DATA,0}, {67402,0,8,CUE_DATA,0}, {68448,0,7,CUE_DATA,0},
    {67410,0,8,CUE_DATA,0}, {59808,0,12,CUE_DATA,0}, {62152,0,11,CUE_DATA,0},
    {57371,0,12,CUE_DATA,0}, {57371,0,13,CUE_DATA,0}, {59820,0,12,CUE_DATA,0},
    {54230,0,14,CUE_DATA,0}, {50877,0,15,CUE_DATA,0}, {62163,0,11,CUE_DATA,0},
    {67418,0,8,CUE_DATA,0}, {69554,223,5,CUE_ORGANISATION,0}, {64127,0,10,CUE_PRIZE,0},
    {68455,171,7,CUE_ORGANISATION,6}, {39577,0,18,CUE_PAYMENT,0}, {35834,0,19,CUE_PAYMENT,0},
    {46984,0,16,CUE_PAYMENT,0}, {35853,0,19,CUE_PAYMENT,0}, {35872,0,19,CUE_PAYMENT,0},
    {47000,0,16,CUE_FINE,0}, {25129,0,22,CUE_ACTION,0}, {47016,0,16,CUE_ACTION,0},
    {50892,0,15,CUE_ACTION,0}, {50892,0,14,CUE_ACTION,0}, {22382,0,23,CUE_ACTION,0},
    {42847,0,17,CUE_ACTION,0}, {47032,0,16,CUE_ACTION,0}, {47032,0,15,CUE_ACTION,0},
    {25151,0,22,CUE_ACTION,0}, {47048,0,16,CUE_ACTION,0}, {50907,0,15,CUE_ACTION,0},
    {50907,0,14,CUE_ACTION,0}, {22405,0,23,CUE_ACTION,0}, {42864,0,17,CUE_ACTION,0},
    {47064,0,16,CUE_ACTION,0}, {47064,0,15,CUE_ACTION,0}, {14249,0,26,CUE_ACTION,0},
    {32158,0,20,CUE_ACTION,0}, {35891,0,19,CUE_ACTION,0}, {35891,0,18,CUE_ACTION,0},
    {14275,0,26,CUE_ACTION,0}, {32178,0,20,CUE_ACTION,0}, {35910,0,19,CUE_ACTION,0},
    {35910,0,18,CUE_ACTION,0}, {28540,0,21,CUE_ADVANCE_FEE,0}, {32198,0,20,CUE_ADVANCE_FEE,0},
    {32218,0,20,CUE_ADVANCE_FEE,0}, {54244,0,14,CUE_ADVANCE_FEE,0}, {54244,0,13,CUE_ADVANCE_FEE,0},
    {54258,0,14,CUE_PAYMENT,0}, {50922,0,15,CUE_PAYMENT,0}, {59832,0,12,CUE_PAYMENT,0},
    {50937,0,15,CUE_PAYMENT,0}, {50952,0,15,CUE_PAYMENT,0}, {62174,0,11,CUE_REFUND,0},
    {65876,113,3,CUE_ORGANISATION,1}, {65876,113,9,CUE_ORGANISATION,0},
    {67426,113,8,CUE_ORGANISATION,0}, {69559,0,5,CUE_PARCEL,0}, {65885,0,9,CUE_PAYMENT,0},
    {69778,0,4,CUE_PAYMENT,0}, {69564,0,5,CUE_PAYMENT,0}, {35929,0,19,CUE_PAYMENT,0},
    {54272,0,14,CUE_PAYMENT,0}, {47080,0,15,CUE_PAYMENT,0}, {47080,0,16,CUE_PAYMENT,0},
    {35948,0,19,CUE_PAYMENT,0}, {35967,0,19,CUE_PAYMENT,0}, {42881,0,17,CUE_PAYMENT,0},
    {28561,0,21,CUE_PAYMENT,0}, {25173,0,22,CUE_PAYMENT,0}, {25173,0,21,CUE_PAYMENT,0},
    {2908,0,32,CUE_PAYMENT,0}, {4072,0,31,CUE_PAYMENT,0}, {2908,0,31,CUE_PAYMENT,0},
    {7249,0,29,CUE_PAYMENT,0}, {7278,0,29,CUE_PAYMENT,0}, {7307,0,29,CUE_PAYMENT,0},
    {11241,0,27,CUE_PAYMENT,0}, {11268,0,27,CUE_PAYMENT,0}, {14301,0,26,CUE_PAYMENT,0},
    {14327,0,26,CUE_PAYMENT,0}, {14353,0,26,CUE_PAYMENT,0}, {14379,0,26,CUE_PAYMENT,0},
    {14301,0,25,CUE_PAYMENT,0}, {14327,0,25,CUE_PAYMENT,0}, {14353,0,25,CUE_PAYMENT,0},
    {16799,0,25,CUE_PAYMENT,0}, {14379,0,25,CUE_PAYMENT,0}, {19129,0,24,CUE_PAYMENT,0},
    {47096,0,15,CUE_PAYMENT,0}, {47096,0,16,CUE_PAYMENT,0}, {47112,0,15,CUE_PAYMENT,0},
    {47112,0,16,CUE_PAYMENT,0}, {50967,0,15,CUE_PAYMENT,0}, {42898,0,17,CUE_PAYMENT,0},
    {47128,0,15,CUE_PAYMENT,0}, {47128,0,16,CUE_PAYMENT,0}, {65894,8,9,CUE_ORGANISATION,2},
    {65475,0,5,CUE_PARCEL,0}, {69250,0,6,CUE_PARCEL,0}, {49234,79,8,CUE_ORGANISATION,6},
    {22428,0,22,CUE_OFFER,0}, {22428,0,23,CUE_OFFER,0}, {47144,0,15,CUE_OFFER,0},
    {47144,0,16,CUE_OFFER,0}, {19153,0,23,CUE_OFFER,0}, {19153,0,24,CUE_OFFER,0},
    {42915,0,16,CUE_OFFER,0}, {42915,0,17,CUE_OFFER,0}, {68462,0,7,CUE_PARCEL,0},
    {67434,0,8,CUE_PRIZE,0}, {69256,0,6,CUE_PARCEL,0}, {64137,42,10,CUE_ORGANISATION,0},
    {54286,0,14,CUE_OFFER,0}, {59844,0,12,CUE_FINE,0}, {54300,0,14,CUE_FINE,0},
    {42932,0,17,CUE_FINE,0}, {65903,0,9,CUE_OFFER,0}, {65912,0,9,CUE_ACTION,0},
    {64147,0,10,CUE_ACTION,0}, {64157,0,10,CUE_ACTION,0}, {64167,0,10,CUE_ACTION,0},
    {54314,0,14,CUE_OFFER,0}, {47160,0,16,CUE_PAYMENT,0}, {47176,0,16,CUE_PAYMENT,0},
    {47192,0,16,CUE_PAYMENT,0}, {50982,0,15,CUE_PAYMENT,0}, {57384,0,13,CUE_PAYMENT,0},
    {68469,173,7,CUE_ORGANISATION,0}, {64177,231,10,CUE_ORGANISATION,0}, {69569,0,5,CUE_PAYMENT,0},
    {69574,0,5,CUE_PAYMENT,0}, {47208,0,16,CUE_PAYMENT,0}, {42949,0,17,CUE_ADVANCE_FEE,0},
    {32238,0,20,CUE_PAYMENT,0}, {42966,0,17,CUE_PAYMENT,0}, {47224,0,16,CUE_PAYMENT,0},
    {62185,0,11,CUE_PAYMENT,0}, {54328,0,14,CUE_PAYMENT,0}, {59856,0,12,CUE_ADVANCE_FEE,0},
    {57397,0,12,CUE_ADVANCE_FEE,0}, {57397,0,13,CUE_ADVANCE_FEE,0}, {47240,0,16,CUE_PAYMENT,0},
    {54342,0,14,CUE_PAYMENT,0}, {50997,0,15,CUE_PAYMENT,0}, {51012,0,15,CUE_PAYMENT,0},
    {51027,0,15,CUE_PAYMENT,0}, {47256,0,16,CUE_PAYMENT,0}, {39595,0,18,CUE_PAYMENT,0},
    {32258,0,20,CUE_PAYMENT,0}, {32278,0,20,CUE_PAYMENT,0}, {20934,173,6,CUE_ORGANISATION,0},
    {47272,0,5,CUE_FINE,0}, {47272,225,5,CUE_ORGANISATION,4}, {47272,226,16,CUE_ORGANISATION,4},
    {69262,0,6,CUE_FINE,0}, {69579,0,5,CUE_FINE,0}, {67442,0,8,CUE_FINE,0}, {68476,0,7,CUE_FINE,0},
    {65921,0,8,CUE_THREAT,0}, {65921,0,9,CUE_THREAT,0}, {42983,0,17,CUE_URGENCY,0},
    {47288,0,16,CUE_URGENCY,0}, {47288,0,15,CUE_URGENCY,0}, {51042,0,15,CUE_URGENCY,0},
    {51042,0,14,CUE_URGENCY,0}, {47288,0,11,CUE_URGENCY,0}, {28582,0,21,CUE_URGENCY,0},
    {32298,0,20,CUE_URGENCY,0}, {32298,0,19,CUE_URGENCY,0}, {35986,0,19,CUE_URGENCY,0},
    {35986,0,18,CUE_URGENCY,0}, {32298,0,15,CUE_URGENCY,0}, {51057,0,15,CUE_PAYMENT,0},
    {36005,0,19,CUE_PAYMENT,0}, {47304,0,16,CUE_PAYMENT,0}, {59868,0,12,CUE_THREAT,0},
    {47320,0,16,CUE_THREAT,0}, {54356,0,14,CUE_THREAT,0}, {57410,0,13,CUE_THREAT,0},
    {51072,0,15,CUE_OFFER,0}, {32318,0,20,CUE_THREAT,0}, {39613,0,18,CUE_THREAT,0},
    {43000,0,17,CUE_THREAT,0}, {47336,0,16,CUE_THREAT,0}, {25195,0,22,CUE_THREAT,0},
    {32338,0,20,CUE_THREAT,0}, {36024,0,19,CUE_THREAT,0}, {39631,0,18,CUE_THREAT,0},
    {57423,0,13,CUE_THREAT,0}, {43017,0,17,CUE_THREAT,0}, {51087,0,15,CUE_THREAT,0},
    {54370,0,14,CUE_THREAT,0}, {28603,0,21,CUE_THREAT,0}, {36043,0,19,CUE_THREAT,0},
    {39649,0,18,CUE_THREAT,0}, {43034,0,17,CUE_THREAT,0}, {22451,0,23,CUE_THREAT,0},
    {28624,0,21,CUE_THREAT,0}, {32358,0,20,CUE_THREAT,0}, {36062,0,19,CUE_THREAT,0},
    {19177,0,24,CUE_NEW_NUMBER,0}, {36081,0,19,CUE_NEW_NUMBER,0}, {39667,0,18,CUE_NEW_NUMBER,0},
    {36081,0,13,CUE_NEW_NUMBER,0}, {39685,3,18,CUE_ORGANISATION,4}, {19201,0,24,CUE_THREAT,0},
    {25217,0,22,CUE_THREAT,0}, {25239,0,22,CUE_THREAT,0}, {28645,0,21,CUE_THREAT,0},
    {32378,0,20,CUE_THREAT,0}, {32398,0,20,CUE_THREAT,0}, {36100,0,19,CUE_THREAT,0},
    {39703,0,18,CUE_THREAT,0}, {39721,0,18,CUE_THREAT,0}, {47352,0,16,CUE_THREAT,0},
    {51102,0,15,CUE_THREAT,0}, {54384,0,14,CUE_THREAT,0}, {67450,0,8,CUE_PRIZE,0},
    {69268,32,6,CUE_ORGANISATION,2}, {54398,0,14,CUE_CALL,0}, {54412,0,14,CUE_CALL,0},
    {54426,0,14,CUE_CALL,0}, {43051,0,17,CUE_CALL,0}, {65930,0,9,CUE_CALL,0},
    {4479,0,27,CUE_SECRET,0}, {9635,0,24,CUE_SECRET,0}, {9663,0,24,CUE_SECRET,0},
    {20021,0,20,CUE_SECRET,0}, {65939,0,9,CUE_CALL,0}, {57436,0,13,CUE_CALL,0},
    {65948,0,9,CUE_CALL,0}, {51117,0,15,CUE_CALL,0}, {67458,0,8,CUE_CALL,0},
    {163,0,40,CUE_SECRET,0}, {203,0,40,CUE_SECRET,0}, {515,0,38,CUE_SECRET,0},
    {702,0,37,CUE_SECRET,0}, {739,0,37,CUE_SECRET,0}, {1246,0,35,CUE_SECRET,0},
    {1557,0,34,CUE_SECRET,0}, {1591,0,34,CUE_SECRET,0}, {2158,0,33,CUE_SECRET,0},
    {2940,0,32,CUE_SECRET,0}, {5445,0,30,CUE_SECRET,0}, {11295,0,27,CUE_SECRET,0},
    {4103,0,31,CUE_SECRET,0}, {4134,0,31,CUE_SECRET,0}, {7336,0,29,CUE_SECRET,0},
    {9127,0,28,CUE_SECRET,0}, {9155,0,28,CUE_SECRET,0}, {14405,0,26,CUE_SECRET,0},
    {16824,0,25,CUE_SECRET,0}, {16849,0,25,CUE_SECRET,0}, {19225,0,24,CUE_SECRET,0},
    {22474,0,23,CUE_SECRET,0}, {28666,0,21,CUE_SECRET,0}, {39739,0,18,CUE_SECRET,0},
    {51132,105,6,CUE_ORGANISATION,6}, {51132,105,15,CUE_ORGANISATION,0}, {68483,0,6,CUE_BLOCKED,0},
    {68483,0,7,CUE_BLOCKED,0}, {54440,0,14,CUE_BLOCKED,0}, {65957,0,9,CUE_OFFER,0},
    {22497,0,23,CUE_NEW_NUMBER,0}, {22497,0,12,CUE_THREAT,0}, {54454,0,14,CUE_THREAT,0},
    {59880,0,12,CUE_PARCEL,0}, {62196,10,11,CUE_ORGANISATION,0}, {47368,32,16,CUE_ORGANISATION,0},
    {51147,0,15,CUE_OFFER,0}, {47384,0,16,CUE_OFFER,0}, {69274,0,6,CUE_OFFER,0},
    {64187,0,10,CUE_THREAT,0}, {62207,0,11,CUE_URGENCY,0}, {61265,99,7,CUE_ORGANISATION,4},
    {1281,0,7,CUE_BLOCKED,0}, {25261,0,22,CUE_PAYMENT,0}, {43068,0,17,CUE_PAYMENT,0},
    {36119,0,18,CUE_PAYMENT,0}, {36119,0,19,CUE_PAYMENT,0}, {25283,0,22,CUE_PAYMENT,0},
    {25305,0,22,CUE_PAYMENT,0}, {32418,0,20,CUE_PAYMENT,0}, {19249,0,24,CUE_PAYMENT,0},
    {16874,0,25,CUE_PAYMENT,0}, {16874,0,24,CUE_PAYMENT,0}, {1281,0,35,CUE_PAYMENT,0},
    {1625,0,34,CUE_PAYMENT,0}, {1281,0,34,CUE_PAYMENT,0}, {2972,0,32,CUE_PAYMENT,0},
    {3004,0,32,CUE_PAYMENT,0}, {3036,0,32,CUE_PAYMENT,0}, {5475,0,30,CUE_PAYMENT,0},
    {5505,0,30,CUE_PAYMENT,0}, {7365,0,29,CUE_PAYMENT,0}, {7394,0,29,CUE_PAYMENT,0},
    {7423,0,29,CUE_PAYMENT,0}, {7452,0,29,CUE_PAYMENT,0}, {7365,0,28,CUE_PAYMENT,0},
    {7394,0,28,CUE_PAYMENT,0}, {7423,0,28,CUE_PAYMENT,0}, {9183,0,28,CUE_PAYMENT,0},
    {7452,0,28,CUE_PAYMENT,0}, {11322,0,27,CUE_PAYMENT,0}, {36138,0,18,CUE_PAYMENT,0},
    {36138,0,19,CUE_PAYMENT,0}, {36157,0,18,CUE_PAYMENT,0}, {36157,0,19,CUE_PAYMENT,0},
    {39757,0,18,CUE_PAYMENT,0}, {32438,0,20,CUE_PAYMENT,0}, {36176,0,18,CUE_PAYMENT,0},
    {36176,0,19,CUE_PAYMENT,0}, {68490,0,6,CUE_PRIZE,0}, {68490,0,7,CUE_PRIZE,0},
    {67466,0,8,CUE_OFFER,0}, {67474,0,8,CUE_OFFER,0}, {57449,221,13,CUE_ORGANISATION,0},
    {32458,165,5,CUE_ORGANISATION,4}, {47400,7,16,CUE_ORGANISATION,4}, {59892,0,12,CUE_REFUND,0},
    {64197,0,10,CUE_REFUND,0}, {32458,0,20,CUE_REFUND,0}, {62218,165,11,CUE_ORGANISATION,0},
    {68497,111,7,CUE_ORGANISATION,0}, {68504,147,7,CUE_ORGANISATION,0},
    {43085,21,17,CUE_ORGANISATION,0}, {68511,0,7,CUE_ACTION,0}, {322,0,39,CUE_NEW_NUMBER,0},
    {553,0,38,CUE_NEW_NUMBER,0}, {995,0,36,CUE_NEW_NUMBER,0}, {1659,0,34,CUE_NEW_NUMBER,0},
    {322,0,33,CUE_NEW_NUMBER,0}, {2191,0,33,CUE_NEW_NUMBER,0}, {2224,0,33,CUE_NEW_NUMBER,0},
    {3068,0,32,CUE_NEW_NUMBER,0}, {3100,0,32,CUE_NEW_NUMBER,0}, {4165,0,31,CUE_NEW_NUMBER,0},
    {4196,0,31,CUE_NEW_NUMBER,0}, {5535,0,30,CUE_NEW_NUMBER,0}, {7481,0,29,CUE_NEW_NUMBER,0},
    {1659,0,28,CUE_NEW_NUMBER,0}, {2191,0,27,CUE_NEW_NUMBER,0}, {11349,0,27,CUE_NEW_NUMBER,0},
    {3068,0,26,CUE_NEW_NUMBER,0}, {14431,0,26,CUE_NEW_NUMBER,0}, {14457,0,26,CUE_NEW_NUMBER,0},
    {16899,0,25,CUE_NEW_NUMBER,0}, {19273,0,24,CUE_NEW_NUMBER,0}, {22520,0,23,CUE_NEW_NUMBER,0},
    {11349,0,21,CUE_NEW_NUMBER,0}, {14431,0,20,CUE_NEW_NUMBER,0}, {67482,0,6,CUE_OFFER,0},
    {67482,0,8,CUE_ACTION,0}, {68518,0,7,CUE_OFFER,0}, {47416,0,16,CUE_PAYMENT,0},
    {67490,0,8,CUE_OFFER,0}, {68525,0,7,CUE_ASK,0}, {43102,0,17,CUE_PAYMENT,0},
    {28687,0,21,CUE_PAYMENT,0}, {39775,0,18,CUE_PAYMENT,0}, {43119,0,17,CUE_PAYMENT,0},
    {59904,0,12,CUE_PAYMENT,0}, {51162,0,15,CUE_PAYMENT,0}, {43136,0,17,CUE_PAYMENT,0},
    {51177,0,15,CUE_PAYMENT,0}, {47432,0,16,CUE_PAYMENT,0}, {54468,0,14,CUE_PAYMENT,0},
    {47448,0,16,CUE_PAYMENT,0}, {47464,0,16,CUE_PAYMENT,0}, {43153,0,17,CUE_PAYMENT,0},
    {36195,0,19,CUE_PAYMENT,0}, {28708,0,21,CUE_PAYMENT,0}, {28729,0,21,CUE_PAYMENT,0},
    {69782,132,4,CUE_ORGANISATION,2}, {69584,73,5,CUE_ORGANISATION,0}, {59916,0,12,CUE_PRIZE,0},
    {43170,0,17,CUE_OFFER,0}, {43170,0,16,CUE_OFFER,0}, {69280,0,6,CUE_PRIZE,0},
    {68532,221,7,CUE_ORGANISATION,0}, {10952,0,10,CUE_URGENCY,0}, {67498,0,8,CUE_CALL,0},
    {67506,0,8,CUE_CALL,0}, {69786,224,4,CUE_ORGANISATION,1}, {57462,41,13,CUE_ORGANISATION,0},
    {39793,41,18,CUE_ORGANISATION,0}, {51192,41,15,CUE_ORGANISATION,0}, {54482,0,14,CUE_CALL,0},
    {54496,0,14,CUE_CALL,0}, {54510,0,14,CUE_CALL,0}, {43187,0,17,CUE_CALL,0},
    {65966,0,9,CUE_CALL,0}, {65975,0,9,CUE_CALL,0}, {57475,0,13,CUE_CALL,0}, {65984,0,9,CUE_CALL,0},
    {51207,0,15,CUE_CALL,0}, {67514,0,8,CUE_CALL,0}, {62229,0,11,CUE_ACCOUNT,0},
    {57488,0,13,CUE_ACCOUNT,0}, {57501,0,13,CUE_ACCOUNT,0}, {51222,0,15,CUE_ACCOUNT,0},
    {62240,0,11,CUE_ACCOUNT,0}, {57514,0,13,CUE_ACCOUNT,0}, {57527,0,13,CUE_ACCOUNT,0},
    {51237,0,15,CUE_ACCOUNT,0}, {69286,0,6,CUE_REFUND,0}, {7510,0,29,CUE_PRIZE,0},
    {9211,0,28,CUE_PRIZE,0}, {11376,0,27,CUE_PRIZE,0}, {11403,0,27,CUE_PRIZE,0},
    {14483,0,26,CUE_PRIZE,0}, {16924,0,25,CUE_PRIZE,0}, {16949,0,25,CUE_PRIZE,0},
    {19297,0,24,CUE_PRIZE,0}, {7510,0,24,CUE_PRIZE,0}, {19321,0,24,CUE_PRIZE,0},
    {22543,0,23,CUE_PRIZE,0}, {25327,0,22,CUE_PRIZE,0}, {25349,0,22,CUE_PRIZE,0},
    {28750,0,21,CUE_PRIZE,0}, {32478,0,20,CUE_PRIZE,0}, {32498,0,20,CUE_PRIZE,0},
    {36214,0,19,CUE_PRIZE,0}, {19321,0,19,CUE_PRIZE,0}, {36233,0,19,CUE_PRIZE,0},
    {39811,0,18,CUE_PRIZE,0}, {43204,0,17,CUE_PRIZE,0}, {43221,0,17,CUE_PRIZE,0},
    {47480,0,16,CUE_PRIZE,0}, {51252,0,15,CUE_PRIZE,0}, {51267,0,15,CUE_PRIZE,0},
    {54524,0,14,CUE_PRIZE,0}, {36233,0,14,CUE_PRIZE,0}, {4227,0,31,CUE_PRIZE,0},
    {5565,0,30,CUE_PRIZE,0}, {7539,0,29,CUE_PRIZE,0}, {7568,0,29,CUE_PRIZE,0},
    {9239,0,28,CUE_PRIZE,0}, {11430,0,27,CUE_PRIZE,0}, {11457,0,27,CUE_PRIZE,0},
    {14509,0,26,CUE_PRIZE,0}, {4227,0,26,CUE_PRIZE,0}, {14535,0,26,CUE_PRIZE,0},
    {16974,0,25,CUE_PRIZE,0}, {19345,0,24,CUE_PRIZE,0}, {19369,0,24,CUE_PRIZE,0},
    {22566,0,23,CUE_PRIZE,0}, {25371,0,22,CUE_PRIZE,0}, {25393,0,22,CUE_PRIZE,0},
    {28771,0,21,CUE_PRIZE,0}, {14535,0,21,CUE_PRIZE,0}, {28792,0,21,CUE_PRIZE,0},
    {32518,0,20,CUE_PRIZE,0}, {36252,0,19,CUE_PRIZE,0}, {36271,0,19,CUE_PRIZE,0},
    {39829,0,18,CUE_PRIZE,0}, {43238,0,17,CUE_PRIZE,0}, {43255,0,17,CUE_PRIZE,0},
    {47496,0,16,CUE_PRIZE,0}, {28792,0,16,CUE_PRIZE,0}, {3132,0,32,CUE_PRIZE,0},
    {4258,0,31,CUE_PRIZE,0}, {5595,0,30,CUE_PRIZE,0}, {5625,0,30,CUE_PRIZE,0},
    {7597,0,29,CUE_PRIZE,0}, {9267,0,28,CUE_PRIZE,0}, {9295,0,28,CUE_PRIZE,0},
    {11484,0,27,CUE_PRIZE,0}, {3132,0,27,CUE_PRIZE,0}, {11511,0,27,CUE_PRIZE,0},
    {14561,0,26,CUE_PRIZE,0}, {16999,0,25,CUE_PRIZE,0}, {17024,0,25,CUE_PRIZE,0},
    {19393,0,24,CUE_PRIZE,0}, {22589,0,23,CUE_PRIZE,0}, {22612,0,23,CUE_PRIZE,0},
    {25415,0,22,CUE_PRIZE,0}, {11511,0,22,CUE_PRIZE,0}, {25437,0,22,CUE_PRIZE,0},
    {28813,0,21,CUE_PRIZE,0}, {32538,0,20,CUE_PRIZE,0}, {32558,0,20,CUE_PRIZE,0},
    {36290,0,19,CUE_PRIZE,0}, {39847,0,18,CUE_PRIZE,0}, {39865,0,18,CUE_PRIZE,0},
    {43272,0,17,CUE_PRIZE,0}, {25437,0,17,CUE_PRIZE,0}, {3164,0,32,CUE_PRIZE,0},
    {4289,0,31,CUE_PRIZE,0}, {5655,0,30,CUE_PRIZE,0}, {5685,0,30,CUE_PRIZE,0},
    {7626,0,29,CUE_PRIZE,0}, {9323,0,28,CUE_PRIZE,0}, {9351,0,28,CUE_PRIZE,0},
    {11538,0,27,CUE_PRIZE,0}, {3164,0,27,CUE_PRIZE,0}, {11565,0,27,CUE_PRIZE,0},
    {14587,0,26,CUE_PRIZE,0}, {17049,0,25,CUE_PRIZE,0}, {17074,0,25,CUE_PRIZE,0},
    {19417,0,24,CUE_PRIZE,0}, {22635,0,23,CUE_PRIZE,0}, {22658,0,23,CUE_PRIZE,0},
    {25459,0,22,CUE_PRIZE,0}, {11565,0,22,CUE_PRIZE,0}, {25481,0,22,CUE_PRIZE,0},
    {28834,0,21,CUE_PRIZE,0}, {32578,0,20,CUE_PRIZE,0}, {32598,0,20,CUE_PRIZE,0},
    {36309,0,19,CUE_PRIZE,0}, {39883,0,18,CUE_PRIZE,0}, {39901,0,18,CUE_PRIZE,0},
    {43289,0,17,CUE_PRIZE,0}, {25481,0,17,CUE_PRIZE,0}, {67522,0,8,CUE_PAYMENT,0},
    {36328,0,19,CUE_ADVANCE_FEE,0}, {28855,0,21,CUE_ADVANCE_FEE,0}, {25503,0,22,CUE_ADVANCE_FEE,0},
    {28876,0,21,CUE_ADVANCE_FEE,0}, {47512,0,16,CUE_ADVANCE_FEE,0}, {39919,0,18,CUE_ADVANCE_FEE,0},
    {36347,0,19,CUE_ADVANCE_FEE,0}, {39937,0,18,CUE_ADVANCE_FEE,0}, {67530,0,8,CUE_ACTION,0},
    {22681,93,23,CUE_ORGANISATION,4}, {62251,0,10,CUE_PRIZE,0}, {62251,0,11,CUE_PRIZE,0},
    {62262,0,10,CUE_PRIZE,0}, {62262,0,11,CUE_PRIZE,0}, {62273,0,11,CUE_PRIZE,0},
    {63325,0,9,CUE_ASK,0}, {51282,0,7,CUE_ASK,0}, {51282,0,15,CUE_SECRET,0},
    {62284,0,7,CUE_OFFER,0}, {62284,0,11,CUE_OFFER,0}, {65993,0,9,CUE_OFFER,0},
    {64207,0,10,CUE_OFFER,0}, {66002,0,9,CUE_ACTION,0}, {66011,0,9,CUE_ACTION,0},
    {64217,107,10,CUE_ORGANISATION,0}, {45558,0,10,CUE_PARCEL,0}, {66020,0,9,CUE_REFUND,0},
    {59928,0,12,CUE_PARCEL,0}, {66029,0,9,CUE_OFFER,0}, {60330,0,6,CUE_REFUND,0},
    {68539,0,7,CUE_REFUND,0}, {58698,0,6,CUE_PRIZE,0}, {19441,38,24,CUE_ORGANISATION,4},
    {32618,0,20,CUE_PAYMENT,0}, {51297,0,15,CUE_PAYMENT,0}, {39955,0,18,CUE_PAYMENT,0},
    {43306,0,16,CUE_PAYMENT,0}, {43306,0,17,CUE_PAYMENT,0}, {32638,0,20,CUE_PAYMENT,0},
    {32658,0,20,CUE_PAYMENT,0}, {39973,0,18,CUE_PAYMENT,0}, {25525,0,22,CUE_PAYMENT,0},
    {22704,0,23,CUE_PAYMENT,0}, {22704,0,22,CUE_PAYMENT,0}, {2257,0,33,CUE_PAYMENT,0},
    {3196,0,32,CUE_PAYMENT,0}, {2257,0,32,CUE_PAYMENT,0}, {5715,0,30,CUE_PAYMENT,0},
    {5745,0,30,CUE_PAYMENT,0}, {5775,0,30,CUE_PAYMENT,0}, {9379,0,28,CUE_PAYMENT,0},
    {9407,0,28,CUE_PAYMENT,0}, {11592,0,27,CUE_PAYMENT,0}, {11619,0,27,CUE_PAYMENT,0},
    {11646,0,27,CUE_PAYMENT,0}, {11673,0,27,CUE_PAYMENT,0}, {11592,0,26,CUE_PAYMENT,0},
    {11619,0,26,CUE_PAYMENT,0}, {11646,0,26,CUE_PAYMENT,0}, {14613,0,26,CUE_PAYMENT,0},
    {11673,0,26,CUE_PAYMENT,0}, {17099,0,25,CUE_PAYMENT,0}, {43323,0,16,CUE_PAYMENT,0},
    {43323,0,17,CUE_PAYMENT,0}, {43340,0,16,CUE_PAYMENT,0}, {43340,0,17,CUE_PAYMENT,0},
    {47528,0,16,CUE_PAYMENT,0}, {39991,0,18,CUE_PAYMENT,0}, {43357,0,16,CUE_PAYMENT,0},
    {43357,0,17,CUE_PAYMENT,0}, {69292,0,6,CUE_PAYMENT,0}, {69298,0,6,CUE_PAYMENT,0},
    {2295,0,14,CUE_PAYMENT,0}, {62295,0,10,CUE_PAYMENT,0}, {62295,0,11,CUE_PAYMENT,0},
    {62306,0,11,CUE_PAYMENT,0}, {57540,0,13,CUE_REFUND,0}, {53676,0,8,CUE_SPEAKER,0},
    {59940,97,12,CUE_ORGANISATION,0}, {43374,0,17,CUE_ADVANCE_FEE,0},
    {59952,0,12,CUE_ADVANCE_FEE,0}, {57553,0,12,CUE_ADVANCE_FEE,0}, {57553,0,13,CUE_ADVANCE_FEE,0},
    {47544,0,16,CUE_ADVANCE_FEE,0}, {62317,0,11,CUE_ADVANCE_FEE,0}, {59964,0,11,CUE_ADVANCE_FEE,0},
    {59964,0,12,CUE_ADVANCE_FEE,0}, {946,0,9,CUE_REFUND,0}, {946,0,13,CUE_REFUND,0},
    {32678,1,20,CUE_ORGANISATION,4}, {54538,0,14,CUE_REFUND,0}, {64227,0,10,CUE_PAYMENT,0},
    {64227,0,10,CUE_REFUND,0}, {16714,0,10,CUE_REFUND,0}, {64237,0,10,CUE_PAYMENT,0},
    {64247,0,10,CUE_OFFER,0}, {19465,0,24,CUE_SECRET,0}, {28897,0,21,CUE_SECRET,0},
    {19489,0,24,CUE_SECRET,0}, {28918,0,21,CUE_SECRET,0}, {11700,0,27,CUE_SECRET,0},
    {19513,0,24,CUE_SECRET,0}, {19537,0,24,CUE_SECRET,0}, {28939,0,21,CUE_SECRET,0},
    {11727,0,27,CUE_SECRET,0}, {19561,0,24,CUE_SECRET,0}, {11754,0,27,CUE_SECRET,0},
    {19585,0,24,CUE_SECRET,0}, {11781,0,27,CUE_SECRET,0}, {19609,0,24,CUE_SECRET,0},
    {5805,0,30,CUE_SECRET,0}, {11808,0,27,CUE_SECRET,0}, {11835,0,27,CUE_SECRET,0},
    {19633,0,24,CUE_SECRET,0}, {5835,0,30,CUE_SECRET,0}, {11862,0,27,CUE_SECRET,0},
    {66038,0,9,CUE_PRIZE,0}, {66047,0,9,CUE_PRIZE,0}, {64257,0,9,CUE_OFFER,0},
    {64257,0,10,CUE_OFFER,0}, {64267,0,10,CUE_OFFER,0}, {66056,0,9,CUE_OFFER,0},
    {62328,0,11,CUE_ACTION,0}, {54552,0,14,CUE_PAYMENT,0}, {47560,0,16,CUE_PAYMENT,0},
    {51312,0,15,CUE_PAYMENT,0}, {54566,0,14,CUE_PAYMENT,0}, {62339,0,11,CUE_PAYMENT,0},
    {62350,0,11,CUE_PAYMENT,0}, {64277,0,10,CUE_PAYMENT,0}, {51327,0,15,CUE_PAYMENT,0},
    {59976,0,12,CUE_PAYMENT,0}, {64287,0,10,CUE_ACTION,0}, {64297,0,10,CUE_ACTION,0},
    {7655,0,29,CUE_SECRET,0}, {9435,0,28,CUE_SECRET,0}, {14639,0,26,CUE_SECRET,0},
    {5865,0,10,CUE_ASK,0}, {11889,0,27,CUE_SECRET,0}, {19657,0,24,CUE_SECRET,0},
    {11916,0,27,CUE_SECRET,0}, {19681,0,24,CUE_SECRET,0}, {5865,0,30,CUE_SECRET,0},
    {11943,0,27,CUE_SECRET,0}, {11970,0,27,CUE_SECRET,0}, {19705,0,24,CUE_SECRET,0},
    {5895,0,30,CUE_SECRET,0}, {11997,0,27,CUE_SECRET,0}, {5925,0,10,CUE_ASK,0},
    {12024,0,27,CUE_SECRET,0}, {19729,0,24,CUE_SECRET,0}, {12051,0,27,CUE_SECRET,0},
    {19753,0,24,CUE_SECRET,0}, {5925,0,30,CUE_SECRET,0}, {12078,0,27,CUE_SECRET,0},
    {12105,0,27,CUE_SECRET,0}, {19777,0,24,CUE_SECRET,0}, {5955,0,30,CUE_SECRET,0},
    {12132,0,27,CUE_SECRET,0}, {62361,0,11,CUE_OFFER,0}, {67538,0,7,CUE_BLOCKED,0},
    {67538,0,8,CUE_BLOCKED,0}, {19801,0,24,CUE_PARCEL,0}, {28960,0,21,CUE_PARCEL,0},
    {17124,0,25,CUE_PARCEL,0}, {12159,0,27,CUE_PARCEL,0}, {69589,0,5,CUE_ACTION,0},
    {67546,0,8,CUE_ACTION,0}, {17149,0,25,CUE_PARCEL,0}, {25547,0,22,CUE_PARCEL,0},
    {14665,0,26,CUE_PARCEL,0}, {9463,0,28,CUE_PARCEL,0}, {17174,0,25,CUE_PARCEL,0},
    {25569,0,22,CUE_PARCEL,0}, {14691,0,26,CUE_PARCEL,0}, {9491,0,28,CUE_PARCEL,0},
    {36366,0,19,CUE_URGENCY,0}, {64307,0,10,CUE_ACTION,0}, {67554,0,8,CUE_PRIZE,0},
    {68546,0,7,CUE_PRIZE,0}, {54580,0,14,CUE_THREAT,0}, {67562,0,7,CUE_BLOCKED,0},
    {67562,0,8,CUE_BLOCKED,0}, {43391,0,17,CUE_URGENCY,0}, {54594,0,14,CUE_THREAT,0},
    {62372,0,11,CUE_REFUND,0}, {68553,0,7,CUE_ASK,0}, {64317,0,9,CUE_BLOCKED,0},
    {64317,0,10,CUE_BLOCKED,0}, {64327,0,10,CUE_BLOCKED,0}, {64337,0,10,CUE_ACCOUNT,0},
    {59988,0,12,CUE_ACCOUNT,0}, {60000,0,12,CUE_ACCOUNT,0}, {54608,0,14,CUE_ACCOUNT,0},
    {40009,0,18,CUE_PAYMENT,0}, {66065,0,8,CUE_BLOCKED,0}, {66065,0,9,CUE_BLOCKED,0},
    {22727,13,23,CUE_ORGANISATION,4}, {62383,0,11,CUE_BLOCKED,0}, {68560,0,7,CUE_OFFER,0},
    {68567,70,7,CUE_ORGANISATION,0}, {6808,0,6,CUE_PRIZE,0}, {54854,0,7,CUE_PRIZE,0},
    {54854,0,7,CUE_SPEAKER,0}, {47576,27,16,CUE_ORGANISATION,4}, {69790,0,4,CUE_OFFER,0},
    {67570,0,8,CUE_REFUND,0}, {28981,0,21,CUE_THREAT,0}, {40027,0,18,CUE_THREAT,0},
    {43408,0,17,CUE_THREAT,0}, {66074,0,9,CUE_OFFER,0}, {68574,222,7,CUE_ORGANISATION,6},
    {69794,21,4,CUE_ORGANISATION,1}, {54622,0,14,CUE_REFUND,0}, {69304,0,6,CUE_ASK,0},
    {66083,0,9,CUE_ASK,0}, {69594,226,5,CUE_ORGANISATION,0}, {17199,0,25,CUE_THREAT,0},
    {17199,0,11,CUE_THREAT,0}, {57566,0,13,CUE_URGENCY,0}, {4320,0,31,CUE_THREAT,0},
    {4320,0,17,CUE_THREAT,0}, {64347,0,10,CUE_URGENCY,0}, {12186,0,27,CUE_THREAT,0},
    {12186,0,13,CUE_THREAT,0}, {40045,0,18,CUE_URGENCY,0}, {12213,0,27,CUE_THREAT,0},
    {12213,0,13,CUE_THREAT,0}, {2290,0,33,CUE_THREAT,0}, {2290,0,19,CUE_THREAT,0},
    {14717,0,26,CUE_THREAT,0}, {14717,0,12,CUE_THREAT,0}, {17224,0,25,CUE_THREAT,0},
    {17224,0,11,CUE_THREAT,0}, {62394,0,11,CUE_URGENCY,0}, {7684,0,29,CUE_THREAT,0},
    {7684,0,15,CUE_THREAT,0}, {29002,26,21,CUE_ORGANISATION,0}, {22750,0,23,CUE_OFFER,0},
    {69798,129,4,CUE_ORGANISATION,6}, {69310,0,6,CUE_OFFER,0}, {361,0,39,CUE_SECRET,0},
    {400,0,39,CUE_SECRET,0}, {776,0,37,CUE_SECRET,0}, {1031,0,36,CUE_SECRET,0},
    {1067,0,36,CUE_SECRET,0}, {1693,0,34,CUE_SECRET,0}, {2323,0,33,CUE_SECRET,0},
    {2356,0,33,CUE_SECRET,0}, {3228,0,32,CUE_SECRET,0}, {4351,0,31,CUE_SECRET,0},
    {7713,0,29,CUE_SECRET,0}, {14743,0,26,CUE_SECRET,0}, {5985,0,30,CUE_SECRET,0},
    {6015,0,30,CUE_SECRET,0}, {9519,0,28,CUE_SECRET,0}, {12240,0,27,CUE_SECRET,0},
    {12267,0,27,CUE_SECRET,0}, {17249,0,25,CUE_SECRET,0}, {19825,0,24,CUE_SECRET,0},
    {19849,0,24,CUE_SECRET,0}, {22773,0,23,CUE_SECRET,0}, {25591,0,22,CUE_SECRET,0},
    {32698,0,20,CUE_SECRET,0}, {43425,0,17,CUE_SECRET,0}, {64309,0,8,CUE_ACTION,0},
    {57579,0,13,CUE_SECRET,0}, {619,0,4,CUE_ORGANISATION,6}, {12294,59,27,CUE_ORGANISATION,0},
    {12294,58,10,CUE_ORGANISATION,0}, {64357,53,10,CUE_ORGANISATION,0},
    {47592,0,16,CUE_ORGANISATION,0}, {29023,0,8,CUE_SPEAKER,0}, {54636,0,14,CUE_THREAT,0},
    {51342,0,15,CUE_THREAT,0}, {29023,0,21,CUE_THREAT,0}, {47608,0,16,CUE_THREAT,0},
    {62405,0,11,CUE_SECRET,0}, {68581,0,7,CUE_ASK,0}, {68588,0,7,CUE_ASK,0},
    {68595,0,7,CUE_PARCEL,0}, {68602,215,7,CUE_ORGANISATION,0}, {11028,0,4,CUE_STATE,0},
    {60012,0,11,CUE_PAYMENT,0}, {60012,0,12,CUE_PAYMENT,0}, {60024,0,12,CUE_PAYMENT,0},
    {57592,0,12,CUE_PAYMENT,0}, {57592,0,13,CUE_PAYMENT,0}, {57605,0,13,CUE_PAYMENT,0},
    {69316,0,6,CUE_STATE,0}, {69599,0,5,CUE_STATE,0}, {7194,0,6,CUE_STATE,0},
    {54650,0,13,CUE_PAYMENT,0}, {54650,0,14,CUE_PAYMENT,0}, {54664,0,14,CUE_PAYMENT,0},
    {51357,0,14,CUE_PAYMENT,0}, {51357,0,15,CUE_PAYMENT,0}, {51372,0,15,CUE_PAYMENT,0},
    {24669,0,7,CUE_SPEAKER,0}, {62416,11,11,CUE_ORGANISATION,0}, {43442,5,17,CUE_ORGANISATION,0},
    {39401,5,14,CUE_ORGANISATION,0}, {66092,0,9,CUE_DATA,0}, {66101,0,8,CUE_DATA,0},
    {66101,0,9,CUE_DATA,0}, {64367,0,10,CUE_DATA,0}, {51387,0,15,CUE_DATA,0},
    {57618,0,13,CUE_DATA,0}, {62427,0,11,CUE_DATA,0}, {62438,0,11,CUE_DATA,0},
    {67578,0,8,CUE_DATA,0}, {47624,0,15,CUE_DATA,0}, {47624,0,16,CUE_DATA,0},
    {60036,0,12,CUE_DATA,0}, {47640,0,16,CUE_DATA,0}, {47656,0,16,CUE_DATA,0},
    {43459,0,17,CUE_DATA,0}, {57631,0,13,CUE_DATA,0}, {32718,0,20,CUE_DATA,0},
    {64377,0,10,CUE_DATA,0}, {68609,0,7,CUE_DATA,0}, {46220,138,12,CUE_ORGANISATION,0},
    {62449,0,11,CUE_DATA,0}, {54678,0,14,CUE_ACCOUNT,0}, {60048,0,12,CUE_DATA,0},
    {64387,0,10,CUE_ACCOUNT,0}, {66110,0,9,CUE_ACCOUNT,0}, {66110,0,9,CUE_DATA,0},
    {66119,0,9,CUE_DATA,0}, {54692,0,14,CUE_DATA,0}, {68616,0,7,CUE_ACCOUNT,0},
    {64397,0,10,CUE_ACCOUNT,0}, {64397,0,10,CUE_DATA,0}, {66128,0,9,CUE_DATA,0},
    {67586,0,8,CUE_DATA,0}, {66137,0,9,CUE_DATA,0}, {57644,0,13,CUE_DATA,0},
    {60060,0,12,CUE_DATA,0}, {54706,0,13,CUE_DATA,0}, {54706,0,14,CUE_DATA,0},
    {57657,0,13,CUE_DATA,0}, {51402,0,15,CUE_DATA,0}, {47672,0,16,CUE_DATA,0},
    {60072,0,12,CUE_DATA,0}, {66146,0,9,CUE_DATA,0}, {51417,0,15,CUE_ACCOUNT,0},
    {62460,0,11,CUE_ACCOUNT,0}, {60084,0,12,CUE_DATA,0}, {57670,0,13,CUE_DATA,0},
    {64407,0,10,CUE_DATA,0}, {64417,0,10,CUE_DATA,0}, {51432,0,15,CUE_DATA,0},
    {62471,0,11,CUE_DATA,0}, {64427,0,10,CUE_DATA,0}, {66155,0,9,CUE_DATA,0},
    {64437,0,10,CUE_DATA,0}, {54720,0,14,CUE_DATA,0}, {57683,0,13,CUE_DATA,0},
    {51447,0,14,CUE_DATA,0}, {51447,0,15,CUE_DATA,0}, {54734,0,14,CUE_DATA,0},
    {47688,0,16,CUE_DATA,0}, {43476,0,17,CUE_DATA,0}, {57696,0,13,CUE_DATA,0},
    {62482,0,11,CUE_PRIZE,0}, {64447,0,10,CUE_DATA,0}, {69802,0,4,CUE_OFFER,0},
    {42217,107,3,CUE_ORGANISATION,1}, {54748,107,14,CUE_ORGANISATION,0},
    {67594,107,8,CUE_ORGANISATION,0}, {8734,56,2,CUE_ORGANISATION,5},
    {69604,209,5,CUE_ORGANISATION,0}, {69609,74,5,CUE_ORGANISATION,6}, {47704,0,16,CUE_PARCEL,0},
    {47720,0,16,CUE_PARCEL,0}, {51462,0,15,CUE_PARCEL,0}, {47736,0,16,CUE_PARCEL,0},
    {57709,0,12,CUE_PARCEL,0}, {57709,0,13,CUE_PARCEL,0}, {51477,0,15,CUE_PARCEL,0},
    {47752,0,16,CUE_PARCEL,0}, {47768,0,16,CUE_PARCEL,0}, {51492,0,15,CUE_PARCEL,0},
    {57722,0,13,CUE_PARCEL,0}, {51507,0,15,CUE_PARCEL,0}, {66164,105,9,CUE_ORGANISATION,0},
    {60096,0,12,CUE_PRIZE,0}, {67602,24,8,CUE_ORGANISATION,0}, {33491,0,7,CUE_ACTION,0},
    {60108,34,12,CUE_ORGANISATION,0}, {62493,30,11,CUE_ORGANISATION,0},
    {19873,24,24,CUE_ORGANISATION,4}, {36385,0,19,CUE_OFFER,0}, {68623,0,7,CUE_OFFER,0},
    {18355,39,6,CUE_ORGANISATION,4}, {69614,0,5,CUE_OFFER,0}, {67610,179,4,CUE_ORGANISATION,6},
    {67610,179,8,CUE_ORGANISATION,0}, {60120,223,4,CUE_ORGANISATION,1},
    {60120,223,12,CUE_ORGANISATION,0}, {47784,56,16,CUE_ORGANISATION,0},
    {68630,86,7,CUE_ORGANISATION,0}, {69322,0,6,CUE_URGENCY,0}, {66173,0,8,CUE_PAYMENT,0},
    {66173,0,9,CUE_PAYMENT,0}, {54762,0,14,CUE_REFUND,0}, {54776,0,12,CUE_PAYMENT,0},
    {54776,0,13,CUE_PAYMENT,0}, {54776,0,14,CUE_PAYMENT,0}, {57735,0,13,CUE_PAYMENT,0},
    {62504,0,11,CUE_PAYMENT,0}, {32738,0,20,CUE_PAYMENT,0}, {47800,0,16,CUE_THREAT,0},
    {67618,0,8,CUE_ADVANCE_FEE,0}, {66182,0,9,CUE_DATA,0}, {66191,0,8,CUE_DATA,0},
    {66191,0,9,CUE_DATA,0}, {64457,0,10,CUE_DATA,0}, {51522,0,15,CUE_DATA,0},
    {57748,0,13,CUE_DATA,0}, {62515,0,11,CUE_DATA,0}, {62526,0,11,CUE_DATA,0},
    {67626,0,8,CUE_DATA,0}, {47816,0,15,CUE_DATA,0}, {47816,0,16,CUE_DATA,0},
    {60132,0,12,CUE_DATA,0}, {47832,0,16,CUE_DATA,0}, {22796,0,23,CUE_DATA,0},
    {32758,0,20,CUE_DATA,0}, {47848,0,16,CUE_DATA,0}, {43493,0,17,CUE_DATA,0},
    {29044,0,21,CUE_DATA,0}, {57761,0,13,CUE_DATA,0}, {32778,0,20,CUE_DATA,0},
    {64467,0,10,CUE_DATA,0}, {68637,0,7,CUE_DATA,0}, {67634,0,7,CUE_PRIZE,0},
    {67634,0,8,CUE_PRIZE,0}, {66200,0,9,CUE_PRIZE,0}, {69806,0,4,CUE_STATE,0},
    {68644,0,7,CUE_PRIZE,0}, {69328,0,6,CUE_PRIZE,0}, {69810,106,4,CUE_ORGANISATION,2},
    {68651,0,7,CUE_THREAT,0}, {68658,0,7,CUE_THREAT,0}, {1103,0,36,CUE_NEW_NUMBER,0},
    {1316,0,35,CUE_NEW_NUMBER,0}, {2389,0,33,CUE_NEW_NUMBER,0}, {4382,0,31,CUE_NEW_NUMBER,0},
    {1103,0,30,CUE_NEW_NUMBER,0}, {6045,0,30,CUE_NEW_NUMBER,0}, {6075,0,30,CUE_NEW_NUMBER,0},
    {7742,0,29,CUE_NEW_NUMBER,0}, {7771,0,29,CUE_NEW_NUMBER,0}, {9547,0,28,CUE_NEW_NUMBER,0},
    {9575,0,28,CUE_NEW_NUMBER,0}, {12321,0,27,CUE_NEW_NUMBER,0}, {14769,0,26,CUE_NEW_NUMBER,0},
    {4382,0,25,CUE_NEW_NUMBER,0}, {6045,0,24,CUE_NEW_NUMBER,0}, {19897,0,24,CUE_NEW_NUMBER,0},
    {7742,0,23,CUE_NEW_NUMBER,0}, {22819,0,23,CUE_NEW_NUMBER,0}, {22842,0,23,CUE_NEW_NUMBER,0},
    {25613,0,22,CUE_NEW_NUMBER,0}, {29065,0,21,CUE_NEW_NUMBER,0}, {32798,0,20,CUE_NEW_NUMBER,0},
    {19897,0,18,CUE_NEW_NUMBER,0}, {22819,0,17,CUE_NEW_NUMBER,0}, {813,0,37,CUE_NEW_NUMBER,0},
    {1139,0,36,CUE_NEW_NUMBER,0}, {1727,0,34,CUE_NEW_NUMBER,0}, {3260,0,32,CUE_NEW_NUMBER,0},
    {813,0,31,CUE_NEW_NUMBER,0}, {4413,0,31,CUE_NEW_NUMBER,0}, {4444,0,31,CUE_NEW_NUMBER,0},
    {6105,0,30,CUE_NEW_NUMBER,0}, {6135,0,30,CUE_NEW_NUMBER,0}, {7800,0,29,CUE_NEW_NUMBER,0},
    {7829,0,29,CUE_NEW_NUMBER,0}, {9603,0,28,CUE_NEW_NUMBER,0}, {12348,0,27,CUE_NEW_NUMBER,0},
    {3260,0,26,CUE_NEW_NUMBER,0}, {4413,0,25,CUE_NEW_NUMBER,0}, {17274,0,25,CUE_NEW_NUMBER,0},
    {6105,0,24,CUE_NEW_NUMBER,0}, {19921,0,24,CUE_NEW_NUMBER,0}, {19945,0,24,CUE_NEW_NUMBER,0},
    {22865,0,23,CUE_NEW_NUMBER,0}, {25635,0,22,CUE_NEW_NUMBER,0}, {29086,0,21,CUE_NEW_NUMBER,0},
    {17274,0,19,CUE_NEW_NUMBER,0}, {19921,0,18,CUE_NEW_NUMBER,0}, {54790,0,14,CUE_URGENCY,0},
    {57774,0,13,CUE_URGENCY,0}, {57774,0,12,CUE_URGENCY,0}, {60144,0,12,CUE_URGENCY,0},
    {60144,0,11,CUE_URGENCY,0}, {57774,0,8,CUE_URGENCY,0}, {68665,0,7,CUE_URGENCY,0},
    {68672,0,7,CUE_URGENCY,0}, {54804,0,14,CUE_URGENCY,0}, {54818,0,14,CUE_URGENCY,0},
    {54832,0,14,CUE_URGENCY,0}, {40063,0,18,CUE_URGENCY,0}, {43510,0,17,CUE_URGENCY,0},
    {43510,0,16,CUE_URGENCY,0}, {47864,0,16,CUE_URGENCY,0}, {47864,0,15,CUE_URGENCY,0},
    {43510,0,12,CUE_URGENCY,0}, {64477,0,10,CUE_THREAT,0}, {60156,0,12,CUE_URGENCY,0},
    {64487,0,10,CUE_URGENCY,0}, {57787,0,13,CUE_PRIZE,0}, {60168,0,12,CUE_PRIZE,0},
    {60180,0,12,CUE_PRIZE,0}, {57800,0,13,CUE_PRIZE,0}, {43527,0,17,CUE_OFFER,0},
    {54846,0,14,CUE_PRIZE,0}, {64497,0,10,CUE_PARCEL,0}, {57813,0,13,CUE_FINE,0},
    {51537,0,15,CUE_FINE,0}, {40081,0,18,CUE_FINE,0}, {69864,26,3,CUE_ORGANISATION,5},
    {68679,166,7,CUE_ORGANISATION,0}, {66209,0,9,CUE_ACTION,0}, {60192,0,12,CUE_ACTION,0},
    {68686,0,7,CUE_ACTION,0}, {32818,0,20,CUE_FINE,0}, {32818,2,20,CUE_ORGANISATION,4},
    {54860,0,14,CUE_ACCOUNT,0}, {60204,0,12,CUE_ACCOUNT,0}, {64507,0,10,CUE_ACCOUNT,0},
    {57826,0,13,CUE_ACCOUNT,0}, {57839,0,13,CUE_ACCOUNT,0}, {29107,0,21,CUE_ADVANCE_FEE,0},
    {64517,0,10,CUE_DATA,0}, {57852,0,13,CUE_ACCOUNT,0}, {62537,0,11,CUE_DATA,0},
    {66218,0,9,CUE_ACCOUNT,0}, {67642,0,8,CUE_ACCOUNT,0}, {67642,0,8,CUE_DATA,0},
    {67650,0,8,CUE_DATA,0}, {57865,0,13,CUE_DATA,0}, {69334,0,6,CUE_ACCOUNT,0},
    {66227,0,9,CUE_ACCOUNT,0}, {66227,0,9,CUE_DATA,0}, {67658,0,8,CUE_DATA,0},
    {68693,0,7,CUE_DATA,0}, {67666,0,8,CUE_DATA,0}, {60216,0,12,CUE_DATA,0},
    {62548,0,11,CUE_DATA,0}, {57878,0,12,CUE_DATA,0}, {57878,0,13,CUE_DATA,0},
    {60228,0,12,CUE_DATA,0}, {54874,0,14,CUE_DATA,0}, {51552,0,15,CUE_DATA,0},
    {62559,0,11,CUE_DATA,0}, {67674,0,8,CUE_DATA,0}, {54888,0,14,CUE_ACCOUNT,0},
    {64527,0,10,CUE_ACCOUNT,0}, {62570,0,11,CUE_DATA,0}, {54902,0,14,CUE_ACCOUNT,0},
    {60240,0,12,CUE_DATA,0}, {64537,0,10,CUE_ACCOUNT,0}, {66236,0,9,CUE_ACCOUNT,0},
    {66236,0,9,CUE_DATA,0}, {66245,0,9,CUE_DATA,0}, {54916,0,14,CUE_DATA,0},
    {68700,0,7,CUE_ACCOUNT,0}, {64547,0,10,CUE_ACCOUNT,0}, {64547,0,10,CUE_DATA,0},
    {66254,0,9,CUE_DATA,0}, {67682,0,8,CUE_DATA,0}, {66263,0,9,CUE_DATA,0}, {57891,0,13,CUE_DATA,0},
    {60252,0,12,CUE_DATA,0}, {54930,0,13,CUE_DATA,0}, {54930,0,14,CUE_DATA,0},
    {57904,0,13,CUE_DATA,0}, {51567,0,15,CUE_DATA,0}, {47880,0,16,CUE_DATA,0},
    {60264,0,12,CUE_DATA,0}, {66272,0,9,CUE_DATA,0}, {51582,0,15,CUE_ACCOUNT,0},
    {62581,0,11,CUE_ACCOUNT,0}, {60276,0,12,CUE_DATA,0}, {57917,0,13,CUE_DATA,0},
    {64557,0,10,CUE_DATA,0}, {64567,0,10,CUE_DATA,0}, {51597,0,15,CUE_DATA,0},
    {62592,0,11,CUE_DATA,0}, {64577,0,10,CUE_DATA,0}, {66281,0,9,CUE_DATA,0},
    {64587,0,10,CUE_DATA,0}, {54944,0,14,CUE_DATA,0}, {57930,0,13,CUE_DATA,0},
    {51612,0,14,CUE_DATA,0}, {51612,0,15,CUE_DATA,0}, {54958,0,14,CUE_DATA,0},
    {47896,0,16,CUE_DATA,0}, {43544,0,17,CUE_DATA,0}, {57943,0,13,CUE_DATA,0},
    {64597,0,10,CUE_DATA,0}, {69340,0,6,CUE_ASK,0}, {36404,0,19,CUE_PAYMENT,0},
    {29128,0,21,CUE_PAYMENT,0}, {32838,0,20,CUE_PAYMENT,0}, {36423,0,19,CUE_PAYMENT,0},
    {47912,0,16,CUE_PAYMENT,0}, {47928,0,16,CUE_PAYMENT,0}, {51627,0,15,CUE_PAYMENT,0},
    {32858,0,20,CUE_PAYMENT,0}, {43561,0,17,CUE_PAYMENT,0}, {43578,0,17,CUE_REFUND,0},
    {51642,0,15,CUE_REFUND,0}, {17299,0,25,CUE_REFUND,0}, {64607,0,10,CUE_ADVANCE_FEE,0},
    {67690,128,4,CUE_ORGANISATION,6}, {67690,128,8,CUE_ORGANISATION,0}, {22888,0,23,CUE_ACTION,0},
    {43595,0,17,CUE_ACTION,0}, {47944,0,16,CUE_ACTION,0}, {47944,0,15,CUE_ACTION,0},
    {19969,0,24,CUE_ACTION,0}, {40099,0,18,CUE_ACTION,0}, {43612,0,17,CUE_ACTION,0},
    {43612,0,16,CUE_ACTION,0}, {22911,0,23,CUE_ACTION,0}, {43629,0,17,CUE_ACTION,0},
    {47960,0,16,CUE_ACTION,0}, {47960,0,15,CUE_ACTION,0}, {19993,0,24,CUE_ACTION,0},
    {40117,0,18,CUE_ACTION,0}, {43646,0,17,CUE_ACTION,0}, {43646,0,16,CUE_ACTION,0},
    {12375,0,27,CUE_ACTION,0}, {29149,0,21,CUE_ACTION,0}, {32878,0,20,CUE_ACTION,0},
    {32878,0,19,CUE_ACTION,0}, {12402,0,27,CUE_ACTION,0}, {29170,0,21,CUE_ACTION,0},
    {32898,0,20,CUE_ACTION,0}, {32898,0,19,CUE_ACTION,0}, {25657,0,22,CUE_ACTION,0},
    {47976,0,16,CUE_ACTION,0}, {51657,0,15,CUE_ACTION,0}, {51657,0,14,CUE_ACTION,0},
    {22934,0,23,CUE_ACTION,0}, {43663,0,17,CUE_ACTION,0}, {47992,0,16,CUE_ACTION,0},
    {47992,0,15,CUE_ACTION,0}, {25679,0,22,CUE_ACTION,0}, {48008,0,16,CUE_ACTION,0},
    {51672,0,15,CUE_ACTION,0}, {51672,0,14,CUE_ACTION,0}, {22957,0,23,CUE_ACTION,0},
    {43680,0,17,CUE_ACTION,0}, {48024,0,16,CUE_ACTION,0}, {48024,0,15,CUE_ACTION,0},
    {14795,0,26,CUE_ACTION,0}, {32918,0,20,CUE_ACTION,0}, {36442,0,19,CUE_ACTION,0},
    {36442,0,18,CUE_ACTION,0}, {14821,0,26,CUE_ACTION,0}, {32938,0,20,CUE_ACTION,0},
    {36461,0,19,CUE_ACTION,0}, {36461,0,18,CUE_ACTION,0}, {25701,0,22,CUE_ACTION,0},
    {48040,0,16,CUE_ACTION,0}, {51687,0,15,CUE_ACTION,0}, {51687,0,14,CUE_ACTION,0},
    {22980,0,23,CUE_ACTION,0}, {43697,0,17,CUE_ACTION,0}, {48056,0,16,CUE_ACTION,0},
    {48056,0,15,CUE_ACTION,0}, {25723,0,22,CUE_ACTION,0}, {48072,0,16,CUE_ACTION,0},
    {51702,0,15,CUE_ACTION,0}, {51702,0,14,CUE_ACTION,0}, {23003,0,23,CUE_ACTION,0},
    {43714,0,17,CUE_ACTION,0}, {48088,0,16,CUE_ACTION,0}, {48088,0,15,CUE_ACTION,0},
    {14847,0,26,CUE_ACTION,0}, {32958,0,20,CUE_ACTION,0}, {36480,0,19,CUE_ACTION,0},
    {36480,0,18,CUE_ACTION,0}, {14873,0,26,CUE_ACTION,0}, {32978,0,20,CUE_ACTION,0},
    {36499,0,19,CUE_ACTION,0}, {36499,0,18,CUE_ACTION,0}, {68707,75,7,CUE_ORGANISATION,0},
    {51717,0,15,CUE_ACCOUNT,0}, {62603,0,11,CUE_ACCOUNT,0}, {66290,0,9,CUE_ACCOUNT,0},
    {43731,0,7,CUE_SPEAKER,0}, {43731,171,17,CUE_ORGANISATION,0}, {66299,0,8,CUE_BLOCKED,0},
    {66299,0,9,CUE_BLOCKED,0}, {66308,0,9,CUE_BLOCKED,0}, {54972,0,14,CUE_REFUND,0},
    {62614,0,11,CUE_DATA,0}, {60288,0,12,CUE_DATA,0}, {66317,0,9,CUE_DATA,0},
    {66326,0,9,CUE_DATA,0}, {54986,0,14,CUE_DATA,0}, {64617,0,10,CUE_DATA,0},
    {66335,0,9,CUE_DATA,0}, {67698,0,8,CUE_DATA,0}, {66344,0,9,CUE_DATA,0}, {57956,0,13,CUE_DATA,0},
    {60300,0,12,CUE_DATA,0}, {55000,0,13,CUE_DATA,0}, {55000,0,14,CUE_DATA,0},
    {57969,0,13,CUE_DATA,0}, {51732,0,15,CUE_DATA,0}, {48104,0,16,CUE_DATA,0},
    {60312,0,12,CUE_DATA,0}, {66353,0,9,CUE_DATA,0}, {66362,0,9,CUE_BLOCKED,0},
    {64627,0,10,CUE_THREAT,0}, {64637,0,10,CUE_THREAT,0}, {64647,0,8,CUE_BLOCKED,0},
    {64647,0,9,CUE_BLOCKED,0}, {64647,0,10,CUE_BLOCKED,0}, {66371,0,9,CUE_BLOCKED,0},
    {13280,0,8,CUE_THREAT,0}, {36518,0,19,CUE_THREAT,0}, {43748,0,17,CUE_THREAT,0},
    {36518,0,13,CUE_THREAT,0}, {55014,0,14,CUE_THREAT,0}, {57982,0,13,CUE_THREAT,0},
    {32998,0,20,CUE_THREAT,0}, {29191,0,21,CUE_THREAT,0}, {5408,0,8,CUE_THREAT,0},
    {43765,0,17,CUE_THREAT,0}, {36537,0,19,CUE_THREAT,0}, {40135,0,18,CUE_THREAT,0},
    {43782,0,17,CUE_THREAT,0}, {48120,0,16,CUE_THREAT,0}, {40153,0,18,CUE_THREAT,0},
    {25745,0,22,CUE_THREAT,0}, {64657,0,10,CUE_PRIZE,0}, {64667,0,10,CUE_PAYMENT,0},
    {64677,149,10,CUE_ORGANISATION,0}, {66380,149,9,CUE_ORGANISATION,0}, {48136,0,16,CUE_SECRET,0},
    {23026,0,23,CUE_SECRET,0}, {66389,0,9,CUE_ACTION,0}, {64687,0,10,CUE_ACTION,0},
    {67706,0,8,CUE_ACTION,0}, {67714,0,8,CUE_ACTION,0}, {68714,0,7,CUE_ACTION,0},
    {69346,0,6,CUE_ACTION,0}, {68721,0,7,CUE_ACTION,0}, {67722,0,8,CUE_ACTION,0},
    {64697,0,10,CUE_REFUND,0}, {69814,0,4,CUE_PARCEL,0}, {60324,0,12,CUE_REFUND,0},
    {56236,0,4,CUE_SPEAKER,0}, {57731,171,5,CUE_ORGANISATION,4}, {64707,0,10,CUE_ACTION,0},
    {62625,0,11,CUE_ACTION,0}, {67730,180,8,CUE_ORGANISATION,6}, {66398,225,9,CUE_ORGANISATION,4},
    {4475,0,31,CUE_SECRET,0}, {9631,0,28,CUE_SECRET,0}, {9659,0,28,CUE_SECRET,0},
    {20017,0,24,CUE_SECRET,0}, {64717,0,10,CUE_CALL,0}, {48152,138,16,CUE_ORGANISATION,4},
    {62636,0,11,CUE_OFFER,0}, {48168,0,16,CUE_NEW_NUMBER,0}, {25767,0,22,CUE_NEW_NUMBER,0},
    {57995,0,13,CUE_OFFER,0}, {54018,208,4,CUE_ORGANISATION,2}, {29212,0,21,CUE_THREAT,0},
    {25789,0,22,CUE_THREAT,0}, {23049,0,23,CUE_THREAT,0}, {40171,0,18,CUE_THREAT,0},
    {36556,0,19,CUE_PRIZE,0}, {36575,0,19,CUE_PRIZE,0}, {64727,0,10,CUE_BLOCKED,0},
    {58008,0,13,CUE_REFUND,0}, {66407,0,9,CUE_REFUND,0}, {60336,0,12,CUE_OFFER,0},
    {66416,223,9,CUE_ORGANISATION,0}, {48184,0,16,CUE_ADVANCE_FEE,0},
    {51747,0,15,CUE_ADVANCE_FEE,0}, {14899,0,26,CUE_PARCEL,0}, {17324,0,25,CUE_PARCEL,0},
    {17349,0,25,CUE_PARCEL,0}, {20041,0,24,CUE_PARCEL,0}, {25811,0,22,CUE_PARCEL,0},
    {25833,0,22,CUE_PARCEL,0}, {29233,0,21,CUE_PARCEL,0}, {29254,0,21,CUE_PARCEL,0},
    {29275,0,21,CUE_PARCEL,0}, {33018,0,20,CUE_PARCEL,0}, {33038,0,20,CUE_PARCEL,0},
    {33058,0,20,CUE_PARCEL,0}, {36594,0,19,CUE_PARCEL,0}, {36613,0,19,CUE_PARCEL,0},
    {36632,0,19,CUE_PARCEL,0}, {40189,0,18,CUE_PARCEL,0}, {14899,0,16,CUE_PARCEL,0},
    {17324,0,15,CUE_PARCEL,0}, {9687,0,28,CUE_PARCEL,0}, {12429,0,27,CUE_PARCEL,0},
    {12456,0,27,CUE_PARCEL,0}, {14925,0,26,CUE_PARCEL,0}, {20065,0,24,CUE_PARCEL,0},
    {20089,0,24,CUE_PARCEL,0}, {23072,0,23,CUE_PARCEL,0}, {23095,0,23,CUE_PARCEL,0},
    {23118,0,23,CUE_PARCEL,0}, {25855,0,22,CUE_PARCEL,0}, {25877,0,22,CUE_PARCEL,0},
    {25899,0,22,CUE_PARCEL,0}, {29296,0,21,CUE_PARCEL,0}, {29317,0,21,CUE_PARCEL,0},
    {29338,0,21,CUE_PARCEL,0}, {33078,0,20,CUE_PARCEL,0}, {9687,0,18,CUE_PARCEL,0},
    {12429,0,17,CUE_PARCEL,0}, {66425,0,8,CUE_ADVANCE_FEE,0}, {66425,0,9,CUE_ADVANCE_FEE,0},
    {51762,0,15,CUE_ADVANCE_FEE,0}, {29359,0,21,CUE_PARCEL,0}, {33098,0,20,CUE_PARCEL,0},
    {43799,0,17,CUE_PARCEL,0}, {43816,0,17,CUE_PARCEL,0}, {48200,0,16,CUE_PARCEL,0},
    {51777,0,15,CUE_PARCEL,0}, {51792,0,15,CUE_PARCEL,0}, {55028,0,14,CUE_PARCEL,0},
    {29359,0,11,CUE_PARCEL,0}, {4506,0,31,CUE_PARCEL,0}, {6165,0,30,CUE_PARCEL,0},
    {6195,0,30,CUE_PARCEL,0}, {7858,0,29,CUE_PARCEL,0}, {12483,0,27,CUE_PARCEL,0},
    {12510,0,27,CUE_PARCEL,0}, {14951,0,26,CUE_PARCEL,0}, {14977,0,26,CUE_PARCEL,0},
    {15003,0,26,CUE_PARCEL,0}, {17374,0,25,CUE_PARCEL,0}, {17399,0,25,CUE_PARCEL,0},
    {17424,0,25,CUE_PARCEL,0}, {20113,0,24,CUE_PARCEL,0}, {20137,0,24,CUE_PARCEL,0},
    {20161,0,24,CUE_PARCEL,0}, {23141,0,23,CUE_PARCEL,0}, {25921,0,22,CUE_PARCEL,0},
    {29380,0,21,CUE_PARCEL,0}, {4506,0,21,CUE_PARCEL,0}, {6165,0,20,CUE_PARCEL,0},
    {40207,0,18,CUE_PARCEL,0}, {40225,0,18,CUE_PARCEL,0}, {43833,0,17,CUE_PARCEL,0},
    {48216,0,16,CUE_PARCEL,0}, {48232,0,16,CUE_PARCEL,0}, {51807,0,15,CUE_PARCEL,0},
    {4506,0,12,CUE_PARCEL,0}, {64737,0,10,CUE_ADVANCE_FEE,0}, {15029,0,26,CUE_PARCEL,0},
    {17449,0,25,CUE_PARCEL,0}, {17474,0,25,CUE_PARCEL,0}, {20185,0,24,CUE_PARCEL,0},
    {25943,0,22,CUE_PARCEL,0}, {25965,0,22,CUE_PARCEL,0}, {29401,0,21,CUE_PARCEL,0},
    {29422,0,21,CUE_PARCEL,0}, {29443,0,21,CUE_PARCEL,0}, {33118,0,20,CUE_PARCEL,0},
    {33138,0,20,CUE_PARCEL,0}, {33158,0,20,CUE_PARCEL,0}, {36651,0,19,CUE_PARCEL,0},
    {36670,0,19,CUE_PARCEL,0}, {36689,0,19,CUE_PARCEL,0}, {40243,0,18,CUE_PARCEL,0},
    {15029,0,16,CUE_PARCEL,0}, {17449,0,15,CUE_PARCEL,0}, {12537,0,27,CUE_PARCEL,0},
    {15055,0,26,CUE_PARCEL,0}, {15081,0,26,CUE_PARCEL,0}, {17499,0,25,CUE_PARCEL,0},
    {23164,0,23,CUE_PARCEL,0}, {23187,0,23,CUE_PARCEL,0}, {25987,0,22,CUE_PARCEL,0},
    {26009,0,22,CUE_PARCEL,0}, {26031,0,22,CUE_PARCEL,0}, {29464,0,21,CUE_PARCEL,0},
    {29485,0,21,CUE_PARCEL,0}, {29506,0,21,CUE_PARCEL,0}, {33178,0,20,CUE_PARCEL,0},
    {33198,0,20,CUE_PARCEL,0}, {33218,0,20,CUE_PARCEL,0}, {36708,0,19,CUE_PARCEL,0},
    {12537,0,17,CUE_PARCEL,0}, {15055,0,16,CUE_PARCEL,0}, {60348,150,12,CUE_ORGANISATION,4},
    {29527,0,21,CUE_URGENCY,0}, {68728,178,7,CUE_ORGANISATION,0}, {69352,178,6,CUE_ORGANISATION,0},
    {55042,0,14,CUE_URGENCY,0}, {67738,0,8,CUE_OFFER,0}, {55056,0,14,CUE_PRIZE,0},
    {612,3,16,CUE_ORGANISATION,4}, {69867,102,3,CUE_ORGANISATION,5}, {60761,0,5,CUE_STATE,0},
    {64747,0,10,CUE_URGENCY,0}, {41937,0,9,CUE_CALL,0}, {33238,118,20,CUE_ORGANISATION,4},
    {55070,118,14,CUE_ORGANISATION,4}, {66434,0,9,CUE_ADVANCE_FEE,0},
    {33258,118,13,CUE_ORGANISATION,0}, {33258,118,20,CUE_ORGANISATION,0}, {55084,0,14,CUE_OFFER,0},
    {48248,128,16,CUE_ORGANISATION,0}, {51822,0,5,CUE_ACTION,0}, {58021,0,13,CUE_PARCEL,0},
    {62647,0,11,CUE_PARCEL,0}, {51822,0,15,CUE_PARCEL,0}, {55098,77,14,CUE_ORGANISATION,0},
    {69358,0,6,CUE_OFFER,0}, {68735,0,7,CUE_OFFER,0}, {60360,0,12,CUE_FINE,0},
    {55112,0,14,CUE_FINE,0}, {43850,0,17,CUE_FINE,0}, {26053,0,22,CUE_PAYMENT,0},
    {43867,0,17,CUE_PAYMENT,0}, {33278,0,20,CUE_PAYMENT,0}, {20209,0,24,CUE_PAYMENT,0},
    {29548,0,21,CUE_PAYMENT,0}, {33298,0,20,CUE_PAYMENT,0}, {51837,0,15,CUE_PAYMENT,0},
    {36727,0,18,CUE_PAYMENT,0}, {36727,0,19,CUE_PAYMENT,0}, {26075,0,22,CUE_PAYMENT,0},
    {26097,0,22,CUE_PAYMENT,0}, {33318,0,20,CUE_PAYMENT,0}, {20233,0,24,CUE_PAYMENT,0},
    {40261,0,18,CUE_PAYMENT,0}, {23210,0,23,CUE_THREAT,0}, {33338,0,20,CUE_PAYMENT,0},
    {20257,0,24,CUE_THREAT,0}, {40279,0,18,CUE_PAYMENT,0}, {17524,0,25,CUE_PAYMENT,0},
    {17524,0,25,CUE_THREAT,0}, {17524,0,24,CUE_PAYMENT,0}, {36746,0,19,CUE_PAYMENT,0},
    {36765,0,19,CUE_PAYMENT,0}, {1351,0,35,CUE_PAYMENT,0}, {1761,0,34,CUE_PAYMENT,0},
    {1351,0,34,CUE_PAYMENT,0}, {3292,0,32,CUE_PAYMENT,0}, {3324,0,32,CUE_PAYMENT,0},
    {3356,0,32,CUE_PAYMENT,0}, {6225,0,30,CUE_PAYMENT,0}, {6255,0,30,CUE_PAYMENT,0},
    {7887,0,29,CUE_PAYMENT,0}, {7916,0,29,CUE_PAYMENT,0}, {7945,0,29,CUE_PAYMENT,0},
    {7974,0,29,CUE_PAYMENT,0}, {7887,0,28,CUE_PAYMENT,0}, {7916,0,28,CUE_PAYMENT,0},
    {7945,0,28,CUE_PAYMENT,0}, {9715,0,28,CUE_PAYMENT,0}, {7974,0,28,CUE_PAYMENT,0},
    {12564,0,27,CUE_PAYMENT,0}, {36784,0,19,CUE_PAYMENT,0}, {33358,0,20,CUE_PAYMENT,0},
    {36803,0,18,CUE_PAYMENT,0}, {36803,0,19,CUE_PAYMENT,0}, {36822,0,18,CUE_PAYMENT,0},
    {36822,0,19,CUE_PAYMENT,0}, {40297,0,18,CUE_PAYMENT,0}, {26119,0,22,CUE_PAYMENT,0},
    {33378,0,20,CUE_PAYMENT,0}, {33378,0,20,CUE_THREAT,0}, {20281,0,24,CUE_PAYMENT,0},
    {36841,0,18,CUE_PAYMENT,0}, {36841,0,19,CUE_PAYMENT,0}, {20305,0,24,CUE_PAYMENT,0},
    {43884,0,17,CUE_PAYMENT,0}, {29569,0,21,CUE_PAYMENT,0}, {40315,0,18,CUE_PAYMENT,0},
    {43901,0,17,CUE_PAYMENT,0}, {60372,0,12,CUE_PAYMENT,0}, {51852,0,15,CUE_PAYMENT,0},
    {43918,0,17,CUE_PAYMENT,0}, {51867,0,15,CUE_PAYMENT,0}, {48264,0,16,CUE_PAYMENT,0},
    {48280,0,16,CUE_PAYMENT,0}, {48296,0,16,CUE_PAYMENT,0}, {43935,0,17,CUE_PAYMENT,0},
    {36860,0,19,CUE_PAYMENT,0}, {29590,0,21,CUE_PAYMENT,0}, {29611,0,21,CUE_PAYMENT,0},
    {60384,76,12,CUE_ORGANISATION,0}, {62658,0,11,CUE_ASK,0}, {62669,0,11,CUE_ASK,0},
    {40333,0,18,CUE_OFFER,0}, {58034,1,13,CUE_ORGANISATION,0}, {36879,33,19,CUE_ORGANISATION,4},
    {48312,0,16,CUE_THREAT,0}, {51882,0,15,CUE_THREAT,0}, {51897,0,15,CUE_THREAT,0},
    {64757,0,10,CUE_REFUND,0}, {69619,0,5,CUE_OFFER,0}, {64767,0,10,CUE_DATA,0},
    {26141,0,22,CUE_PRIZE,0}, {26163,0,22,CUE_PRIZE,0}, {26141,0,21,CUE_PRIZE,0},
    {43952,0,17,CUE_PRIZE,0}, {43952,0,16,CUE_PRIZE,0}, {55126,0,14,CUE_PRIZE,0},
    {60396,0,12,CUE_PRIZE,0}, {60396,0,11,CUE_PRIZE,0}, {58047,0,13,CUE_ACCOUNT,0},
    {62680,0,11,CUE_DATA,0}, {66443,0,9,CUE_ACCOUNT,0}, {67746,0,8,CUE_ACCOUNT,0},
    {67746,0,8,CUE_DATA,0}, {67754,0,8,CUE_DATA,0}, {58060,0,13,CUE_DATA,0},
    {69364,0,6,CUE_ACCOUNT,0}, {66452,0,9,CUE_ACCOUNT,0}, {66452,0,9,CUE_DATA,0},
    {67762,0,8,CUE_DATA,0}, {68742,0,7,CUE_DATA,0}, {67770,0,8,CUE_DATA,0}, {60408,0,12,CUE_DATA,0},
    {62691,0,11,CUE_DATA,0}, {58073,0,12,CUE_DATA,0}, {58073,0,13,CUE_DATA,0},
    {60420,0,12,CUE_DATA,0}, {55140,0,14,CUE_DATA,0}, {51912,0,15,CUE_DATA,0},
    {62702,0,11,CUE_DATA,0}, {67778,0,8,CUE_DATA,0}, {55154,0,14,CUE_ACCOUNT,0},
    {64777,0,10,CUE_ACCOUNT,0}, {39112,0,15,CUE_ACCOUNT,0}, {53687,0,11,CUE_ACCOUNT,0},
    {59415,0,9,CUE_ACCOUNT,0}, {62713,0,11,CUE_DATA,0}, {60432,0,12,CUE_DATA,0},
    {66461,0,9,CUE_DATA,0}, {66470,0,9,CUE_DATA,0}, {55168,0,14,CUE_DATA,0},
    {64787,0,10,CUE_DATA,0}, {66479,0,9,CUE_DATA,0}, {67786,0,8,CUE_DATA,0}, {66488,0,9,CUE_DATA,0},
    {58086,0,13,CUE_DATA,0}, {60444,0,12,CUE_DATA,0}, {55182,0,13,CUE_DATA,0},
    {55182,0,14,CUE_DATA,0}, {58099,0,13,CUE_DATA,0}, {51927,0,15,CUE_DATA,0},
    {48328,0,16,CUE_DATA,0}, {60456,0,12,CUE_DATA,0}, {66497,0,9,CUE_DATA,0},
    {68749,177,7,CUE_ORGANISATION,2}, {69624,100,5,CUE_ORGANISATION,0},
    {60468,228,4,CUE_ORGANISATION,2}, {66506,228,9,CUE_ORGANISATION,0},
    {67794,228,8,CUE_ORGANISATION,0}, {64797,0,10,CUE_ASK,0}, {60468,0,12,CUE_PRIZE,0},
    {66515,0,9,CUE_OFFER,0}, {40351,0,18,CUE_URGENCY,0}, {58112,0,13,CUE_URGENCY,0},
    {36898,0,18,CUE_URGENCY,0}, {36898,0,19,CUE_URGENCY,0}, {33398,0,20,CUE_URGENCY,0},
    {62724,0,11,CUE_URGENCY,0}, {60480,0,12,CUE_URGENCY,0}, {58125,0,13,CUE_URGENCY,0},
    {60492,0,12,CUE_URGENCY,0}, {64807,0,10,CUE_URGENCY,0}, {64817,225,4,CUE_ORGANISATION,2},
    {64817,225,10,CUE_ORGANISATION,0}, {68756,0,7,CUE_PRIZE,0}, {67802,0,8,CUE_PAYMENT,0},
    {36917,0,19,CUE_ACCOUNT,0}, {40369,0,18,CUE_ACCOUNT,0}, {48344,0,16,CUE_ACCOUNT,0},
    {33418,0,9,CUE_ACCOUNT,0}, {33418,0,20,CUE_ACCOUNT,0}, {36936,0,19,CUE_ACCOUNT,0},
    {43969,0,17,CUE_ACCOUNT,0}, {33418,0,10,CUE_ACCOUNT,0}, {64827,0,10,CUE_PAYMENT,0},
    {6285,0,30,CUE_SECRET,0}, {12591,0,27,CUE_SECRET,0}, {17549,0,25,CUE_SECRET,0},
    {17574,0,25,CUE_SECRET,0}, {20329,0,24,CUE_SECRET,0}, {26185,0,22,CUE_SECRET,0},
    {26207,0,22,CUE_SECRET,0}, {29632,0,21,CUE_SECRET,0}, {26229,0,22,CUE_DATA,0},
    {36955,0,19,CUE_DATA,0}, {33438,0,20,CUE_DATA,0}, {62735,0,11,CUE_PAYMENT,0},
    {55196,0,14,CUE_PAYMENT,0}, {2422,0,33,CUE_SECRET,0}, {6315,0,30,CUE_SECRET,0},
    {9743,0,28,CUE_SECRET,0}, {9771,0,28,CUE_SECRET,0}, {12618,0,27,CUE_SECRET,0},
    {17599,0,25,CUE_SECRET,0}, {17624,0,25,CUE_SECRET,0}, {20353,0,24,CUE_SECRET,0},
    {55210,0,14,CUE_PAYMENT,0}, {62746,0,11,CUE_PAYMENT,0}, {36974,0,19,CUE_THREAT,0},
    {29653,0,21,CUE_THREAT,0}, {33458,0,20,CUE_THREAT,0}, {36993,0,19,CUE_THREAT,0},
    {40387,0,18,CUE_THREAT,0}, {33478,0,20,CUE_THREAT,0}, {20377,0,24,CUE_THREAT,0},
    {37012,0,19,CUE_THREAT,0}, {29674,0,21,CUE_THREAT,0}, {33498,0,20,CUE_THREAT,0},
    {37031,0,19,CUE_THREAT,0}, {40405,0,18,CUE_THREAT,0}, {33518,0,20,CUE_THREAT,0},
    {20401,0,24,CUE_THREAT,0}, {15306,0,9,CUE_REFUND,0}, {26251,0,22,CUE_ADVANCE_FEE,0},
    {29695,0,21,CUE_ADVANCE_FEE,0}, {51942,0,14,CUE_ADVANCE_FEE,0}, {51942,0,15,CUE_ADVANCE_FEE,0},
    {29716,0,21,CUE_ADVANCE_FEE,0}, {58138,0,13,CUE_PARCEL,0}, {62757,0,11,CUE_PARCEL,0},
    {66524,0,9,CUE_PAYMENT,0}, {62768,0,11,CUE_PAYMENT,0}, {60504,0,12,CUE_PAYMENT,0},
    {51957,0,15,CUE_PAYMENT,0}, {43986,0,17,CUE_PRIZE,0}, {51972,0,15,CUE_PAYMENT,0},
    {60516,0,12,CUE_PAYMENT,0}, {55224,0,14,CUE_ADVANCE_FEE,0}, {58151,0,13,CUE_PAYMENT,0},
    {55238,0,14,CUE_PAYMENT,0}, {62779,0,11,CUE_PAYMENT,0}, {55252,0,14,CUE_PAYMENT,0},
    {55266,0,14,CUE_PAYMENT,0}, {62790,0,11,CUE_FINE,0}, {37050,0,19,CUE_THREAT,0},
    {29737,0,21,CUE_THREAT,0}, {33538,0,20,CUE_THREAT,0}, {37069,0,19,CUE_THREAT,0},
    {40423,0,18,CUE_THREAT,0}, {33558,0,20,CUE_THREAT,0}, {20425,0,24,CUE_THREAT,0},
    {55280,0,14,CUE_THREAT,0}, {48360,0,16,CUE_THREAT,0}, {51987,0,15,CUE_THREAT,0},
    {55294,0,14,CUE_THREAT,0}, {58164,0,13,CUE_THREAT,0}, {52002,0,15,CUE_THREAT,0},
    {37088,0,19,CUE_THREAT,0}, {49821,0,6,CUE_ASK,0}, {67810,0,8,CUE_ASK,0},
    {13055,100,3,CUE_ORGANISATION,1}, {48376,100,16,CUE_ORGANISATION,0}, {63570,0,7,CUE_URGENCY,0},
    {60528,0,6,CUE_URGENCY,0}, {66533,53,9,CUE_ORGANISATION,0}, {60528,0,7,CUE_URGENCY,0},
    {60528,0,12,CUE_URGENCY,0}, {67818,0,8,CUE_URGENCY,0}, {64837,8,6,CUE_ORGANISATION,0},
    {64837,8,10,CUE_ORGANISATION,0}, {54792,0,4,CUE_MONEY,0}, {45795,0,5,CUE_MONEY,0},
    {69818,0,4,CUE_OFFER,0}, {40441,0,18,CUE_ACTION,0}, {48392,0,16,CUE_ACTION,0},
    {55308,0,14,CUE_ACTION,0}, {60540,0,12,CUE_ACTION,0}, {37107,0,19,CUE_ACTION,0},
    {44003,0,17,CUE_ACTION,0}, {52017,0,15,CUE_ACTION,0}, {58177,0,13,CUE_ACTION,0},
    {23233,0,23,CUE_THREAT,0}, {20449,0,24,CUE_THREAT,0}, {17649,0,25,CUE_THREAT,0},
    {33578,0,20,CUE_THREAT,0}, {58190,0,13,CUE_ACCOUNT,0}, {64847,0,10,CUE_ACCOUNT,0},
    {64847,0,10,CUE_DATA,0}, {52032,0,8,CUE_DATA,0}, {64857,0,10,CUE_DATA,0},
    {52032,0,15,CUE_DATA,0}, {64867,0,10,CUE_ACCOUNT,0}, {44020,0,17,CUE_DATA,0},
    {62801,0,11,CUE_DATA,0}, {67826,0,8,CUE_DATA,0}, {62812,0,11,CUE_DATA,0},
    {60552,0,12,CUE_DATA,0}, {58203,0,13,CUE_DATA,0}, {58216,0,8,CUE_DATA,0},
    {58216,0,13,CUE_DATA,0}, {62823,0,6,CUE_ACCOUNT,0}, {62823,0,11,CUE_DATA,0},
    {62834,0,11,CUE_ACCOUNT,0}, {62834,0,11,CUE_DATA,0}, {58229,0,13,CUE_DATA,0},
    {64877,0,10,CUE_DATA,0}, {68763,0,7,CUE_ASK,0}, {33598,0,8,CUE_ASK,0},
    {33598,0,20,CUE_SECRET,0}, {7474,0,6,CUE_ASK,0}, {68770,0,7,CUE_ASK,0},
    {68777,0,7,CUE_ACTION,0}, {68777,0,7,CUE_ASK,0}, {62845,0,11,CUE_URGENCY,0},
    {64887,126,10,CUE_ORGANISATION,0}, {69370,212,6,CUE_ORGANISATION,0},
    {60564,212,12,CUE_ORGANISATION,0}, {64897,127,6,CUE_ORGANISATION,0},
    {64897,127,10,CUE_ORGANISATION,0}, {58242,0,13,CUE_FINE,0}, {66542,0,7,CUE_OFFER,0},
    {66542,0,9,CUE_OFFER,0}, {66551,0,8,CUE_ASK,0}, {66551,0,9,CUE_ASK,0},
    {48408,90,16,CUE_ORGANISATION,0}, {66560,0,9,CUE_ASK,0}, {67834,0,8,CUE_ACTION,0},
    {67834,0,8,CUE_ASK,0}, {67842,0,8,CUE_ACTION,0}, {67842,0,8,CUE_ASK,0}, {66569,0,9,CUE_ASK,0},
    {60576,0,12,CUE_ASK,0}, {40459,0,6,CUE_ASK,0}, {40459,0,18,CUE_SECRET,0}, {66578,0,9,CUE_ASK,0},
    {66587,0,9,CUE_PAYMENT,0}, {64907,0,10,CUE_PAYMENT,0}, {67850,0,8,CUE_THREAT,0},
    {64917,0,10,CUE_THREAT,0}, {64927,0,10,CUE_PRIZE,0}, {35152,0,10,CUE_BLOCKED,0},
    {62856,0,11,CUE_BLOCKED,0}, {64937,0,10,CUE_PARCEL,0}, {67858,0,8,CUE_ACTION,0},
    {12410,0,3,CUE_ACTION,0}, {69376,0,6,CUE_OFFER,0}, {67866,150,8,CUE_ORGANISATION,0},
    {55322,137,5,CUE_ORGANISATION,6}, {55322,137,14,CUE_ORGANISATION,0}, {60588,0,12,CUE_STATE,0},
    {69822,0,4,CUE_ACTION,0}, {44037,0,8,CUE_FINE,0}, {44037,4,17,CUE_ORGANISATION,0},
    {68784,0,7,CUE_PRIZE,0}, {48424,225,16,CUE_ORGANISATION,0}, {66596,0,9,CUE_PRIZE,0},
    {64947,192,6,CUE_ORGANISATION,0}, {64947,192,10,CUE_ORGANISATION,0}, {37126,0,19,CUE_PAYMENT,0},
    {55336,0,14,CUE_PAYMENT,0}, {33618,0,19,CUE_REFUND,0}, {33618,0,20,CUE_REFUND,0},
    {48440,0,15,CUE_PAYMENT,0}, {48440,0,16,CUE_PAYMENT,0}, {37145,0,19,CUE_PAYMENT,0},
    {37145,0,19,CUE_REFUND,0}, {37164,0,19,CUE_PAYMENT,0}, {44054,0,17,CUE_PAYMENT,0},
    {29758,0,21,CUE_PAYMENT,0}, {26273,0,22,CUE_PAYMENT,0}, {26273,0,21,CUE_PAYMENT,0},
    {3388,0,32,CUE_PAYMENT,0}, {4537,0,31,CUE_PAYMENT,0}, {3388,0,31,CUE_PAYMENT,0},
    {8003,0,29,CUE_PAYMENT,0}, {8032,0,29,CUE_PAYMENT,0}, {8061,0,29,CUE_PAYMENT,0},
    {12645,0,27,CUE_PAYMENT,0}, {12672,0,27,CUE_PAYMENT,0}, {15107,0,26,CUE_PAYMENT,0},
    {15133,0,26,CUE_PAYMENT,0}, {15159,0,26,CUE_PAYMENT,0}, {15185,0,26,CUE_PAYMENT,0},
    {15107,0,25,CUE_PAYMENT,0}, {15133,0,25,CUE_PAYMENT,0}, {15159,0,25,CUE_PAYMENT,0},
    {17674,0,25,CUE_PAYMENT,0}, {15185,0,25,CUE_PAYMENT,0}, {20473,0,24,CUE_PAYMENT,0},
    {58255,0,13,CUE_REFUND,0}, {48456,0,15,CUE_PAYMENT,0}, {48456,0,16,CUE_PAYMENT,0},
    {48472,0,15,CUE_PAYMENT,0}, {48472,0,16,CUE_PAYMENT,0}, {52047,0,15,CUE_PAYMENT,0},
    {44071,0,17,CUE_PAYMENT,0}, {48488,0,15,CUE_PAYMENT,0}, {48488,0,16,CUE_PAYMENT,0},
    {55350,0,14,CUE_THREAT,0}, {62867,0,11,CUE_THREAT,0}, {55364,0,14,CUE_THREAT,0},
    {48504,0,16,CUE_THREAT,0}, {58268,0,13,CUE_THREAT,0}, {48520,0,16,CUE_THREAT,0},
    {67874,0,8,CUE_THREAT,0}, {48420,90,4,CUE_ORGANISATION,6}, {33638,0,20,CUE_ACTION,0},
    {40477,0,18,CUE_ACTION,0}, {48536,0,16,CUE_ACTION,0}, {55378,0,14,CUE_ACTION,0},
    {29779,0,21,CUE_ACTION,0}, {37183,0,19,CUE_ACTION,0}, {44088,0,17,CUE_ACTION,0},
    {52062,0,15,CUE_ACTION,0}, {23256,0,23,CUE_ACTION,0}, {44105,0,17,CUE_ACTION,0},
    {48552,0,16,CUE_ACTION,0}, {48552,0,15,CUE_ACTION,0}, {20497,0,24,CUE_ACTION,0},
    {40495,0,18,CUE_ACTION,0}, {44122,0,17,CUE_ACTION,0}, {44122,0,16,CUE_ACTION,0},
    {23279,0,23,CUE_ACTION,0}, {44139,0,17,CUE_ACTION,0}, {48568,0,16,CUE_ACTION,0},
    {48568,0,15,CUE_ACTION,0}, {20521,0,24,CUE_ACTION,0}, {40513,0,18,CUE_ACTION,0},
    {44156,0,17,CUE_ACTION,0}, {44156,0,16,CUE_ACTION,0}, {12699,0,27,CUE_ACTION,0},
    {29800,0,21,CUE_ACTION,0}, {33658,0,20,CUE_ACTION,0}, {33658,0,19,CUE_ACTION,0},
    {12726,0,27,CUE_ACTION,0}, {29821,0,21,CUE_ACTION,0}, {33678,0,20,CUE_ACTION,0},
    {33678,0,19,CUE_ACTION,0}, {67882,0,8,CUE_OFFER,0}, {9453,0,3,CUE_SPEAKER,0},
    {39730,0,9,CUE_ACCOUNT,0}, {66605,0,9,CUE_DATA,0}, {66614,0,8,CUE_DATA,0},
    {66614,0,9,CUE_DATA,0}, {33698,0,20,CUE_ACCOUNT,0}, {37202,0,19,CUE_ACCOUNT,0},
    {44173,0,17,CUE_ACCOUNT,0}, {29842,0,10,CUE_ACCOUNT,0}, {29842,0,10,CUE_DATA,0},
    {29842,0,21,CUE_ACCOUNT,0}, {33718,0,20,CUE_ACCOUNT,0}, {40531,0,18,CUE_ACCOUNT,0},
    {29842,0,11,CUE_ACCOUNT,0}, {52077,0,15,CUE_DATA,0}, {58281,0,13,CUE_DATA,0},
    {32387,0,11,CUE_DATA,0}, {62878,0,11,CUE_DATA,0}, {9453,0,10,CUE_ACCOUNT,0},
    {37221,0,19,CUE_THREAT,0}, {67890,0,8,CUE_DATA,0}, {48584,0,15,CUE_DATA,0},
    {48584,0,16,CUE_DATA,0}, {60600,0,12,CUE_DATA,0}, {48600,0,16,CUE_DATA,0},
    {48616,0,16,CUE_DATA,0}, {44190,0,17,CUE_DATA,0}, {58294,0,13,CUE_DATA,0},
    {33738,0,20,CUE_DATA,0}, {64957,0,10,CUE_DATA,0}, {68791,0,7,CUE_DATA,0},
    {101,0,5,CUE_SPEAKER,0}, {48632,0,16,CUE_ACCOUNT,0}, {32407,0,11,CUE_ACCOUNT,0},
    {62889,0,11,CUE_PAYMENT,0}, {55392,0,14,CUE_ACCOUNT,0}, {15211,0,26,CUE_THREAT,0},
    {15211,0,25,CUE_THREAT,0}, {23302,0,23,CUE_THREAT,0}, {26295,0,22,CUE_THREAT,0},
    {48648,0,16,CUE_ACCOUNT,0}, {15211,0,11,CUE_ACCOUNT,0}, {44207,0,17,CUE_OFFER,0},
    {101,0,11,CUE_ACCOUNT,0}, {101,0,11,CUE_DATA,0}, {62900,0,10,CUE_DATA,0},
    {62900,0,11,CUE_DATA,0}, {55406,0,14,CUE_PARCEL,0}, {12753,0,27,CUE_THREAT,0},
    {12753,0,26,CUE_THREAT,0}, {20545,0,24,CUE_THREAT,0}, {23325,0,23,CUE_THREAT,0},
    {26317,0,22,CUE_ACCOUNT,0}, {29863,0,21,CUE_ACCOUNT,0}, {37240,0,19,CUE_ACCOUNT,0},
    {12753,0,12,CUE_ACCOUNT,0}, {12753,0,12,CUE_DATA,0}, {23348,0,23,CUE_ACCOUNT,0},
    {26339,0,22,CUE_ACCOUNT,0}, {33758,0,20,CUE_ACCOUNT,0}, {23348,0,13,CUE_ACCOUNT,0},
    {44224,0,17,CUE_DATA,0}, {67898,0,8,CUE_OFFER,0}, {52092,0,15,CUE_DATA,0},
    {25248,0,13,CUE_DATA,0}, {58307,0,13,CUE_ACCOUNT,0}, {58307,0,13,CUE_DATA,0},
    {62911,0,11,CUE_PARCEL,0}, {48664,0,16,CUE_PARCEL,0}, {58320,0,13,CUE_PAYMENT,0},
    {2455,0,33,CUE_SECRET,0}, {6345,0,30,CUE_SECRET,0}, {9799,0,28,CUE_SECRET,0},
    {9827,0,28,CUE_SECRET,0}, {12780,0,27,CUE_SECRET,0}, {17699,0,25,CUE_SECRET,0},
    {17724,0,25,CUE_SECRET,0}, {20569,0,24,CUE_SECRET,0}, {64967,0,10,CUE_DATA,0},
    {40549,0,17,CUE_DATA,0}, {40549,0,18,CUE_DATA,0}, {55420,0,14,CUE_DATA,0},
    {40567,0,18,CUE_DATA,0}, {62922,0,11,CUE_ACCOUNT,0}, {4568,0,31,CUE_THREAT,0},
    {4568,0,30,CUE_THREAT,0}, {9855,0,28,CUE_THREAT,0}, {12807,0,27,CUE_THREAT,0},
    {4568,0,16,CUE_ACCOUNT,0}, {17749,0,25,CUE_DATA,0}, {26361,0,22,CUE_DATA,0},
    {40585,0,18,CUE_DATA,0}, {37259,0,19,CUE_DATA,0}, {23371,0,23,CUE_DATA,0},
    {52107,0,15,CUE_DATA,0}, {55434,0,14,CUE_PAYMENT,0}, {141,0,22,CUE_DATA,0},
    {44241,0,17,CUE_PAYMENT,0}, {60612,0,12,CUE_DATA,0}, {60612,0,12,CUE_OFFER,0},
    {1175,0,36,CUE_SECRET,0}, {2488,0,33,CUE_SECRET,0}, {4599,0,31,CUE_SECRET,0},
    {4630,0,31,CUE_SECRET,0}, {6375,0,30,CUE_SECRET,0}, {9883,0,28,CUE_SECRET,0},
    {9911,0,28,CUE_SECRET,0}, {12834,0,27,CUE_SECRET,0}, {66623,0,9,CUE_DATA,0},
    {44258,0,17,CUE_PAYMENT,0}, {55448,0,14,CUE_PAYMENT,0}, {15237,0,26,CUE_PRIZE,0},
    {15263,0,26,CUE_PRIZE,0}, {15237,0,25,CUE_PRIZE,0}, {29884,0,21,CUE_PRIZE,0},
    {29905,0,21,CUE_THREAT,0}, {29884,0,20,CUE_PRIZE,0}, {40603,0,18,CUE_PRIZE,0},
    {48680,0,16,CUE_PRIZE,0}, {48680,0,15,CUE_PRIZE,0}, {64977,0,10,CUE_ACTION,0},
    {0,0,42,CUE_PRIZE,0}, {243,0,40,CUE_PRIZE,0}, {850,0,37,CUE_PRIZE,0}, {850,0,36,CUE_PRIZE,0},
    {1386,0,35,CUE_PRIZE,0}, {1386,0,34,CUE_PRIZE,0}, {2521,0,33,CUE_PRIZE,0},
    {2554,0,33,CUE_PRIZE,0}, {2587,0,33,CUE_PRIZE,0}, {2554,0,32,CUE_PRIZE,0},
    {4661,0,31,CUE_PRIZE,0}, {4692,0,31,CUE_PRIZE,0}, {4661,0,30,CUE_PRIZE,0},
    {9939,0,28,CUE_PRIZE,0}, {12861,0,27,CUE_PRIZE,0}, {9939,0,27,CUE_PRIZE,0},
    {20593,0,24,CUE_PRIZE,0}, {20617,0,24,CUE_PRIZE,0}, {20593,0,23,CUE_PRIZE,0},
    {26383,0,22,CUE_PRIZE,0}, {26383,0,21,CUE_PRIZE,0}, {40621,0,18,CUE_PRIZE,0},
    {40639,0,18,CUE_PRIZE,0}, {40621,0,17,CUE_PRIZE,0}, {44275,0,17,CUE_THREAT,0},
    {62933,0,11,CUE_ACTION,0}, {6405,0,30,CUE_PRIZE,0}, {6435,0,30,CUE_PRIZE,0},
    {6405,0,29,CUE_PRIZE,0}, {17774,0,25,CUE_PRIZE,0}, {17774,0,24,CUE_PRIZE,0},
    {26405,0,22,CUE_PRIZE,0}, {33778,0,20,CUE_PRIZE,0}, {33778,0,19,CUE_PRIZE,0},
    {31846,0,12,CUE_THREAT,0}, {23043,191,6,CUE_ORGANISATION,4}, {53873,0,7,CUE_THREAT,0},
    {15468,0,3,CUE_STATE,0}, {67906,0,8,CUE_STATE,0}, {62944,185,11,CUE_ORGANISATION,0},
    {69382,0,6,CUE_OFFER,0}, {69388,0,6,CUE_OFFER,0}, {69826,136,4,CUE_ORGANISATION,2},
    {62955,0,11,CUE_OFFER,0}, {58333,0,13,CUE_PRIZE,0}, {52122,0,15,CUE_PRIZE,0},
    {66632,0,4,CUE_STATE,0}, {66632,0,9,CUE_STATE,0}, {65222,0,4,CUE_ASK,0},
    {58346,0,13,CUE_ADVANCE_FEE,0}, {64987,185,10,CUE_ORGANISATION,0},
    {48696,175,8,CUE_ORGANISATION,0}, {48696,175,16,CUE_ORGANISATION,0},
    {69629,0,5,CUE_ADVANCE_FEE,0}, {68798,0,7,CUE_STATE,0}, {68805,0,7,CUE_PRIZE,0},
    {48712,171,16,CUE_ORGANISATION,0}, {68812,0,7,CUE_PRIZE,0}, {26443,0,6,CUE_PRIZE,0},
    {68819,0,7,CUE_PRIZE,0}, {58359,0,13,CUE_PAYMENT,0}, {60392,76,4,CUE_ORGANISATION,6},
    {48728,0,16,CUE_URGENCY,0}, {55462,0,14,CUE_URGENCY,0}, {58372,0,13,CUE_URGENCY,0},
    {60624,0,12,CUE_URGENCY,0}, {55476,0,14,CUE_OFFER,0}, {64997,0,10,CUE_ADVANCE_FEE,0},
    {67914,0,8,CUE_STATE,0}, {65007,181,5,CUE_ORGANISATION,0}, {65007,181,10,CUE_ORGANISATION,0},
    {40657,0,18,CUE_PRIZE,0}, {48744,0,16,CUE_PRIZE,0}, {55490,0,14,CUE_PRIZE,0},
    {62966,0,11,CUE_PRIZE,0}, {15289,0,26,CUE_PRIZE,0}, {23394,0,23,CUE_PRIZE,0},
    {26427,0,22,CUE_PRIZE,0}, {26449,0,22,CUE_PRIZE,0}, {29926,0,21,CUE_PRIZE,0},
    {33798,0,20,CUE_PRIZE,0}, {33818,0,20,CUE_PRIZE,0}, {40675,0,18,CUE_PRIZE,0},
    {44292,0,17,CUE_PRIZE,0}, {44309,0,17,CUE_PRIZE,0}, {44326,0,17,CUE_PRIZE,0},
    {52137,0,15,CUE_PRIZE,0}, {52152,0,15,CUE_PRIZE,0}, {60636,0,12,CUE_PRIZE,0},
    {20641,0,24,CUE_PRIZE,0}, {29947,0,21,CUE_PRIZE,0}, {33838,0,20,CUE_PRIZE,0},
    {33858,0,20,CUE_PRIZE,0}, {37278,0,19,CUE_PRIZE,0}, {40693,0,18,CUE_PRIZE,0},
    {40711,0,18,CUE_PRIZE,0}, {48760,0,16,CUE_PRIZE,0}, {52167,0,15,CUE_PRIZE,0},
    {52182,0,15,CUE_PRIZE,0}, {52197,0,15,CUE_PRIZE,0}, {58385,0,13,CUE_PRIZE,0},
    {58398,0,13,CUE_PRIZE,0}, {65017,0,10,CUE_PRIZE,0}, {68826,0,7,CUE_PRIZE,0},
    {68833,0,7,CUE_PRIZE,0}, {52212,88,8,CUE_ORGANISATION,0}, {52212,88,15,CUE_ORGANISATION,0},
    {2756,0,4,CUE_SPEAKER,0}, {60648,0,12,CUE_ACCOUNT,0}, {60648,0,12,CUE_DATA,0},
    {60660,0,12,CUE_DATA,0}, {20665,0,24,CUE_ACCOUNT,0}, {26471,0,22,CUE_ACCOUNT,0},
    {26493,0,22,CUE_ACCOUNT,0}, {29968,0,21,CUE_ACCOUNT,0}, {37297,0,19,CUE_ACCOUNT,0},
    {37316,0,19,CUE_ACCOUNT,0}, {37335,0,19,CUE_ACCOUNT,0}, {37354,0,19,CUE_ACCOUNT,0},
    {40729,0,18,CUE_ACCOUNT,0}, {55504,0,14,CUE_ACCOUNT,0}, {23417,0,23,CUE_ACCOUNT,0},
    {29989,0,21,CUE_ACCOUNT,0}, {30010,0,21,CUE_ACCOUNT,0}, {33878,0,20,CUE_ACCOUNT,0},
    {40747,0,18,CUE_ACCOUNT,0}, {40765,0,18,CUE_ACCOUNT,0}, {40783,0,18,CUE_ACCOUNT,0},
    {40801,0,18,CUE_ACCOUNT,0}, {44343,0,17,CUE_ACCOUNT,0}, {26515,0,22,CUE_ACCOUNT,0},
    {33898,0,20,CUE_ACCOUNT,0}, {33918,0,20,CUE_ACCOUNT,0}, {37373,0,19,CUE_ACCOUNT,0},
    {44360,0,17,CUE_ACCOUNT,0}, {44377,0,17,CUE_ACCOUNT,0}, {44394,0,17,CUE_ACCOUNT,0},
    {44411,0,17,CUE_ACCOUNT,0}, {48776,0,16,CUE_ACCOUNT,0}, {26515,0,9,CUE_DATA,0},
    {60672,0,12,CUE_DATA,0}, {66641,0,9,CUE_DATA,0}, {23440,0,23,CUE_ACCOUNT,0},
    {30031,0,21,CUE_ACCOUNT,0}, {30052,0,21,CUE_ACCOUNT,0}, {33938,0,20,CUE_ACCOUNT,0},
    {40819,0,18,CUE_ACCOUNT,0}, {40837,0,18,CUE_ACCOUNT,0}, {40855,0,18,CUE_ACCOUNT,0},
    {40873,0,18,CUE_ACCOUNT,0}, {44428,0,17,CUE_ACCOUNT,0}, {44445,0,17,CUE_ADVANCE_FEE,0},
    {40891,0,18,CUE_THREAT,0}, {40909,0,18,CUE_THREAT,0}, {44462,0,17,CUE_THREAT,0},
    {44479,0,17,CUE_THREAT,0}, {44496,0,17,CUE_THREAT,0}, {48792,0,16,CUE_THREAT,0},
    {48808,0,16,CUE_ADVANCE_FEE,0}, {48824,0,16,CUE_DATA,0}, {48840,0,16,CUE_DATA,0},
    {58411,0,13,CUE_DATA,0}, {60684,0,12,CUE_DATA,0}, {48856,0,16,CUE_THREAT,0},
    {48872,0,16,CUE_THREAT,0}, {52227,0,15,CUE_THREAT,0}, {52242,0,15,CUE_THREAT,0},
    {52257,0,15,CUE_THREAT,0}, {55518,0,14,CUE_THREAT,0}, {12888,0,27,CUE_PARCEL,0},
    {15315,0,26,CUE_PARCEL,0}, {15341,0,26,CUE_PARCEL,0}, {17799,0,25,CUE_PARCEL,0},
    {23463,0,23,CUE_PARCEL,0}, {23486,0,23,CUE_PARCEL,0}, {26537,0,22,CUE_PARCEL,0},
    {26559,0,22,CUE_PARCEL,0}, {26581,0,22,CUE_PARCEL,0}, {30073,0,21,CUE_PARCEL,0},
    {30094,0,21,CUE_PARCEL,0}, {30115,0,21,CUE_PARCEL,0}, {33958,0,20,CUE_PARCEL,0},
    {33978,0,20,CUE_PARCEL,0}, {33998,0,20,CUE_PARCEL,0}, {37392,0,19,CUE_PARCEL,0},
    {12888,0,17,CUE_PARCEL,0}, {15315,0,16,CUE_PARCEL,0}, {20689,0,24,CUE_ACCOUNT,0},
    {26603,0,22,CUE_ACCOUNT,0}, {26625,0,22,CUE_ACCOUNT,0}, {30136,0,21,CUE_ACCOUNT,0},
    {37411,0,19,CUE_ACCOUNT,0}, {37430,0,19,CUE_ACCOUNT,0}, {37449,0,19,CUE_ACCOUNT,0},
    {37468,0,19,CUE_ACCOUNT,0}, {40927,0,18,CUE_ACCOUNT,0}, {23509,0,23,CUE_ACCOUNT,0},
    {30157,0,21,CUE_ACCOUNT,0}, {30178,0,21,CUE_ACCOUNT,0}, {34018,0,20,CUE_ACCOUNT,0},
    {40945,0,18,CUE_ACCOUNT,0}, {40963,0,18,CUE_ACCOUNT,0}, {40981,0,18,CUE_ACCOUNT,0},
    {40999,0,18,CUE_ACCOUNT,0}, {44513,0,17,CUE_ACCOUNT,0}, {15367,0,26,CUE_ACCOUNT,0},
    {20713,0,24,CUE_ACCOUNT,0}, {20737,0,24,CUE_ACCOUNT,0}, {23532,0,23,CUE_ACCOUNT,0},
    {30199,0,21,CUE_ACCOUNT,0}, {30220,0,21,CUE_ACCOUNT,0}, {30241,0,21,CUE_ACCOUNT,0},
    {30262,0,21,CUE_ACCOUNT,0}, {34038,0,20,CUE_ACCOUNT,0}, {8090,0,29,CUE_PARCEL,0},
    {9967,0,28,CUE_PARCEL,0}, {9995,0,28,CUE_PARCEL,0}, {12915,0,27,CUE_PARCEL,0},
    {17824,0,25,CUE_PARCEL,0}, {17849,0,25,CUE_PARCEL,0}, {20761,0,24,CUE_PARCEL,0},
    {20785,0,24,CUE_PARCEL,0}, {20809,0,24,CUE_PARCEL,0}, {23555,0,23,CUE_PARCEL,0},
    {23578,0,23,CUE_PARCEL,0}, {23601,0,23,CUE_PARCEL,0}, {26647,0,22,CUE_PARCEL,0},
    {26669,0,22,CUE_PARCEL,0}, {26691,0,22,CUE_PARCEL,0}, {30283,0,21,CUE_PARCEL,0},
    {8090,0,19,CUE_PARCEL,0}, {9967,0,18,CUE_PARCEL,0}, {52272,0,15,CUE_THREAT,0},
    {52287,0,15,CUE_THREAT,0}, {55532,0,14,CUE_THREAT,0}, {55546,0,14,CUE_THREAT,0},
    {55560,0,14,CUE_THREAT,0}, {58424,0,13,CUE_THREAT,0}, {44530,0,17,CUE_SECRET,0},
    {52302,0,15,CUE_SECRET,0}, {52302,0,14,CUE_DATA,0}, {52302,0,14,CUE_SECRET,0},
    {65027,0,9,CUE_ADVANCE_FEE,0}, {65027,0,10,CUE_ADVANCE_FEE,0}, {20833,0,24,CUE_ACCOUNT,0},
    {26713,0,22,CUE_ACCOUNT,0}, {26735,0,22,CUE_ACCOUNT,0}, {30304,0,21,CUE_ACCOUNT,0},
    {37487,0,19,CUE_ACCOUNT,0}, {37506,0,19,CUE_ACCOUNT,0}, {37525,0,19,CUE_ACCOUNT,0},
    {37544,0,19,CUE_ACCOUNT,0}, {41017,0,18,CUE_ACCOUNT,0}, {58437,0,13,CUE_DATA,0},
    {48888,0,16,CUE_DATA,0}, {48904,0,16,CUE_ADVANCE_FEE,0}, {12942,0,27,CUE_ACCOUNT,0},
    {17874,0,25,CUE_ACCOUNT,0}, {17899,0,25,CUE_ACCOUNT,0}, {20857,0,24,CUE_ACCOUNT,0},
    {26757,0,22,CUE_ACCOUNT,0}, {26779,0,22,CUE_ACCOUNT,0}, {26801,0,22,CUE_ACCOUNT,0},
    {26823,0,22,CUE_ACCOUNT,0}, {30325,0,21,CUE_ACCOUNT,0}, {48920,0,16,CUE_THREAT,0},
    {48936,0,16,CUE_THREAT,0}, {52317,0,15,CUE_THREAT,0}, {52332,0,15,CUE_THREAT,0},
    {52347,0,15,CUE_THREAT,0}, {55574,0,14,CUE_THREAT,0}, {65037,0,10,CUE_DATA,0},
    {60696,0,12,CUE_ACCOUNT,0}, {60696,0,12,CUE_DATA,0}, {52362,0,15,CUE_ACCOUNT,0},
    {17924,0,25,CUE_ACCOUNT,0}, {23624,0,23,CUE_ACCOUNT,0}, {23647,0,23,CUE_ACCOUNT,0},
    {26845,0,22,CUE_ACCOUNT,0}, {34058,0,20,CUE_ACCOUNT,0}, {34078,0,20,CUE_ACCOUNT,0},
    {34098,0,20,CUE_ACCOUNT,0}, {34118,0,20,CUE_ACCOUNT,0}, {37563,0,19,CUE_ACCOUNT,0},
    {20881,0,24,CUE_ACCOUNT,0}, {26867,0,22,CUE_ACCOUNT,0}, {26889,0,22,CUE_ACCOUNT,0},
    {30346,0,21,CUE_ACCOUNT,0}, {37582,0,19,CUE_ACCOUNT,0}, {37601,0,19,CUE_ACCOUNT,0},
    {37620,0,19,CUE_ACCOUNT,0}, {37639,0,19,CUE_ACCOUNT,0}, {41035,0,18,CUE_ACCOUNT,0},
    {20905,0,24,CUE_ACCOUNT,0}, {26911,0,22,CUE_ACCOUNT,0}, {26933,0,22,CUE_ACCOUNT,0},
    {30367,0,21,CUE_ACCOUNT,0}, {37658,0,19,CUE_ACCOUNT,0}, {37677,0,19,CUE_ACCOUNT,0},
    {37696,0,19,CUE_ACCOUNT,0}, {37715,0,19,CUE_ACCOUNT,0}, {41053,0,18,CUE_ACCOUNT,0},
    {26955,0,22,CUE_PARCEL,0}, {30388,0,21,CUE_PARCEL,0}, {41071,0,18,CUE_PARCEL,0},
    {41089,0,18,CUE_PARCEL,0}, {44547,0,17,CUE_PARCEL,0}, {48952,0,16,CUE_PARCEL,0},
    {48968,0,16,CUE_PARCEL,0}, {52377,0,15,CUE_PARCEL,0}, {26955,0,12,CUE_PARCEL,0},
    {55588,0,13,CUE_DATA,0}, {55588,0,14,CUE_DATA,0}, {60708,0,12,CUE_DATA,0},
    {20929,0,24,CUE_ACCOUNT,0}, {26977,0,22,CUE_ACCOUNT,0}, {26999,0,22,CUE_ACCOUNT,0},
    {30409,0,21,CUE_ACCOUNT,0}, {37734,0,19,CUE_ACCOUNT,0}, {37753,0,19,CUE_ACCOUNT,0},
    {37772,0,19,CUE_ACCOUNT,0}, {37791,0,19,CUE_ACCOUNT,0}, {41107,0,18,CUE_ACCOUNT,0},
    {58450,0,13,CUE_DATA,0}, {48984,0,16,CUE_THREAT,0}, {49000,0,16,CUE_THREAT,0},
    {52392,0,15,CUE_THREAT,0}, {52407,0,15,CUE_THREAT,0}, {52422,0,15,CUE_THREAT,0},
    {55602,0,14,CUE_THREAT,0}, {67922,0,8,CUE_DATA,0}, {60720,0,12,CUE_ACCOUNT,0},
    {52437,0,15,CUE_ACCOUNT,0}, {3420,0,32,CUE_PARCEL,0}, {4723,0,31,CUE_PARCEL,0},
    {4754,0,31,CUE_PARCEL,0}, {6465,0,30,CUE_PARCEL,0}, {10023,0,28,CUE_PARCEL,0},
    {10051,0,28,CUE_PARCEL,0}, {12969,0,27,CUE_PARCEL,0}, {12996,0,27,CUE_PARCEL,0},
    {13023,0,27,CUE_PARCEL,0}, {15393,0,26,CUE_PARCEL,0}, {15419,0,26,CUE_PARCEL,0},
    {15445,0,26,CUE_PARCEL,0}, {17949,0,25,CUE_PARCEL,0}, {17974,0,25,CUE_PARCEL,0},
    {17999,0,25,CUE_PARCEL,0}, {20953,0,24,CUE_PARCEL,0}, {23670,0,23,CUE_PARCEL,0},
    {27021,0,22,CUE_PARCEL,0}, {3420,0,22,CUE_PARCEL,0}, {4723,0,21,CUE_PARCEL,0},
    {37810,0,19,CUE_PARCEL,0}, {37829,0,19,CUE_PARCEL,0}, {41125,0,18,CUE_PARCEL,0},
    {44564,0,17,CUE_PARCEL,0}, {44581,0,17,CUE_PARCEL,0}, {49016,0,16,CUE_PARCEL,0},
    {3420,0,13,CUE_PARCEL,0}, {58463,0,13,CUE_DATA,0}, {60732,0,12,CUE_ACCOUNT,0},
    {44598,0,17,CUE_ACCOUNT,0}, {23693,0,23,CUE_ACCOUNT,0}, {30430,0,21,CUE_ACCOUNT,0},
    {30451,0,21,CUE_ACCOUNT,0}, {34138,0,20,CUE_ACCOUNT,0}, {41143,0,18,CUE_ACCOUNT,0},
    {41161,0,18,CUE_ACCOUNT,0}, {41179,0,18,CUE_ACCOUNT,0}, {41197,0,18,CUE_ACCOUNT,0},
    {44615,0,17,CUE_ACCOUNT,0}, {13050,0,27,CUE_PARCEL,0}, {15471,0,26,CUE_PARCEL,0},
    {15497,0,26,CUE_PARCEL,0}, {18024,0,25,CUE_PARCEL,0}, {23716,0,23,CUE_PARCEL,0},
    {23739,0,23,CUE_PARCEL,0}, {27043,0,22,CUE_PARCEL,0}, {27065,0,22,CUE_PARCEL,0},
    {27087,0,22,CUE_PARCEL,0}, {30472,0,21,CUE_PARCEL,0}, {30493,0,21,CUE_PARCEL,0},
    {30514,0,21,CUE_PARCEL,0}, {34158,0,20,CUE_PARCEL,0}, {34178,0,20,CUE_PARCEL,0},
    {34198,0,20,CUE_PARCEL,0}, {37848,0,19,CUE_PARCEL,0}, {13050,0,17,CUE_PARCEL,0},
    {15471,0,16,CUE_PARCEL,0}, {10079,0,28,CUE_PARCEL,0}, {13077,0,27,CUE_PARCEL,0},
    {13104,0,27,CUE_PARCEL,0}, {15523,0,26,CUE_PARCEL,0}, {20977,0,24,CUE_PARCEL,0},
    {21001,0,24,CUE_PARCEL,0}, {23762,0,23,CUE_PARCEL,0}, {23785,0,23,CUE_PARCEL,0},
    {23808,0,23,CUE_PARCEL,0}, {27109,0,22,CUE_PARCEL,0}, {27131,0,22,CUE_PARCEL,0},
    {27153,0,22,CUE_PARCEL,0}, {30535,0,21,CUE_PARCEL,0}, {30556,0,21,CUE_PARCEL,0},
    {30577,0,21,CUE_PARCEL,0}, {34218,0,20,CUE_PARCEL,0}, {10079,0,18,CUE_PARCEL,0},
    {13077,0,17,CUE_PARCEL,0}, {23038,0,11,CUE_ACCOUNT,0}, {23038,0,11,CUE_DATA,0},
    {68840,172,7,CUE_ORGANISATION,2}, {56922,0,7,CUE_PAYMENT,0}, {68847,211,7,CUE_ORGANISATION,0},
    {64940,0,7,CUE_PARCEL,0}, {69870,4,3,CUE_ORGANISATION,5}, {69830,186,4,CUE_ORGANISATION,6},
    {65047,0,10,CUE_PARCEL,0},
};
const size_t cues_count = 5060;
const uint16_t cue_slots[8192] = {
    921, 1062, 4898, 0, 0, 0, 0, 2542, 1423, 3759, 4354, 3345, 0, 0, 0, 4156, 0, 0, 0, 0, 0, 0, 0,
    1348, 0, 834, 1360, 0, 0, 0, 0, 0, 0, 0, 0, 4955, 0, 0, 0, 0, 0, 2667, 0, 0, 0, 1668, 1242, 0,
    0, 0, 0, 0, 0, 0, 0, 1789, 3959, 4169, 0, 2557, 3184, 0, 2144, 0, 0, 4831, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3365, 4430, 2020, 0, 1390, 4117, 0, 460, 40, 359, 2772, 4699, 2345, 0, 3740, 0,
    0, 0, 3955, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 298, 0, 0, 0, 2558, 0, 477, 3910, 3176, 3551,
    1307, 1072, 1353, 3840, 4077, 4813, 0, 0, 0, 0, 0, 2502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3193,
    337, 3672, 0, 0, 2277, 0, 0, 0, 0, 0, 0, 0, 0, 307, 0, 0, 0, 0, 4415, 0, 0, 0, 0, 3356, 1909, 0,
    0, 2178, 3958, 0, 0, 3716, 2411, 3029, 3873, 3546, 516, 1815, 3745, 0, 0, 2848, 3253, 0, 0, 0,
    0, 0, 0, 0, 3208, 1799, 1511, 1398, 2442, 4185, 3332, 3587, 3685, 3296, 3980, 4975, 0, 4199,
    1019, 2980, 3240, 1564, 4618, 0, 0, 0, 0, 2082, 0, 0, 3733, 0, 0, 0, 0, 0, 0, 305, 2687, 0,
    2853, 0, 0, 0, 0, 948, 4694, 0, 1451, 2982, 0, 0, 0, 0, 257, 0, 0, 1116, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3357, 0, 0, 2308, 2198, 0, 0, 0, 0, 0, 2977, 3343, 1424, 0, 0, 0, 4543, 0, 3569, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1308, 1223, 0, 0, 2673, 0, 0, 0, 0, 0, 0, 0, 0, 1333, 0, 0, 1025, 0, 2978, 0,
    1130, 0, 0, 0, 0, 0, 0, 0, 0, 4749, 0, 0, 3413, 0, 1446, 0, 804, 2492, 2084, 357, 657, 4477,
    264, 0, 0, 0, 3348, 3614, 2766, 2929, 4592, 0, 0, 0, 2200, 0, 0, 0, 0, 0, 1389, 3459, 3540,
    2043, 820, 0, 0, 0, 0, 0, 491, 1286, 0, 4157, 0, 0, 0, 0, 0, 1036, 0, 2586, 0, 0, 0, 0, 0, 717,
    2394, 0, 0, 0, 3875, 0, 0, 0, 0, 0, 0, 1786, 0, 4268, 2431, 0, 0, 0, 0, 0, 2192, 0, 1855, 0, 0,
    0, 0, 1858, 0, 0, 0, 0, 0, 4075, 4368, 2219, 4643, 431, 3563, 0, 242, 0, 0, 0, 4498, 2047, 2754,
    0, 1123, 0, 3954, 0, 0, 0, 0, 0, 1409, 290, 3300, 1152, 0, 0, 0, 1205, 0, 0, 4299, 0, 3515,
    2118, 0, 2968, 3808, 4897, 0, 0, 0, 0, 1392, 0, 0, 0, 0, 0, 0, 4260, 988, 401, 1669, 5057, 0,
    4710, 0, 0, 0, 0, 1300, 427, 0, 4300, 0, 0, 2727, 0, 0, 0, 0, 0, 0, 3477, 3574, 0, 0, 0, 0, 0,
    2022, 0, 0, 3962, 0, 0, 3523, 0, 0, 4681, 0, 4210, 0, 0, 0, 0, 0, 0, 0, 3061, 4255, 0, 468, 0,
    1783, 4175, 3560, 0, 0, 0, 0, 0, 0, 0, 3309, 0, 345, 0, 0, 173, 0, 3342, 0, 0, 0, 208, 0, 3197,
    3292, 1450, 0, 0, 0, 1245, 4928, 978, 2391, 0, 4479, 0, 3776, 0, 0, 1368, 2646, 2879, 3595,
    3209, 3518, 0, 0, 0, 2922, 5059, 0, 0, 1306, 2713, 0, 0, 0, 0, 1666, 0, 0, 1659, 0, 2812, 0,
    2786, 0, 1429, 353, 2888, 2283, 3041, 0, 0, 0, 0, 0, 3327, 4171, 0, 2040, 0, 0, 0, 0, 0, 0, 0,
    0, 3521, 2963, 3496, 0, 0, 0, 0, 0, 2230, 0, 0, 2708, 0, 0, 0, 0, 4081, 0, 2044, 0, 0, 0, 0, 0,
    2366, 167, 689, 0, 419, 2512, 1211, 0, 0, 0, 665, 462, 0, 0, 0, 0, 2632, 0, 0, 0, 4442, 0, 0, 0,
    0, 4280, 0, 0, 0, 0, 0, 2885, 0, 0, 0, 3871, 0, 2455, 4612, 0, 0, 0, 1322, 0, 2623, 3453, 3720,
    4683, 0, 0, 2244, 0, 0, 0, 0, 0, 1808, 0, 289, 0, 0, 0, 0, 2510, 1550, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2830, 4251, 0, 515, 687, 2561, 0, 0, 1346, 0, 0, 4306, 1814, 3957, 0, 0, 0, 0, 0, 0, 1598, 0,
    0, 0, 0, 0, 1109, 2811, 1791, 1654, 0, 0, 0, 0, 0, 424, 0, 3052, 0, 1833, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1529, 0, 0, 0, 0, 0, 2225, 0, 0, 0, 0, 0, 250, 3787, 520, 4317, 0, 3908, 1126, 1478,
    2610, 2802, 0, 0, 0, 0, 0, 0, 4312, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 3490, 2148, 0, 0, 3463,
    0, 0, 0, 0, 0, 0, 0, 2301, 0, 0, 0, 4373, 1246, 4331, 0, 0, 0, 0, 449, 0, 0, 0, 0, 0, 2278,
    4326, 0, 0, 1049, 0, 0, 0, 1476, 0, 4307, 0, 0, 380, 2719, 0, 0, 0, 0, 4670, 0, 1984, 0, 0, 0,
    0, 0, 2388, 3552, 0, 0, 0, 0, 0, 1911, 1, 2034, 1583, 1903, 2274, 3210, 615, 3561, 3832, 0, 0,
    0, 0, 0, 4693, 0, 0, 0, 2658, 0, 1519, 1597, 3205, 4603, 0, 2245, 2331, 3573, 0, 0, 0, 0, 0, 0,
    3346, 824, 3763, 0, 0, 0, 4526, 1915, 0, 0, 826, 0, 0, 0, 0, 230, 4164, 0, 3723, 0, 1262, 0, 0,
    0, 1295, 1410, 0, 0, 0, 1835, 4348, 3605, 0, 0, 0, 1593, 0, 308, 4243, 0, 2635, 0, 0, 0, 0, 0,
    0, 0, 0, 3291, 0, 4601, 0, 0, 3695, 2972, 3780, 0, 0, 2930, 3671, 0, 0, 0, 628, 4765, 0, 2587,
    987, 0, 467, 1048, 1820, 0, 0, 0, 338, 0, 0, 2577, 0, 0, 0, 0, 0, 0, 0, 4217, 4258, 2325, 2924,
    0, 0, 1235, 0, 0, 0, 0, 0, 0, 0, 285, 2545, 4807, 1124, 2027, 0, 0, 0, 0, 2715, 0, 440, 0, 0, 0,
    0, 1901, 0, 4481, 0, 0, 0, 0, 3598, 4376, 2303, 0, 0, 1834, 0, 0, 0, 0, 0, 0, 0, 3471, 2745, 0,
    0, 0, 0, 0, 0, 0, 0, 2751, 0, 0, 634, 0, 2584, 0, 3761, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2042, 0, 0, 0, 2076, 1238, 2134, 4689, 1363, 2429, 3021, 0, 348, 4357, 2396, 3884, 0, 0, 0,
    2450, 0, 578, 2276, 3015, 4538, 0, 0, 0, 0, 0, 0, 3930, 0, 0, 0, 0, 0, 0, 0, 0, 0, 241, 0, 0, 0,
    0, 488, 1218, 3870, 1631, 0, 293, 1520, 3308, 0, 1421, 3580, 4176, 1827, 0, 2255, 3201, 354, 2,
    0, 0, 0, 0, 0, 386, 2097, 0, 0, 0, 1700, 0, 98, 552, 2389, 546, 3450, 3565, 0, 0, 0, 2179, 0, 0,
    4408, 3909, 0, 0, 511, 0, 2532, 4381, 0, 4546, 609, 3058, 4537, 0, 3276, 0, 0, 0, 0, 0, 0, 2288,
    0, 0, 0, 0, 0, 4571, 0, 0, 2030, 4489, 0, 4552, 1310, 3548, 1897, 0, 0, 0, 0, 534, 0, 0, 3764,
    1449, 3372, 0, 0, 3673, 0, 0, 0, 0, 0, 0, 0, 2746, 0, 0, 0, 0, 1906, 480, 1936, 0, 0, 0, 0, 341,
    636, 3272, 2197, 0, 0, 0, 0, 0, 0, 4111, 0, 0, 0, 1902, 3712, 0, 0, 0, 0, 0, 0, 0, 2666, 0,
    3479, 0, 0, 0, 4179, 4228, 1129, 1595, 2116, 565, 0, 0, 0, 0, 0, 0, 4688, 0, 1350, 0, 3775,
    4369, 4086, 0, 0, 2837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3290, 1948, 0, 0, 0, 1015, 0, 664, 3914,
    1112, 0, 0, 0, 4696, 1044, 4319, 0, 0, 0, 0, 1318, 2177, 0, 0, 0, 0, 0, 3174, 0, 0, 0, 3531, 0,
    0, 0, 0, 4909, 0, 0, 510, 288, 531, 3051, 3998, 0, 0, 0, 0, 3238, 0, 1282, 3779, 5060, 396, 0,
    0, 0, 0, 0, 2371, 0, 0, 0, 0, 1387, 0, 395, 0, 0, 1344, 3501, 3379, 0, 4236, 0, 0, 1244, 0,
    3516, 0, 4391, 0, 4315, 234, 0, 0, 0, 2775, 803, 0, 0, 0, 0, 0, 0, 2861, 0, 249, 2816, 3929, 0,
    555, 0, 0, 0, 0, 0, 1555, 4490, 0, 0, 0, 3890, 0, 1655, 4235, 4118, 4155, 1980, 2849, 4386,
    4584, 0, 0, 0, 683, 4436, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 1800, 4209, 0, 0, 0, 332, 0, 0,
    0, 0, 3366, 3579, 0, 0, 0, 0, 0, 313, 4518, 0, 4919, 0, 0, 2292, 3611, 0, 0, 3836, 0, 0, 0, 0,
    426, 0, 0, 2465, 0, 0, 4218, 0, 37, 0, 0, 3757, 0, 38, 0, 346, 529, 0, 1101, 0, 0, 4704, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2347, 4174, 0, 1237, 4253, 0, 0, 0, 0, 4106, 0, 3536, 0, 3056, 0,
    4392, 0, 0, 2834, 0, 233, 3010, 3053, 3172, 4198, 0, 0, 0, 0, 0, 0, 1832, 0, 3883, 1812, 0,
    4352, 0, 0, 0, 0, 0, 0, 0, 0, 1955, 4441, 0, 0, 610, 3570, 4733, 4213, 0, 536, 0, 0, 0, 0, 0,
    4711, 0, 0, 0, 2505, 3549, 1289, 4370, 4159, 0, 1021, 4250, 3257, 4349, 0, 0, 0, 3331, 0, 2188,
    1250, 0, 1930, 2217, 0, 0, 0, 4038, 2439, 1919, 0, 0, 0, 0, 0, 0, 0, 0, 1260, 0, 0, 1574, 0, 0,
    0, 0, 0, 0, 0, 0, 1099, 0, 0, 3553, 0, 0, 2721, 2763, 0, 455, 3698, 0, 0, 0, 3251, 1809, 3896,
    0, 0, 3294, 0, 0, 3722, 1355, 0, 0, 0, 0, 537, 0, 3367, 614, 0, 0, 0, 0, 0, 0, 0, 267, 0, 564,
    1334, 1852, 3588, 4588, 0, 497, 0, 0, 2175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 268, 0, 0, 0, 0, 297,
    2063, 3256, 0, 0, 2293, 816, 4323, 1951, 2075, 0, 4414, 4100, 0, 0, 2317, 0, 3199, 0, 0, 0, 0,
    0, 4700, 4480, 1380, 0, 1096, 1163, 0, 0, 2533, 0, 2286, 0, 0, 581, 3488, 3527, 2797, 2234,
    4313, 1374, 3728, 0, 0, 3949, 3617, 1935, 0, 0, 0, 4751, 1632, 1933, 3472, 0, 0, 829, 0, 2344,
    0, 0, 0, 0, 0, 0, 3303, 0, 0, 3781, 0, 0, 0, 0, 0, 2548, 2176, 1859, 0, 0, 1924, 2335, 0, 0, 0,
    0, 3442, 0, 0, 0, 0, 0, 513, 2123, 0, 0, 0, 0, 0, 2759, 3812, 0, 0, 0, 0, 0, 3144, 0, 0, 0, 0,
    0, 0, 0, 0, 2202, 5005, 0, 0, 0, 2059, 0, 1206, 0, 2627, 4322, 4426, 0, 0, 0, 11, 1026, 0, 3042,
    0, 0, 1576, 0, 0, 3368, 3897, 2342, 2004, 0, 0, 1158, 0, 0, 2756, 3544, 3583, 0, 1922, 0, 0, 0,
    0, 1040, 0, 0, 0, 0, 1125, 0, 1838, 0, 0, 0, 0, 2629, 0, 2556, 0, 1978, 0, 0, 2962, 4706, 1813,
    2382, 0, 0, 0, 1358, 0, 1256, 0, 0, 3913, 0, 0, 1440, 0, 0, 0, 0, 0, 0, 3443, 3047, 0, 0, 0,
    3305, 0, 0, 4096, 1817, 0, 0, 0, 287, 4166, 0, 0, 4805, 0, 0, 0, 0, 3894, 2415, 3262, 3754,
    1670, 0, 0, 0, 0, 199, 2149, 3023, 0, 0, 0, 0, 0, 0, 2451, 0, 4310, 0, 1942, 0, 4440, 0, 0, 0,
    0, 4347, 0, 2616, 0, 0, 4432, 0, 0, 3556, 0, 3708, 0, 89, 566, 0, 3542, 0, 474, 0, 0, 0, 0, 0,
    0, 3773, 4550, 0, 0, 3865, 0, 0, 0, 0, 2462, 0, 0, 0, 0, 229, 0, 0, 0, 2281, 2964, 3389, 0, 0,
    0, 0, 1642, 0, 1943, 0, 0, 0, 0, 1918, 3885, 0, 0, 0, 2081, 476, 0, 0, 0, 0, 2154, 2486, 0, 425,
    2651, 3704, 3886, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1629, 0, 0, 0, 2103, 0, 0, 3457, 4158, 4887, 0, 0,
    421, 952, 3358, 0, 0, 0, 4974, 0, 0, 0, 0, 498, 0, 0, 0, 0, 0, 1071, 0, 1264, 0, 0, 0, 0, 2119,
    0, 0, 0, 0, 0, 837, 0, 981, 0, 0, 0, 501, 0, 1384, 12, 2201, 0, 1279, 0, 0, 0, 4074, 0, 0, 0, 0,
    0, 2456, 0, 0, 1540, 0, 0, 0, 0, 0, 0, 0, 314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2091, 1433, 0, 0, 0, 0, 0, 0, 3567, 2705, 3299, 143, 3607, 0, 2791, 3060, 0, 3877, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1926, 3439, 0, 3735, 0, 0, 0, 0, 4241, 0,
    3360, 1426, 0, 0, 461, 2089, 5055, 1565, 1558, 0, 0, 0, 0, 0, 0, 0, 0, 3289, 2580, 3017, 0, 0,
    4482, 0, 0, 0, 245, 0, 0, 0, 0, 0, 0, 0, 0, 385, 0, 4375, 2374, 4298, 0, 2935, 4295, 0, 1128, 0,
    503, 0, 0, 3370, 0, 2424, 451, 483, 1589, 2406, 2711, 3200, 2099, 3675, 4410, 1854, 2631, 4001,
    0, 0, 4341, 825, 0, 0, 0, 248, 1414, 3585, 4400, 0, 0, 0, 3550, 0, 0, 2534, 0, 0, 0, 4097, 2307,
    1281, 4294, 0, 0, 0, 0, 0, 2096, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4116, 3354, 4056, 1490, 0,
    4976, 0, 0, 3406, 0, 0, 0, 0, 0, 0, 1371, 0, 362, 2663, 3329, 0, 205, 0, 0, 3946, 0, 0, 0, 0,
    2659, 0, 0, 3194, 4977, 1546, 1442, 0, 0, 1542, 0, 2916, 0, 0, 0, 2338, 4607, 0, 0, 0, 0, 0, 0,
    3534, 0, 0, 3778, 0, 0, 0, 0, 0, 0, 4292, 4249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 296, 0, 2626, 798,
    0, 1851, 2654, 2943, 0, 0, 0, 2452, 4389, 2252, 0, 0, 1798, 0, 1013, 0, 0, 0, 2051, 0, 801, 0,
    672, 2699, 2773, 0, 0, 0, 0, 0, 4416, 2973, 3049, 0, 0, 1043, 4407, 0, 0, 1419, 0, 4669, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3183, 0, 2193, 0, 1236, 0, 2243, 0, 4697, 1413, 1265, 0, 0, 2248, 0, 0, 0,
    0, 2130, 0, 0, 4145, 0, 0, 328, 0, 0, 0, 0, 0, 0, 0, 2362, 0, 0, 0, 2704, 0, 1110, 1207, 1945,
    2917, 0, 0, 0, 0, 0, 0, 0, 1291, 0, 0, 0, 4553, 2304, 4888, 4401, 547, 0, 3682, 0, 2748, 0,
    2454, 3777, 494, 0, 0, 0, 0, 1335, 2549, 3248, 0, 1637, 3915, 2021, 0, 0, 2724, 0, 0, 678, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 415, 0, 0, 0, 1411, 0, 0, 0, 0, 0, 0, 2550, 0, 0, 1549, 1053, 0, 0, 0,
    2402, 0, 3245, 0, 0, 2137, 0, 4565, 0, 3731, 3917, 2038, 2341, 2785, 4433, 0, 1213, 0, 0, 2240,
    3444, 0, 0, 1506, 0, 0, 2857, 629, 3027, 0, 0, 0, 0, 0, 1199, 1230, 4605, 0, 0, 3495, 0, 0,
    4277, 0, 0, 0, 4110, 0, 0, 2071, 0, 0, 679, 0, 2355, 3177, 0, 0, 0, 0, 0, 0, 0, 1569, 2001,
    3684, 4248, 0, 3491, 627, 4328, 2090, 0, 0, 0, 3950, 0, 0, 2539, 0, 0, 0, 0, 1203, 0, 0, 0,
    3528, 0, 4089, 0, 0, 0, 0, 0, 0, 0, 4105, 1795, 2437, 0, 0, 3774, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1127, 2716, 0, 1803, 0, 0, 0, 0, 0, 0, 0, 279, 638, 0, 1448, 3400, 0, 0, 2055, 2241, 3203, 1159,
    4485, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3039, 0, 4522, 0, 0, 4713, 0, 3063, 0, 378, 0,
    0, 0, 822, 0, 1896, 4112, 0, 0, 0, 0, 0, 0, 0, 0, 4548, 0, 0, 0, 2067, 0, 0, 0, 0, 0, 0, 0,
    2615, 0, 0, 0, 0, 0, 0, 1927, 0, 4620, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1985, 0, 1200, 0,
    0, 0, 0, 0, 0, 3912, 0, 0, 524, 0, 4488, 0, 1916, 0, 0, 1934, 1534, 0, 0, 1822, 0, 0, 0, 0, 0,
    0, 4361, 0, 0, 0, 0, 0, 5054, 0, 0, 0, 0, 1107, 0, 0, 0, 0, 1605, 0, 0, 399, 0, 0, 2285, 2324,
    986, 2332, 2560, 3881, 1495, 1623, 0, 0, 0, 4120, 0, 0, 0, 1921, 0, 349, 2267, 3524, 445, 1133,
    2979, 625, 0, 0, 0, 0, 0, 0, 0, 2007, 0, 0, 3824, 0, 0, 0, 0, 4229, 0, 0, 799, 0, 0, 0, 0, 1923,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4510, 0, 1807, 2497, 3683, 1459, 0, 0, 3860, 0, 0, 0, 4750, 0, 0,
    2777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 2613, 976, 2129, 3602, 840, 4320, 436, 443, 3736, 0,
    598, 1790, 2540, 2788, 2767, 3616, 4876, 0, 1105, 0, 0, 3385, 0, 0, 0, 4786, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2268, 0, 0, 0, 4418, 0, 0, 0, 4795, 0, 0, 0, 46, 0,
    1482, 2072, 3710, 0, 0, 0, 0, 0, 0, 0, 4615, 3278, 0, 1617, 2648, 0, 0, 0, 1045, 2652, 0, 0,
    2940, 0, 0, 0, 2409, 0, 0, 2315, 0, 1908, 2661, 1022, 606, 3500, 4201, 828, 0, 1287, 0, 0, 2231,
    0, 0, 0, 1106, 0, 0, 0, 0, 0, 0, 0, 0, 2619, 553, 0, 1836, 0, 0, 0, 0, 0, 3590, 0, 0, 0, 2393,
    3388, 0, 0, 0, 0, 2480, 3739, 574, 2717, 1060, 0, 0, 0, 0, 4429, 0, 0, 0, 0, 1273, 3582, 632,
    4333, 1533, 3535, 454, 0, 514, 3241, 0, 0, 0, 0, 0, 0, 1518, 0, 4220, 0, 3397, 548, 645, 1621,
    3487, 0, 0, 0, 0, 0, 0, 3880, 0, 0, 1047, 1277, 4487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 168, 0, 0, 0, 0, 0, 1383, 4544, 0, 0, 0, 0, 0, 500, 0, 3532, 0, 0, 0, 428, 3699, 2761,
    0, 3804, 0, 0, 0, 1359, 3545, 0, 1572, 0, 0, 0, 0, 3409, 3953, 3752, 607, 0, 0, 4205, 0, 0, 0,
    0, 3951, 2670, 2430, 1341, 4967, 0, 0, 0, 0, 1877, 3395, 0, 0, 0, 0, 0, 0, 0, 1636, 1837, 2568,
    3192, 0, 0, 1560, 4428, 0, 0, 0, 0, 0, 492, 0, 0, 0, 0, 1032, 0, 0, 0, 2204, 2473, 4399, 4302,
    0, 0, 2845, 0, 2036, 1988, 0, 0, 0, 0, 0, 0, 4223, 0, 0, 0, 1561, 0, 0, 0, 0, 1571, 4093, 0, 0,
    0, 3243, 0, 0, 0, 2784, 3, 0, 0, 0, 0, 1339, 2445, 830, 0, 0, 0, 2143, 3522, 0, 0, 0, 0, 551,
    3789, 0, 0, 294, 0, 0, 0, 0, 2612, 0, 358, 0, 0, 0, 2841, 3353, 4417, 0, 0, 0, 2171, 4080, 0,
    2150, 0, 0, 0, 0, 0, 0, 0, 0, 0, 485, 0, 0, 1316, 0, 0, 0, 3788, 4332, 0, 0, 1900, 311, 0, 0, 0,
    0, 3398, 3594, 0, 0, 0, 0, 0, 0, 0, 0, 3762, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1839, 0, 0, 2460, 0,
    771, 0, 0, 0, 686, 1342, 0, 0, 0, 2679, 3952, 0, 0, 0, 4684, 0, 0, 2146, 684, 394, 4585, 0, 0,
    0, 1437, 0, 1052, 0, 0, 1294, 64, 0, 0, 0, 0, 0, 1992, 2237, 0, 0, 0, 278, 499, 0, 236, 0, 688,
    1553, 0, 0, 0, 0, 2367, 4420, 1102, 0, 2088, 0, 0, 2471, 2100, 3956, 0, 0, 0, 0, 3339, 0, 174,
    0, 0, 0, 0, 2547, 4568, 0, 4215, 0, 2279, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1531, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 240, 2846, 2079, 2750, 983, 0, 1111, 2660, 0, 0, 334, 3261, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4126, 0, 0, 0, 0, 0, 0, 0, 0, 410, 0, 0, 0, 1020, 1527, 0, 0, 0,
    0, 0, 0, 0, 0, 1011, 0, 3349, 0, 0, 0, 391, 1792, 1947, 3586, 0, 4279, 0, 0, 0, 0, 558, 0, 0, 0,
    0, 0, 0, 0, 1406, 2810, 0, 3936, 0, 561, 3547, 456, 0, 2806, 0, 0, 0, 438, 4094, 958, 2805, 320,
    4124, 4346, 0, 0, 0, 0, 0, 0, 2965, 2265, 0, 2031, 0, 0, 0, 0, 0, 1920, 0, 0, 0, 0, 0, 0, 0,
    3878, 0, 0, 0, 992, 0, 0, 538, 0, 1070, 0, 3310, 0, 560, 0, 0, 1931, 0, 839, 0, 0, 0, 0, 0, 812,
    0, 0, 0, 0, 0, 0, 3012, 0, 0, 4239, 2083, 0, 0, 4318, 471, 1821, 2056, 0, 0, 991, 442, 4214, 0,
    0, 0, 0, 1271, 4098, 563, 984, 0, 0, 0, 246, 0, 0, 3028, 3382, 0, 0, 2937, 0, 0, 0, 0, 0, 0,
    1474, 0, 0, 0, 0, 478, 2671, 2975, 2649, 3693, 4195, 2235, 0, 0, 0, 0, 0, 4474, 0, 0, 0, 0,
    1041, 0, 0, 0, 4678, 0, 0, 0, 0, 2771, 1220, 1201, 3297, 3765, 3935, 0, 3906, 283, 300, 0, 0,
    372, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 381, 2120, 4204, 1050, 0, 2778, 0, 1219, 1033, 0, 0, 4695,
    3537, 2504, 0, 2559, 0, 0, 0, 0, 626, 1121, 1843, 0, 3533, 1898, 0, 0, 0, 1554, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1212, 0, 0, 0, 0, 0, 0, 0, 4486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3364, 4616, 2271, 0, 0, 0, 0, 2621, 0, 1268, 4151, 4380, 523, 0, 0, 409, 125, 1030, 3719, 0,
    1532, 1810, 2107, 0, 0, 0, 0, 2847, 0, 0, 0, 2764, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2122, 0, 0, 2634, 0, 0, 3717, 4545, 0, 0, 4183, 0, 1257, 0, 0, 1819, 4232, 0, 0, 0, 1263, 0, 0,
    3768, 646, 3284, 1473, 4170, 0, 0, 1288, 2037, 0, 0, 0, 0, 0, 0, 0, 0, 530, 1352, 4351, 0, 413,
    3235, 4632, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 172, 3465, 1415, 0, 0, 0, 0, 0, 1667, 0, 0, 469,
    0, 3696, 4324, 4764, 0, 0, 0, 1641, 1233, 201, 1243, 1577, 0, 0, 1340, 0, 0, 0, 611, 2815, 0, 0,
    3447, 2302, 0, 1986, 0, 1638, 0, 1198, 434, 0, 0, 0, 0, 661, 2321, 0, 2787, 1626, 0, 0, 0, 0, 0,
    4327, 0, 3355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2823, 3933, 0, 0, 247, 0, 0, 0, 3306, 2287, 0, 2310,
    2706, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1315, 0, 4037, 4103, 1845, 1950, 2458, 3899, 162, 5004,
    2793, 0, 0, 0, 0, 0, 2060, 166, 0, 0, 0, 0, 0, 3732, 0, 0, 416, 3022, 0, 0, 0, 0, 1658, 559, 0,
    0, 4, 0, 1653, 0, 0, 0, 165, 3485, 0, 833, 2280, 0, 0, 4475, 0, 0, 0, 1328, 0, 0, 0, 0, 0, 0,
    669, 673, 1436, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 572, 0, 4196, 3610, 0, 0, 0, 0, 0, 2343, 744,
    4222, 0, 668, 0, 2256, 1828, 3244, 4590, 0, 0, 0, 0, 3280, 423, 517, 0, 1633, 1912, 2507, 3641,
    4785, 3050, 621, 0, 0, 3325, 0, 0, 0, 4254, 0, 0, 5056, 0, 3454, 0, 0, 0, 521, 0, 1280, 4918,
    1439, 3887, 0, 4343, 0, 0, 0, 3282, 0, 0, 0, 0, 2015, 4162, 800, 0, 0, 0, 1644, 4173, 4621, 0,
    0, 0, 0, 0, 0, 588, 0, 0, 2364, 0, 0, 4937, 0, 1562, 0, 0, 0, 1029, 2106, 0, 342, 0, 0, 0, 4088,
    0, 0, 0, 0, 3771, 2752, 0, 4107, 0, 1917, 0, 481, 2218, 1064, 3844, 1979, 0, 0, 0, 1928, 0, 0,
    3750, 2297, 2725, 3437, 0, 3117, 0, 4494, 0, 0, 3507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1108, 2808, 1829, 0, 0, 0, 0, 2390, 0, 0, 3921, 4160, 0, 0, 1645, 1100, 2453, 0, 0, 4476, 0, 0,
    0, 1304, 567, 1624, 4559, 0, 0, 0, 1119, 1135, 3196, 3404, 0, 0, 0, 0, 832, 0, 239, 1816, 400,
    4211, 4224, 956, 0, 0, 0, 0, 0, 0, 0, 0, 4604, 3476, 1441, 3576, 0, 0, 0, 0, 4177, 0, 0, 0,
    2353, 0, 0, 0, 3748, 0, 3919, 0, 554, 0, 0, 0, 0, 0, 0, 0, 1266, 1056, 4858, 0, 3816, 0, 0,
    4335, 0, 0, 271, 3482, 0, 390, 1296, 2039, 0, 0, 0, 2485, 2511, 4602, 0, 2239, 2983, 4234, 0, 0,
    0, 1122, 2463, 0, 3509, 0, 0, 0, 0, 0, 0, 2500, 1547, 4613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2077, 0, 0, 0, 4395, 0, 0, 1024, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2535, 0, 0, 0, 0,
    2914, 0, 0, 0, 2833, 2925, 619, 4356, 0, 532, 1517, 4899, 0, 0, 0, 0, 0, 0, 4305, 2656, 0, 3362,
    0, 3742, 0, 2029, 0, 0, 4353, 0, 243, 633, 2010, 2683, 3497, 0, 0, 0, 4172, 0, 0, 0, 0, 0, 3591,
    343, 4542, 2328, 0, 0, 0, 4304, 2858, 402, 2162, 0, 1326, 0, 805, 0, 0, 0, 0, 0, 818, 3316, 0,
    0, 0, 0, 1309, 420, 3314, 3603, 0, 993, 0, 0, 0, 0, 620, 0, 0, 0, 0, 302, 1524, 2630, 3188,
    3790, 0, 3268, 4752, 3489, 3751, 0, 2049, 2902, 3019, 3407, 0, 0, 0, 0, 2770, 0, 0, 0, 0, 2078,
    0, 0, 0, 4754, 0, 2139, 2961, 0, 0, 0, 0, 0, 0, 0, 2712, 0, 951, 383, 0, 0, 1377, 0, 2012, 2294,
    352, 2769, 4237, 0, 654, 658, 2093, 2653, 3581, 641, 0, 1997, 0, 0, 0, 0, 0, 1937, 3782, 0, 0,
    1251, 1491, 4350, 0, 0, 0, 0, 1841, 0, 0, 0, 2000, 4690, 1649, 0, 3904, 0, 1536, 3336, 0, 2887,
    4168, 0, 0, 0, 1241, 1284, 0, 251, 827, 0, 0, 0, 0, 0, 2915, 3202, 0, 0, 2483, 0, 0, 1196, 4221,
    0, 0, 0, 0, 0, 0, 0, 4802, 1226, 0, 0, 0, 0, 0, 0, 0, 4687, 0, 662, 244, 0, 0, 0, 0, 2121, 3903,
    0, 0, 0, 211, 2048, 576, 3589, 0, 0, 0, 0, 0, 0, 2136, 0, 0, 0, 0, 0, 0, 2250, 2023, 0, 0, 0,
    2880, 0, 0, 0, 0, 0, 0, 0, 1038, 2714, 3016, 3503, 3191, 0, 0, 3204, 4547, 4968, 0, 977, 3448,
    3599, 0, 4321, 0, 0, 3864, 1548, 4634, 0, 3568, 3924, 0, 0, 3876, 3508, 0, 475, 1336, 989, 1850,
    3593, 0, 1823, 369, 550, 489, 2674, 3259, 3334, 3927, 0, 0, 0, 0, 0, 0, 0, 0, 4290, 0, 0, 356,
    2496, 3180, 0, 0, 0, 0, 0, 3945, 0, 465, 3190, 3493, 3249, 0, 1303, 2018, 2467, 0, 254, 0, 0, 0,
    269, 0, 0, 543, 0, 0, 4269, 0, 1671, 0, 659, 0, 618, 0, 0, 0, 0, 0, 0, 0, 0, 1570, 0, 0, 0, 0,
    0, 0, 0, 4119, 0, 0, 0, 0, 0, 0, 2836, 0, 0, 0, 0, 2795, 1275, 0, 0, 0, 0, 0, 0, 0, 0, 376, 806,
    0, 0, 0, 0, 231, 0, 0, 2377, 0, 0, 1698, 4092, 5006, 0, 1066, 1098, 2003, 2111, 2747, 3596, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1255, 0, 0, 0, 0, 0, 0, 3046, 2410, 0, 3920, 1797, 0, 0, 0,
    3961, 0, 0, 0, 0, 1444, 0, 0, 1825, 3947, 2251, 4551, 2579, 3213, 3925, 2664, 0, 2254, 0, 0, 0,
    0, 990, 1904, 0, 3918, 0, 0, 403, 0, 1229, 2554, 2624, 0, 0, 0, 0, 3351, 0, 0, 0, 0, 0, 2707, 0,
    0, 0, 0, 0, 2180, 0, 0, 0, 2102, 0, 3247, 4367, 0, 3483, 1299, 2875, 0, 0, 0, 3691, 0, 0, 0, 0,
    3030, 0, 0, 2918, 4591, 0, 0, 1054, 0, 1161, 0, 4194, 0, 2813, 0, 0, 1208, 821, 0, 0, 1427, 0,
    0, 0, 1801, 2024, 0, 0, 0, 0, 10, 2115, 1274, 979, 1622, 1639, 2318, 0, 0, 0, 3020, 0, 0, 0, 0,
    0, 4226, 0, 4555, 3571, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1982, 0, 2128, 4438, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1647, 0, 652, 0, 0, 0, 0, 0, 3604, 0, 0, 0, 4405, 3749, 0, 0, 2755, 0, 0, 0, 0,
    4540, 0, 3692, 0, 0, 0, 4748, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3036, 1391, 624, 3207, 3480, 2207,
    1063, 4523, 0, 0, 0, 0, 0, 0, 0, 3239, 0, 3785, 0, 0, 1000, 0, 0, 0, 0, 0, 4419, 0, 0, 1944, 0,
    0, 0, 414, 203, 393, 1016, 817, 1134, 3033, 315, 3724, 4340, 1530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1640, 0, 0, 0, 0, 2145, 0, 0, 0, 4703, 0, 1503, 1512, 1115, 1657, 2013, 2529, 3566, 0, 2506,
    0, 3467, 2758, 0, 3014, 0, 2886, 0, 0, 0, 0, 2969, 0, 0, 1486, 209, 4099, 3715, 1461, 4311,
    3045, 1343, 0, 0, 0, 0, 0, 0, 0, 0, 2191, 0, 0, 0, 0, 0, 0, 0, 509, 0, 667, 4090, 0, 0, 506, 0,
    0, 0, 4541, 0, 1068, 2112, 0, 0, 0, 3856, 3889, 0, 0, 0, 0, 0, 0, 0, 3706, 0, 0, 0, 0, 1349, 0,
    0, 0, 3791, 0, 0, 0, 1953, 2768, 1327, 4146, 0, 0, 4619, 0, 0, 0, 0, 0, 0, 1372, 0, 4334, 2479,
    0, 275, 635, 0, 0, 0, 0, 0, 2433, 0, 0, 0, 3018, 0, 379, 1976, 0, 4344, 980, 1805, 2877, 4154,
    3438, 0, 2094, 2203, 0, 361, 671, 0, 0, 3189, 2105, 0, 3538, 0, 0, 4297, 3011, 0, 0, 447, 0,
    2546, 3031, 0, 0, 0, 0, 0, 0, 1422, 0, 2509, 3700, 0, 0, 312, 1312, 2876, 4087, 0, 0, 0, 0,
    1541, 3304, 0, 0, 0, 0, 0, 1579, 0, 0, 0, 2420, 0, 0, 0, 0, 0, 0, 2618, 0, 0, 0, 0, 0, 0, 0,
    1580, 1630, 2065, 0, 1298, 0, 1357, 0, 0, 2104, 0, 0, 0, 3612, 3321, 2695, 0, 3869, 0, 4533, 9,
    0, 0, 0, 2189, 0, 0, 0, 0, 0, 0, 0, 0, 306, 3783, 2531, 0, 0, 0, 0, 1301, 4406, 2158, 0, 568,
    3352, 0, 0, 0, 0, 4384, 0, 0, 2971, 0, 274, 0, 1227, 0, 0, 545, 2312, 0, 0, 502, 0, 3558, 0, 0,
    0, 2669, 4691, 4325, 4916, 0, 0, 0, 0, 0, 0, 3335, 0, 0, 0, 0, 0, 519, 0, 0, 0, 355, 0, 0, 0,
    666, 0, 1370, 1616, 589, 2005, 2936, 3760, 0, 1234, 0, 0, 0, 0, 0, 284, 2356, 0, 0, 0, 549, 0,
    0, 3237, 0, 1231, 0, 0, 0, 44, 0, 639, 0, 0, 1606, 4342, 0, 0, 0, 0, 0, 1615, 0, 0, 0, 0, 0,
    1209, 4200, 0, 0, 0, 631, 0, 0, 2050, 0, 0, 0, 1002, 0, 3944, 0, 2383, 0, 0, 441, 1432, 0, 0, 0,
    0, 4388, 0, 0, 2874, 5, 0, 0, 1323, 1369, 3892, 0, 1435, 0, 0, 0, 1214, 0, 0, 0, 0, 0, 4606, 0,
    0, 0, 0, 4435, 3608, 0, 0, 1434, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3572, 0, 0, 0, 0, 0, 0,
    3703, 0, 0, 2006, 0, 0, 0, 2720, 2926, 0, 0, 0, 0, 4208, 955, 4525, 0, 0, 0, 0, 0, 0, 2151, 0,
    0, 0, 0, 1417, 1428, 4774, 0, 0, 417, 2016, 4614, 0, 0, 0, 0, 282, 0, 2369, 36, 0, 3288, 1042,
    4434, 0, 1602, 1941, 0, 0, 0, 0, 4207, 575, 3615, 0, 0, 0, 0, 544, 0, 3510, 1216, 2309, 3525,
    4256, 0, 375, 4427, 0, 1539, 389, 0, 4566, 2933, 0, 0, 1987, 2862, 4412, 0, 4422, 0, 2375, 3198,
    0, 0, 0, 640, 3688, 2757, 4203, 0, 0, 0, 0, 487, 1584, 0, 2333, 0, 4849, 0, 3258, 0, 0, 0, 0, 0,
    0, 0, 2147, 4377, 0, 0, 5016, 0, 0, 0, 0, 1059, 3609, 1046, 1523, 3746, 0, 0, 0, 1895, 0, 0, 0,
    0, 0, 3474, 2334, 3498, 1259, 0, 0, 0, 0, 0, 0, 4379, 2073, 0, 0, 4102, 0, 1581, 1652, 2011,
    2025, 2062, 2339, 0, 301, 0, 0, 2459, 0, 0, 2306, 4231, 4484, 3320, 0, 0, 0, 0, 0, 1661, 1846,
    526, 2796, 0, 1320, 0, 2974, 0, 0, 1601, 4338, 0, 0, 0, 0, 1824, 0, 579, 2499, 0, 0, 0, 2443, 0,
    0, 255, 3347, 0, 0, 0, 0, 1521, 0, 0, 2320, 0, 2927, 0, 585, 811, 0, 2572, 0, 0, 0, 0, 0, 3394,
    0, 0, 0, 0, 4506, 1567, 0, 0, 4453, 1381, 0, 0, 0, 0, 0, 2052, 71, 0, 0, 1818, 0, 0, 0, 0, 2135,
    1514, 2124, 0, 0, 1290, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1551, 0, 3295, 0, 0, 41, 0, 4719, 0, 0,
    0, 831, 360, 3926, 1388, 0, 0, 0, 0, 3729, 4444, 0, 0, 0, 0, 0, 2045, 1599, 2655, 4701, 2923, 0,
    0, 0, 0, 0, 1378, 0, 1270, 3937, 2014, 2296, 0, 0, 0, 1925, 2774, 3484, 3898, 4806, 0, 3024, 0,
    0, 2233, 1325, 4366, 2226, 0, 0, 3340, 0, 1525, 4580, 0, 0, 0, 4219, 2373, 0, 0, 0, 0, 1914, 0,
    0, 0, 3187, 0, 0, 430, 3341, 439, 1664, 3338, 3371, 0, 2931, 0, 3337, 0, 0, 0, 0, 0, 0, 0, 340,
    0, 3766, 0, 0, 0, 0, 4264, 0, 0, 4230, 1035, 1305, 373, 411, 4524, 4804, 0, 0, 1516, 0, 0, 0, 0,
    0, 1559, 0, 0, 0, 0, 0, 0, 2469, 677, 1544, 3848, 2881, 0, 0, 0, 2817, 0, 0, 24, 1656, 2046, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2611, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4398, 0, 0, 0, 4252, 0,
    4121, 0, 1416, 2160, 0, 1302, 4617, 4715, 0, 0, 2481, 3597, 0, 0, 0, 45, 4378, 0, 0, 0, 0, 0,
    1028, 0, 0, 0, 0, 0, 0, 3266, 0, 1831, 0, 1857, 0, 0, 1566, 432, 0, 3690, 0, 0, 0, 4091, 4549,
    2314, 2790, 2142, 3879, 1407, 0, 0, 0, 0, 0, 2257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2576, 0, 0,
    0, 0, 0, 1537, 429, 0, 0, 0, 1400, 0, 0, 0, 0, 0, 0, 418, 2762, 4437, 0, 0, 0, 3867, 0, 0, 0, 0,
    0, 4212, 0, 0, 0, 0, 0, 0, 3923, 4246, 4244, 0, 5007, 0, 0, 303, 2710, 0, 0, 0, 0, 2487, 0, 0,
    0, 0, 0, 2645, 276, 2064, 2665, 4079, 4242, 4570, 4557, 0, 0, 0, 867, 2140, 2585, 3265, 3674, 0,
    0, 0, 0, 0, 0, 1983, 0, 0, 0, 4958, 1526, 1293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3376, 0, 0, 2041, 0,
    0, 3377, 3529, 0, 0, 0, 0, 0, 4309, 0, 493, 2017, 4714, 4259, 0, 0, 0, 0, 0, 0, 0, 4247, 0, 0,
    0, 0, 3506, 0, 2008, 3062, 0, 0, 0, 0, 985, 344, 0, 0, 0, 0, 0, 0, 0, 0, 4556, 2229, 4078, 0, 0,
    0, 3517, 808, 3665, 0, 0, 0, 0, 0, 0, 0, 1977, 1321, 0, 3916, 0, 0, 0, 0, 0, 0, 1578, 2110, 0,
    0, 0, 0, 0, 3318, 2650, 0, 0, 0, 0, 0, 0, 0, 0, 838, 0, 0, 0, 4296, 0, 0, 2668, 0, 0, 0, 3456,
    4527, 0, 0, 0, 3302, 2776, 0, 0, 2057, 0, 0, 0, 0, 347, 0, 1204, 0, 0, 0, 0, 0, 0, 0, 540, 0,
    3758, 0, 0, 2074, 0, 0, 2832, 0, 1361, 0, 0, 3557, 0, 0, 0, 0, 0, 0, 3009, 0, 0, 1278, 1061, 0,
    3539, 0, 1202, 238, 4698, 0, 0, 2801, 0, 0, 2298, 4382, 1853, 0, 0, 0, 0, 0, 0, 0, 0, 1373,
    2319, 1613, 4528, 0, 0, 0, 0, 0, 1618, 0, 0, 0, 0, 0, 0, 2109, 0, 0, 0, 5034, 0, 0, 0, 0, 3948,
    1458, 0, 0, 3709, 0, 0, 0, 0, 0, 0, 2208, 0, 0, 1345, 0, 2275, 1247, 2675, 2798, 3301, 3584,
    3931, 2941, 3900, 0, 2329, 3411, 0, 0, 0, 270, 2095, 1998, 1663, 2457, 2617, 1276, 2981, 1420,
    1210, 3502, 2266, 2984, 4161, 4587, 4784, 0, 1842, 0, 0, 0, 2920, 5058, 0, 0, 0, 0, 0, 0, 1981,
    4076, 0, 0, 0, 2238, 0, 2236, 0, 0, 0, 0, 0, 0, 1651, 3286, 0, 0, 0, 4178, 0, 0, 0, 0, 0, 0,
    4455, 0, 0, 0, 0, 2032, 0, 0, 1084, 1635, 0, 0, 0, 0, 0, 3943, 0, 0, 0, 0, 0, 0, 299, 0, 0,
    1794, 4447, 0, 0, 0, 0, 0, 0, 2482, 0, 263, 0, 0, 0, 0, 0, 0, 0, 0, 2447, 0, 0, 2513, 0, 2441,
    0, 0, 0, 2779, 0, 0, 0, 0, 0, 304, 3449, 0, 0, 3792, 265, 0, 0, 0, 0, 0, 0, 3866, 0, 0, 397, 0,
    0, 387, 2114, 0, 0, 0, 0, 452, 0, 0, 0, 0, 0, 0, 4803, 0, 280, 3263, 4314, 1826, 2080, 0, 1475,
    2544, 2636, 4374, 0, 0, 0, 0, 0, 0, 0, 1338, 1515, 0, 0, 0, 1991, 0, 0, 0, 950, 4225, 0, 0, 0,
    0, 0, 0, 3252, 0, 0, 0, 0, 0, 0, 2026, 0, 2330, 2628, 0, 4446, 0, 2432, 2397, 0, 0, 0, 0, 1509,
    0, 0, 0, 0, 0, 0, 2799, 3242, 0, 0, 0, 0, 0, 681, 235, 1499, 0, 4424, 0, 1522, 0, 0, 0, 1787,
    2190, 3868, 4383, 4558, 0, 1603, 3519, 2101, 0, 0, 1425, 2407, 4336, 1364, 0, 4150, 2440, 3369,
    1788, 0, 0, 0, 0, 0, 1258, 0, 3505, 0, 0, 4702, 0, 2765, 0, 0, 4712, 0, 522, 0, 0, 3048, 0, 670,
    0, 0, 0, 0, 0, 0, 0, 0, 3458, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1366, 1913, 4339, 0, 1804, 0, 2633, 0,
    1232, 1619, 0, 512, 457, 1018, 2199, 2327, 0, 437, 622, 0, 0, 3055, 0, 0, 0, 2814, 0, 0, 0, 0,
    0, 3057, 0, 0, 0, 1382, 3555, 3613, 0, 0, 1408, 0, 0, 0, 2472, 0, 0, 1051, 2253, 3513, 4483,
    676, 0, 0, 0, 0, 0, 0, 0, 556, 835, 3727, 0, 0, 1023, 0, 2068, 0, 1039, 0, 2153, 2408, 0, 0, 0,
    0, 1405, 0, 2434, 807, 0, 0, 0, 0, 0, 0, 0, 486, 0, 171, 0, 2672, 2370, 0, 0, 3520, 0, 2113, 0,
    0, 0, 0, 0, 809, 1643, 256, 3446, 4445, 3451, 518, 0, 0, 0, 813, 0, 0, 0, 0, 0, 3786, 0, 0, 0,
    0, 0, 3784, 175, 0, 2264, 0, 0, 4473, 2749, 0, 0, 2141, 0, 0, 0, 1222, 0, 0, 0, 508, 0, 0, 0,
    232, 1899, 1782, 3741, 1009, 2466, 0, 1412, 4409, 663, 0, 0, 0, 1528, 573, 0, 0, 0, 466, 1990,
    0, 0, 2662, 0, 0, 2070, 0, 0, 2346, 0, 0, 0, 482, 0, 1162, 0, 1215, 0, 0, 316, 1418, 2468, 0,
    286, 0, 3452, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3182, 351, 0, 0, 0, 0, 0, 0, 0, 660, 3214, 374,
    2228, 0, 0, 0, 0, 4240, 0, 0, 0, 3445, 3934, 3344, 4452, 0, 0, 0, 0, 0, 0, 0, 2028, 0, 0, 0, 0,
    4149, 0, 3274, 1431, 0, 504, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2807, 0, 0, 0, 0, 535, 656, 1362,
    1802, 2620, 4144, 2543, 0, 0, 4402, 0, 0, 0, 0, 0, 0, 0, 0, 2553, 0, 0, 0, 0, 0, 996, 998, 0,
    3686, 4385, 0, 1319, 2272, 0, 0, 613, 1195, 0, 0, 2261, 2503, 0, 0, 0, 0, 0, 3469, 3216, 0, 433,
    0, 0, 0, 0, 1582, 0, 0, 0, 0, 0, 0, 2831, 0, 0, 0, 0, 685, 2058, 0, 0, 0, 0, 0, 0, 716, 1905,
    4403, 0, 0, 3689, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1510, 2263, 3730, 4282, 2313, 0, 2387, 0, 0, 0, 0,
    0, 0, 0, 1443, 4421, 0, 0, 0, 2242, 0, 0, 0, 0, 0, 0, 3236, 1385, 4692, 1438, 0, 3043, 1337, 0,
    0, 3013, 0, 2376, 0, 0, 0, 0, 0, 0, 0, 2966, 0, 0, 4680, 0, 0, 0, 3744, 1568, 1907, 982, 2246,
    4747, 2249, 0, 0, 0, 0, 0, 3606, 994, 1297, 412, 3234, 0, 0, 3185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2290, 350, 2464, 1331, 2538, 1614, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1285,
    0, 0, 1929, 4337, 0, 0, 0, 0, 1401, 2260, 3298, 0, 0, 0, 0, 0, 0, 0, 0, 3412, 0, 0, 0, 0, 4101,
    3270, 4685, 0, 0, 1954, 3592, 3707, 3323, 3820, 262, 0, 398, 0, 1847, 0, 1151, 0, 0, 0, 0, 3035,
    0, 3171, 0, 1217, 3601, 2461, 612, 0, 2622, 653, 4755, 0, 3037, 0, 3384, 0, 161, 4586, 4303,
    2928, 0, 0, 0, 0, 0, 0, 0, 0, 2835, 1993, 0, 0, 0, 0, 0, 0, 0, 4345, 0, 3425, 0, 2792, 0, 2365,
    3737, 0, 0, 0, 0, 0, 1699, 0, 2269, 3905, 2753, 0, 0, 0, 0, 0, 3040, 4206, 1069, 0, 3714, 1367,
    2800, 1538, 0, 0, 0, 2087, 0, 637, 1160, 0, 0, 802, 4633, 1840, 0, 0, 1793, 0, 0, 0, 42, 0,
    1379, 0, 2537, 0, 0, 0, 0, 0, 0, 0, 458, 0, 0, 2232, 0, 0, 0, 0, 1248, 0, 0, 2372, 0, 0, 0, 0,
    0, 0, 0, 1324, 3562, 0, 0, 2555, 4193, 0, 623, 0, 0, 0, 0, 0, 0, 0, 1103, 3461, 1811, 0, 0, 0,
    0, 291, 0, 0, 0, 0, 2227, 4705, 0, 0, 0, 371, 2337, 0, 0, 0, 0, 0, 0, 0, 1939, 0, 0, 3410, 3747,
    4245, 2428, 4233, 4644, 4796, 0, 0, 0, 0, 1031, 0, 0, 0, 1005, 0, 0, 0, 2161, 0, 0, 0, 0, 0,
    4165, 0, 0, 0, 0, 894, 1269, 3756, 2794, 0, 2098, 0, 0, 0, 0, 3755, 0, 4882, 2478, 0, 0, 0,
    3361, 0, 3512, 3481, 3494, 0, 0, 0, 2368, 0, 0, 3391, 2108, 2691, 3942, 0, 0, 0, 382, 0, 0, 0,
    0, 0, 0, 4593, 0, 0, 2282, 3350, 463, 2760, 4840, 0, 1856, 0, 3938, 0, 0, 608, 0, 0, 0, 0, 2890,
    3772, 0, 2291, 0, 1332, 810, 1097, 3770, 1625, 0, 0, 0, 0, 1784, 0, 0, 200, 0, 0, 3054, 2484, 0,
    0, 0, 0, 2541, 2117, 0, 0, 0, 0, 0, 0, 0, 0, 4682, 0, 0, 3852, 3195, 0, 0, 0, 0, 0, 0, 3008, 0,
    4281, 0, 0, 0, 0, 0, 0, 0, 0, 6, 295, 0, 0, 1027, 1596, 582, 1065, 0, 4108, 0, 3186, 2289, 4554,
    2392, 1648, 2220, 0, 0, 2448, 0, 1386, 4423, 4514, 0, 2436, 2498, 335, 0, 4216, 377, 384, 2380,
    0, 819, 0, 3725, 0, 0, 1228, 0, 2438, 2803, 0, 0, 0, 0, 0, 0, 0, 4147, 4425, 3173, 1646, 4182,
    0, 0, 0, 2222, 0, 0, 0, 0, 2889, 0, 0, 0, 0, 0, 0, 0, 4184, 0, 3554, 0, 0, 0, 3726, 0, 507, 490,
    2262, 0, 237, 0, 0, 0, 0, 0, 0, 1150, 1949, 655, 1104, 3090, 2035, 1254, 2967, 4316, 0, 0, 1055,
    0, 0, 0, 0, 0, 1225, 3721, 2138, 4946, 0, 3543, 0, 0, 2625, 0, 0, 0, 0, 0, 3734, 2449, 0, 0, 0,
    450, 2932, 0, 0, 0, 0, 562, 0, 0, 0, 3373, 0, 0, 0, 0, 5052, 0, 4431, 0, 0, 0, 0, 4390, 0, 0,
    1604, 0, 0, 0, 0, 0, 392, 3999, 0, 3059, 4291, 0, 0, 3911, 0, 0, 0, 3468, 0, 0, 0, 0, 528, 0, 0,
    0, 0, 0, 0, 0, 0, 4000, 0, 4257, 1272, 3932, 4394, 0, 0, 0, 370, 3440, 0, 0, 0, 0, 0, 3363, 0,
    0, 0, 587, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2501, 0, 0, 0, 0, 0, 0, 484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 680, 0, 0, 0, 0, 0, 0, 0, 3032, 0, 0, 0, 0, 1253, 2789, 0, 4085, 0, 0, 0, 0, 0, 1136,
    2002, 4623, 0, 324, 0, 1445, 0, 0, 4095, 252, 272, 0, 3893, 0, 0, 0, 4397, 0, 0, 0, 0, 815, 630,
    1004, 0, 1467, 0, 0, 0, 1351, 277, 0, 0, 1477, 0, 1938, 2223, 0, 4329, 675, 3402, 3577, 2159,
    3891, 4393, 0, 0, 3044, 0, 0, 0, 0, 0, 0, 3392, 0, 3874, 0, 0, 0, 0, 0, 1249, 3697, 1727, 0, 0,
    292, 0, 4502, 0, 0, 0, 0, 0, 310, 4083, 0, 0, 3267, 0, 2435, 0, 0, 0, 3038, 3687, 0, 0, 0, 0,
    1781, 4679, 0, 1989, 2221, 0, 0, 3383, 4539, 0, 0, 0, 0, 0, 0, 2054, 2446, 3511, 0, 0, 0, 3387,
    0, 0, 1221, 1365, 388, 0, 674, 1849, 2657, 0, 1932, 2609, 0, 0, 1627, 0, 0, 1283, 0, 0, 0, 617,
    0, 0, 1754, 3526, 3888, 4084, 0, 0, 0, 363, 2311, 527, 1194, 3882, 4686, 435, 0, 3025, 0, 1585,
    0, 0, 0, 0, 4956, 0, 0, 0, 0, 0, 1240, 0, 0, 4082, 0, 2270, 0, 0, 3254, 0, 0, 0, 2970, 3800, 0,
    0, 0, 0, 0, 0, 3796, 3374, 4915, 3541, 2126, 473, 0, 3705, 0, 0, 0, 0, 1844, 3181, 0, 0, 0,
    2530, 0, 0, 1620, 3600, 0, 4227, 0, 0, 0, 0, 0, 4330, 0, 472, 0, 0, 0, 0, 1946, 590, 0, 0, 0,
    2316, 648, 0, 2419, 0, 336, 0, 2552, 1007, 0, 0, 0, 0, 0, 0, 0, 0, 4238, 1999, 0, 533, 0, 0, 0,
    0, 4957, 4569, 0, 3769, 0, 2804, 0, 3676, 0, 39, 444, 1796, 3026, 3578, 4278, 0, 1347, 2299,
    2326, 0, 0, 1543, 0, 0, 3470, 2305, 3702, 3922, 253, 1628, 0, 464, 0, 0, 1573, 0, 0, 0, 0, 3767,
    0, 0, 1457, 0, 0, 0, 0, 0, 3378, 0, 0, 0, 0, 1575, 0, 0, 0, 0, 0, 4125, 0, 1317, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1057, 1665, 3492, 0, 3828, 2521, 0, 0, 2224, 0, 0, 0, 0, 0, 3753, 2300, 0,
    3312, 1397, 0, 2295, 0, 422, 0, 0, 0, 1292, 0, 0, 2551, 0, 0, 0, 2086, 0, 3460, 1117, 0, 0, 0,
    0, 1662, 169, 0, 0, 2009, 4115, 0, 0, 3386, 1552, 2127, 3907, 4109, 4404, 0, 0, 3928, 2216, 0,
    0, 4148, 0, 0, 3293, 0, 0, 0, 0, 0, 3530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3466, 0, 0,
    3575, 3178, 3478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2019, 0, 3475, 0, 0, 0, 0, 0, 0, 0, 1650, 0, 2284,
    3333, 0, 3246, 0, 0, 0, 0, 1131, 0, 0, 0, 1132, 470, 0, 0, 1197, 0, 1563, 0, 0, 4167, 2508,
    3694, 0, 1267, 3514, 4010, 3486, 4900, 0, 0, 0, 0, 0, 682, 446, 0, 2536, 3559, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1660, 0, 0, 0, 0, 4372, 3455, 4886, 0, 1535, 0, 2273, 0, 0, 3711, 823, 0, 0, 1313,
    4631, 577, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2336, 0, 1311, 0, 0, 0, 0, 0, 3250, 3255, 3359, 1806,
    3564, 4301, 2247, 0, 2470, 0, 586, 1594, 2053, 0, 2709, 647, 0, 0, 0, 0, 0, 0, 0, 0, 1952, 0, 0,
    0, 0, 2608, 0, 0, 0, 3462, 0, 2919, 1252, 0, 4365, 0, 0, 0, 0, 0, 0, 1447, 0, 0, 0, 1513, 0, 0,
    0, 0, 0, 0, 0, 333, 814, 3960, 0, 0, 0, 204, 2061, 0, 1399, 0, 2581, 3895, 0, 0, 0, 0, 0, 0, 0,
    4439, 1017, 0, 0, 1239, 525, 3260, 0, 4355, 0, 0, 4152, 4308, 0, 0, 0, 2829, 0, 1545, 2152,
    4478, 0, 2878, 0, 0, 2033, 4163, 557, 0, 1356, 0, 1940, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    616, 0, 0, 1848, 1058, 0, 3464, 0, 0, 0, 4293, 2092, 1261, 0, 0, 0, 339, 0, 0, 0, 0, 0, 0, 2444,
    0, 0, 0, 0, 3872, 4448, 1224, 2590, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
const size_t cue_slots_count = 8192;
