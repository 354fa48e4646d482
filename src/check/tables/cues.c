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
    "benefitinvoice successfulis about to expireisolation a 1 eurola poste colissimole compte ban"
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
    "stantmailbox limitmailbox quotamalware foundmeta businessmicrosoft 365mon numero nemon tel s"
    " estmondial relaymontant restemy phone fellne perdez pasne tardez pasno obligationoffre limi"
    "teeopen the linkorder on holdorder overdueorder pendingos contrasenaos identidadepast due bi"
    "llpayment fundsperdre droitsperdrez accesphone supportpriceministerrdv insertionreach suppor"
    "treactiver monreactiver vosreactivez monreactivez vosreimbursementrelease fundssans attendre"
    "secret phrasesera preleveesera prelevesses documentsses numero deseu direccionseu indirizzos"
    "eus cadastroseus enderecoseus passwordshipping feesshipping teamsolde restantson documentsso"
    "n numero desous # heuresspecial bonusspecial offerspeeding finestorage limitstorage quotasu "
    "assinaturasu contrasenasu identidadesua direccionsua indirizzosuas cadastrosuas enderecosuas"
    " passwordsus direccionsus indirizzosuspension dutemps partielterugbetalingtracking codetreso"
    "r publictu assinaturatu contrasenatu identidadetus direcciontus indirizzoultima chanceultime"
    " rappelundeliverableunpaid amountunusual loginuse this linkuw abonnementuw identiteituw kont"
    "odatenuw wachtwoordverbalisationvirement pretviruses foundvos documentsvos numero devotre do"
    "ssiervotre facturewelcome bonuswestern unionwire transferwithin # daysyou ve chosenyou ve ea"
    "rnedyour deliveryyour files isyour identityyour personalyour shippinga package isachat reuss"
    "iacheminementagissez viteamazon primeamazon venteamendes gouvancien tel aancv dossierau plus"
    " viteauserwahltenauto debitedauto renewalavant minuitavoid losingbinnen # uurbons d achatbri"
    "ef surveybuono regalocall supportcarte arrivecarte cadeaucarte vitalecelibatairescentral ban"
    "kcharity fromclaim a cashclick buttoncompte amelicredit scorecustoms dutycustoms feesdans # "
    "joursdear beloveddedouanementdelai expiredelai limitedernier avisdes identitedial supportdoc"
    "tolib prodonate fundsending todayends tonighteur par moisexpires soonextra incomefactures du"
    "efermeture definal noticefrance renovganar dinerogeselecteerdget a rewardget the cashgift vo"
    "uchergoogle drivegrant to yougratuitementgreetings ini suoi contai suoi contoi suoi dadosi s"
    "uoi datosi suoi senhai tuoi contai tuoi contoi tuoi dadosi tuoi datosi tuoi senhaihr betalin"
    "gihr gegevensihr passwortihr rekeningihre accountihre adresseihre zahlungil tuo contail tuo "
    "contoil tuo dadosil tuo datosil tuo senhaje identitatla documentsla numero delaatste kanslas"
    "t warninglate husbandle documentsle numero delegal actionles identitelien dessouslien suivan"
    "tlimited timemailbox fullmaprimerenovmon adherentmon numero amondialrelaymy full namemy pass"
    "wordsmy phone hasmy phone wasne ratez pasnieuw nummernuevo numeronuovo numeroonmiddellijkord"
    "er failedorder is dueos direccionos indirizzooverdue billparking finepayment fileperdre acce"
    "spoint relaisprime d etatpurchase duequick surveyreexpeditionrelais colisrelease filerelief "
    "fundsrenewal willretablir monretablir vossera debiteesera debitesses identiteseu cadastroseu"
    " enderecoseu passwordseus accountshort surveysignal consosncf connectson identitesous # jour"
    "ssoyez rapidespecial dealspecial giftstart surveystorage fullsu direccionsu indirizzosua cad"
    "astrosua enderecosua passwordsuas accountsus cadastrosus enderecosus passwordtaxes refundtes"
    "tosteronetiers payanttraffic finetransfer duetransferwisetu as gagnertu direcciontu indirizz"
    "otus cadastrotus enderecotus passworduberraschungultime delaiultimo avisoune paiementune vir"
    "ementurgentementeuse the linkuw identitatvente priveeverifizierenvient d etrevos identitevot"
    "re profilwithin # hrsyou have wonyour accountyour addressyour billingyour detailsyour mailbo"
    "xyour paymentyour profileyour storage100 gratuitabout to beachat a eteact quicklyagirc arrco"
    "agissez desaide d etatamende gouvapplicationargent pretback marketbelohnungenblood sugarbon "
    "d achatbooking combox mysterecadeaukaartcarte grisecher clientclick belowcolis privecommuniq"
    "uercommuniquezcomplimenticompromisedcomptes descontact nowcontact ourcontact thecredit pretd"
    "ans les #hdans les #jdeactivateddear frienddear winnerdearest onedebloquer ldebloquez ldes d"
    "onneesdes dossierdhl expressdisney plusdon t delaydonate fromdonation dedonation endonation "
    "ofdpd predicteligibiliteending soonenhorabuenaentro # oreenvoyez moieur de moiseur la moisex"
    "pire dansfacture duefaites vitefelicidadesflying bluefree iphonefree mobilefree samplegeblok"
    "keerdget a bonusget a prizeget startedgewinnspielgoing to begrant fundsgratulierenhas expire"
    "dhearing aidhsbc francei suoi datii tuoi datiihr accountihr adresseihr zahlungihrem kontoihr"
    "en datenihres kontoil tuo datiimpots gouvinfoserviceinfractionsintermarcheinvestiereninvesti"
    "ssezinvoice dueje betalingje gegevensje passwortje rekeningla identitelaatste daglaposte net"
    "last chancelast noticele bon coinle identiteleroymerlinles donneesles dossierlose accesslose"
    " weightloyer restema securitemillionairemon dossiermon tel estmontant duemutual dealmy deliv"
    "erymy identitymy personalmy phone ismy shippingmystery boxneue nummernext of kinnouveau ribn"
    "ouvel ibannovo numeroohm energieorange bankos cadastroos enderecoos passwordoverpaymentpayme"
    "nt duepole emploiprazo finalprime videoreactiver lreactivez lrecompensasrecompenserrecompens"
    "esrecrutementregulariserregularisezrelief filerendez vousrenewal feerenewal hasrentabilitere"
    "stituicaoreturned tosans tarderseed phraseservice cpfses donneesses dossierseu accountseu ta"
    "rjetaseus cuentaseus pontossignal spamsolde resteson donneesson dossiersu cadastrosu enderec"
    "osu passwordsua accountsua tarjetasuas cuentasuo accountsus accounttelechargezteletravailtra"
    "cking idtransmetteztransmettretu cadastrotu enderecotu passwordtus accountultime avisun paie"
    "mentun virementundeliveredune factureunpaid billunpaid tolluw betalinguw gegevensuw passwort"
    "uw rekeningvandaag nogverrouilleevirus foundvos dossiervotre achatvotre codesvotre envoivotr"
    "e lignevous pouvezwe transferweight lossyou are our# eur jour1 logementactualiseractualiseza"
    "ctualizaradobe signagence dpcaggiornareair francealiexpressasip santeattenzioneausgewahltavo"
    "id lateaxa banquebeing beenbeschadigdbestatigenbevestigenbip and goblocage deblockchainbours"
    "obankboursoramacanal pluscarte passcarte seracarte visacharge duecharity ofcic banqueclick h"
    "ereclick linkclick thiscloture deconfermareconfirmingcontact uscontroleercredit cpfdein kont"
    "odepartmentdes comptedes profildesactiveedesativadadesativadodevoluciondiscount #disneyplusd"
    "on t missdon t waitdpd francedroits cpfearn eur #earn gbp #earn moneyearn usd #economisezemp"
    "restimoen urgenceends todayenvoie moiexpires infonds pretfournissezfree chipsfree spinsfree "
    "trialget a cashgift cardsgls francegrant filegrant fromguadagnarehello bankheute nochihre da"
    "teninfo antaiinfogreffeing directinvesterenje accountje adresseje bankpasje zahlungla donnee"
    "sla dossierla redoutele donneesle dossierlearn morelegifranceles compteles profillycamobilem"
    "ailbox ismajorationmake eur #make gbp #make usd #mastercardmeet womenmon tel nemoney backmy "
    "accountmy addressmy billingmy detailsmy mailboxmy paymentneuropathynew numberoffice 365onlin"
    "e jobopgeschortos accountour surveyparcoursupparticiparparticiperparticipezpaybyphonepoursui"
    "tesprime de #recruteusered by sfrrembourserremittanceremote jobrencontrerrencontresrenewal i"
    "srenouvelerrenouvelezreschedulerestreinterestrictedretablir lsans delaisecuripassses comptes"
    "es profilseu cartaoseu cuentaseus contaseus contoseus dadosseus datosseus senhason compteson"
    " profilsous peinesoyez vitespedizionestorage issu accountsu tarjetasua cartaosua cuentasuas "
    "contasuas contosuas dadossuas datossuas senhasuccessionsus cuentasuspendidasuspendidosuspend"
    "uessweepstakeswift copyswiss lifetap buttontax refundteilnehmentelephonezterminatedthe sum o"
    "ftoday onlytrop percutu accounttu tarjetatus cuentauberprufenultimo diaulys peageun factureu"
    "rssaf pamuw accountuw adresseuw bankpasuw zahlungvattenfallveolia eauverlengingvernietigdver"
    "rassingverzendingvinted provos profilvotre ibanvous devezwetransferworld bankyahoo mailyou v"
    "e wonyour fundsyour loginzustellung# bitcoin# dollarsabgebuchtachemineracquitteractualiceade"
    "lgazaragir viteaide de #airfranceameli proapp storeapple payarthritisatualizarbarristerbelly"
    " fatbezorgingbijwerkenblablacarbloqueadabloqueadoboulangerca mobilecadeauboncalbersoncarte c"
    "pscastoramacdiscountclearanceclick nowclick theclientelecommencezconfirmarconsulterconsultez"
    "contactercontactezcustomersdecathlondecouvrezdes cartedes codesdevolvidadevolvidodhl paketdi"
    "gipostedimagriredon d unedonate ofe leclerceconomiesecris moielon muskemagrecerencomendaendi"
    "ng inends soonfloa bankganadoresgets beengod blesshaga clichai vintohelp deskhot girlsihr da"
    "tenin regaloinfo bredinterfimojob offerla comptela profillaredouteles carteles codeslieferun"
    "glocaliserloyer duemessengermon accesmon cartemon lignemon tel amoneygrammy walletnespresson"
    "ur heuteorder dueos cuentaovh cloudpagamentopajemploipart timepartecipapenalitesphone nowpho"
    "ne ourphone theplacementreach nowreach ourreach therecruteurrecupererrecuperezreembolsorefin"
    "anceremporterremportezrendementretourneerisk freesaisissezses carteses codesseu contaseu con"
    "toseu dadosseu datosseu senhaseus datishop2shopsolde dueson carteson codessondaggiostart now"
    "su cartaosu cuentasua contasua contosua dadossua datossua senhasuas datisuo contosupprimeesu"
    "pprimessus contasus contosus dadossus datossus senhasuspendedsuspendusswisslifetap belowtele"
    "peageteruggavetgv inouithe fundstotal sumtu cartaotu cuentatus contatus contotus dadostus da"
    "tostus senhauber eatsukrainianune achaturgent caverdienenverificarverifieerverifiqueverifyin"
    "gverlengenvincitorevos cartevos codesvotre ribwere beenyour card# pounds17 cyber33700 fra de"
    "fautabnehmenact fastafvallenameliproapicryptapple idare beenarthroseatm cardatm visaatualize"
    "beloningbforbankbitcoinsbloccatabloccatobussgeldcall nowcall ourcall thecarpimkoclaim nuclic"
    "andoclick oncoinbasecomposercomposezconsegnacould bed ici #hd ici #jdeceaseddes ibandetruite"
    "devueltadevueltodiabetesdial nowdial ourdial thediplomatdisableddocusigndownloaddringendeasy"
    "parkecureuilekwateurencuestaerectileerectionethereumgagnantsganhadorgeneraligesperrtget been"
    "gewinnengewinnergewonnengiveawaygrant ofgroupamahaz clicheritageindiquerindiquezinterpolinve"
    "rtirinvestirje datenla cipavla codesla macsfla sommele cartele codesles ibanleveringlinkedin"
    "merci demodifiezmonabanqmortgagemy loginnur nochofficialonedriveordre mkos contaos contoos d"
    "adosos datosos senhaovhcloudparabenspedaggiopesquisaphone usprestamoprestitoprofitezprostate"
    "rappelerrappelezreach usrechnungreclamezrenvoyeerepondezresgatarresilieerimborsoses ibanseu "
    "datisfr mailsig spsssnapchatsomme deson ibansondagessu contasu contosu dadossu datossu senha"
    "sua datisuez eausus datitap heretap linktap thistelegramtinnitustu contatu contotu dadostu d"
    "atostu senhatus datiubereatsun achatupdatingurgentlyuw datenverifierverifiezverlopenveuillez"
    "viamedisvirussenvoetpijnvos ibanvotre cvwas beenwould beyour pin# euros17cyberabonneracceder"
    "accedezacrobatallianzalmerysbequestbettingbinanceblockedbloctelbloqueebloquescall uscarcdsfc"
    "ert frcetelemchatgptchoisirclickezcliquercliquezcofidiscoquinecritaircryptosdans #hdans #jde"
    "leteddes ribdial usdropboxends inentregaenvoyereuropolfacteurfactuurfatturafind myfournirfre"
    "eboxgelulesgummieshotlinehotmailis beenjackpotjoignezjoindreklickenklikkenkortingla ibanle i"
    "banles ribliveboxlivreurloterielotterymaigrirmajoreemedadommilleisminceurmon dpcmssantemy ba"
    "nkmy cardmy latemycanalnotaireomnidocos datioutlookpaquetepay palpedagiopirateepremiosprixte"
    "lpro btpprobeerprofitsproviderakutenrefundsresgaterestorereturnsrevolutritualssend mesend us"
    "sendungsephorases ribseu cpfsinglessofincoson ribsorteiosospesasospesosous #hsous #jspotifys"
    "tartensu datisua cpfsumeriatap nowtap thetik toktradingtu datitwitterumfragevalidarvaliderva"
    "lidezvincerevos ribwill bewin eenwinnaarwinnersyou winyou wonyoutubezalando#eurosaccedaacced"
    "iacesseairbnbalerteamelieapicemapicilauchanbip goboletobrindecancercarsatcasinocentercialisc"
    "liccaclosedcoupeedeezerdgccrfdon dedon endonnerdonnezenedisentrezequipefaturafermeefif plfil"
    "lesfrozenfungusgagnezganhougeodisgratishackedhookupindigoinpostkeldocklesiakreditla rible ri"
    "blebaraledgerleninglibidolockermailizmaitrematmutmay bemcafeemultasmy pinnavigonocibenortono"
    "penaipakketparcelpeagespharospotenzrafflerebatereglerreglezsaisirsave #seraitsofortsorteosu "
    "cpfsubmittap ontiktoktradertu cpfveepeeviagrawealthwebcam# btc# eth# gbp# usdandpcanssiavast"
    "b youboetecarmfcnomkcnosfcrousdartydgfipengieenvioetaitfifplfulligandigelesgmailinseejetztli"
    "fenlinkyloanslydiamacifmaiiaoff #ouigopaccopaguepayerpayezpeajeqontoreplysanefserezsheinshin"
    "eslotstrumpu p swidow#usdamexanahaprrbboxbnppbpcecavpcesucgsscmsocnafcnamcnavcnilcnopcpamdeb"
    "tebayecpsficpfnacgrdfhibpidfmikeainpikbisketolegslivimaafmaifmgenoncdonpppagoqareratprichrpp"
    "ssaursexysontsoshtaxausdtviewwedazoomcbdccfcmbdmpfccfpsgdfgmflbpmsaspftntzfe";

const struct cue cues[5063] = {
    {2620,0,32,CUE_MONEY,0}, {3452,0,31,CUE_MONEY,0}, {4785,0,30,CUE_MONEY,0},
    {6495,0,29,CUE_MONEY,0}, {4785,0,28,CUE_MONEY,0}, {8119,0,28,CUE_MONEY,0},
    {6495,0,27,CUE_MONEY,0}, {10107,0,27,CUE_MONEY,0}, {27175,0,21,CUE_MONEY,0},
    {30598,0,20,CUE_MONEY,0}, {34238,0,19,CUE_MONEY,0}, {37867,0,18,CUE_MONEY,0},
    {37885,0,18,CUE_MONEY,0}, {41215,0,17,CUE_MONEY,0}, {34238,0,17,CUE_MONEY,0},
    {41232,0,17,CUE_MONEY,0}, {37867,0,16,CUE_MONEY,0}, {44632,0,16,CUE_MONEY,0},
    {44648,0,16,CUE_MONEY,0}, {49032,0,15,CUE_MONEY,0}, {52452,0,14,CUE_OFFER,0},
    {44648,0,14,CUE_MONEY,0}, {52466,0,14,CUE_MONEY,0}, {49032,0,13,CUE_MONEY,0},
    {55616,0,13,CUE_MONEY,0}, {62979,0,10,CUE_OFFER,0}, {65079,0,9,CUE_MONEY,0},
    {65088,0,9,CUE_MONEY,0}, {66672,0,8,CUE_MONEY,0}, {67960,0,7,CUE_MONEY,0},
    {67960,0,6,CUE_MONEY,0}, {69425,0,5,CUE_MONEY,0}, {69430,0,5,CUE_MONEY,0},
    {52452,0,5,CUE_MONEY,0}, {69435,0,5,CUE_MONEY,0}, {69440,0,5,CUE_MONEY,0},
    {52452,0,3,CUE_MONEY,0}, {45767,0,2,CUE_MONEY,0}, {68891,0,4,CUE_MONEY,0},
    {68891,0,6,CUE_MONEY,0}, {69665,0,4,CUE_MONEY,0}, {62989,43,10,CUE_ORGANISATION,0},
    {60757,0,11,CUE_PRIZE,0}, {66680,28,8,CUE_ORGANISATION,0}, {67967,28,7,CUE_ORGANISATION,0},
    {44664,0,16,CUE_PRIZE,0}, {66688,29,8,CUE_ORGANISATION,0}, {6524,0,29,CUE_PARCEL,0},
    {8147,0,28,CUE_PARCEL,0}, {8175,0,28,CUE_PARCEL,0}, {10134,0,27,CUE_PARCEL,0},
    {13131,0,26,CUE_PARCEL,0}, {15549,0,25,CUE_PARCEL,0}, {15574,0,25,CUE_PARCEL,0},
    {15599,0,25,CUE_PARCEL,0}, {15624,0,25,CUE_PARCEL,0}, {15649,0,25,CUE_PARCEL,0},
    {18049,0,24,CUE_PARCEL,0}, {18073,0,24,CUE_PARCEL,0}, {18097,0,24,CUE_PARCEL,0},
    {18121,0,24,CUE_PARCEL,0}, {18145,0,24,CUE_PARCEL,0}, {18169,0,24,CUE_PARCEL,0},
    {18193,0,24,CUE_PARCEL,0}, {18217,0,24,CUE_PARCEL,0}, {21025,0,23,CUE_PARCEL,0},
    {21048,0,23,CUE_PARCEL,0}, {21071,0,23,CUE_PARCEL,0}, {21094,0,23,CUE_PARCEL,0},
    {21117,0,23,CUE_PARCEL,0}, {21140,0,23,CUE_PARCEL,0}, {21163,0,23,CUE_PARCEL,0},
    {21186,0,23,CUE_PARCEL,0}, {23831,0,22,CUE_PARCEL,0}, {23853,0,22,CUE_PARCEL,0},
    {23875,0,22,CUE_PARCEL,0}, {23897,0,22,CUE_PARCEL,0}, {23919,0,22,CUE_PARCEL,0},
    {23941,0,22,CUE_PARCEL,0}, {23963,0,22,CUE_PARCEL,0}, {27196,0,21,CUE_PARCEL,0},
    {27217,0,21,CUE_PARCEL,0}, {27238,0,21,CUE_PARCEL,0}, {27259,0,21,CUE_PARCEL,0},
    {27280,0,21,CUE_PARCEL,0}, {27301,0,21,CUE_PARCEL,0}, {30618,0,20,CUE_PARCEL,0},
    {30638,0,20,CUE_PARCEL,0}, {30658,0,20,CUE_PARCEL,0}, {30678,0,20,CUE_PARCEL,0},
    {30698,0,20,CUE_PARCEL,0}, {30718,0,20,CUE_PARCEL,0}, {30738,0,20,CUE_PARCEL,0},
    {30758,0,20,CUE_PARCEL,0}, {30778,0,20,CUE_PARCEL,0}, {30798,0,20,CUE_PARCEL,0},
    {30818,0,20,CUE_PARCEL,0}, {34257,0,19,CUE_PARCEL,0}, {34276,0,19,CUE_PARCEL,0},
    {34295,0,19,CUE_PARCEL,0}, {34314,0,19,CUE_PARCEL,0}, {34333,0,19,CUE_PARCEL,0},
    {34352,0,19,CUE_PARCEL,0}, {34371,0,19,CUE_PARCEL,0}, {34390,0,19,CUE_PARCEL,0},
    {6524,0,19,CUE_PARCEL,0}, {34409,0,19,CUE_PARCEL,0}, {34428,0,19,CUE_PARCEL,0},
    {34447,0,19,CUE_PARCEL,0}, {34466,0,19,CUE_PARCEL,0}, {34485,0,19,CUE_PARCEL,0},
    {34504,0,19,CUE_PARCEL,0}, {37903,0,18,CUE_PARCEL,0}, {37921,0,18,CUE_PARCEL,0},
    {37939,0,18,CUE_PARCEL,0}, {37957,0,18,CUE_PARCEL,0}, {37975,0,18,CUE_PARCEL,0},
    {8147,0,18,CUE_PARCEL,0}, {37993,0,18,CUE_PARCEL,0}, {38011,0,18,CUE_PARCEL,0},
    {38029,0,18,CUE_PARCEL,0}, {38047,0,18,CUE_PARCEL,0}, {38065,0,18,CUE_PARCEL,0},
    {38083,0,18,CUE_PARCEL,0}, {41249,0,17,CUE_PARCEL,0}, {41266,0,17,CUE_PARCEL,0},
    {41283,0,17,CUE_PARCEL,0}, {41300,0,17,CUE_PARCEL,0}, {41317,0,17,CUE_PARCEL,0},
    {41334,0,17,CUE_PARCEL,0}, {41351,0,17,CUE_PARCEL,0}, {44680,0,16,CUE_PARCEL,0},
    {13131,0,16,CUE_PARCEL,0}, {44696,0,16,CUE_PARCEL,0}, {44712,0,16,CUE_PARCEL,0},
    {44728,0,16,CUE_PARCEL,0}, {15549,0,15,CUE_PARCEL,0}, {49047,0,15,CUE_PARCEL,0},
    {49062,0,15,CUE_PARCEL,0}, {49077,0,15,CUE_PARCEL,0}, {15649,0,15,CUE_PARCEL,0},
    {18049,0,14,CUE_PARCEL,0}, {52480,0,14,CUE_PAYMENT,0}, {52494,0,14,CUE_PAYMENT,0},
    {52508,0,14,CUE_PARCEL,0}, {52522,0,14,CUE_PARCEL,0}, {52536,0,14,CUE_PARCEL,0},
    {18169,0,14,CUE_PARCEL,0}, {18193,0,14,CUE_PARCEL,0}, {21025,0,13,CUE_PARCEL,0},
    {55629,0,13,CUE_PAYMENT,0}, {55642,0,13,CUE_PAYMENT,0}, {52480,0,13,CUE_PAYMENT,0},
    {55655,0,13,CUE_PARCEL,0}, {55668,0,13,CUE_PARCEL,0}, {55681,0,13,CUE_PARCEL,0},
    {21140,0,13,CUE_PARCEL,0}, {55629,0,12,CUE_PAYMENT,0}, {58489,0,12,CUE_PARCEL,0},
    {6524,0,10,CUE_PARCEL,0}, {23408,0,9,CUE_PARCEL,0}, {66696,0,8,CUE_THREAT,0},
    {11344,0,5,CUE_STATE,0}, {65097,0,9,CUE_PAYMENT,0}, {34523,0,19,CUE_NEW_NUMBER,0},
    {38101,0,18,CUE_NEW_NUMBER,0}, {34523,0,13,CUE_NEW_NUMBER,0}, {66704,0,8,CUE_OFFER,0},
    {30838,187,20,CUE_ORGANISATION,4}, {30838,0,10,CUE_SPEAKER,0}, {67974,0,7,CUE_ACTION,0},
    {39220,0,15,CUE_URGENCY,0}, {60768,0,11,CUE_STATE,0}, {68897,0,6,CUE_ACTION,0},
    {67981,0,7,CUE_ACTION,0}, {67988,0,7,CUE_ACTION,0}, {68903,0,6,CUE_ACTION,0},
    {283,0,39,CUE_NEW_NUMBER,0}, {439,0,38,CUE_NEW_NUMBER,0}, {887,0,36,CUE_NEW_NUMBER,0},
    {1421,0,34,CUE_NEW_NUMBER,0}, {283,0,33,CUE_NEW_NUMBER,0}, {1795,0,33,CUE_NEW_NUMBER,0},
    {1828,0,33,CUE_NEW_NUMBER,0}, {2652,0,32,CUE_NEW_NUMBER,0}, {2684,0,32,CUE_NEW_NUMBER,0},
    {3483,0,31,CUE_NEW_NUMBER,0}, {3514,0,31,CUE_NEW_NUMBER,0}, {4815,0,30,CUE_NEW_NUMBER,0},
    {6553,0,29,CUE_NEW_NUMBER,0}, {1421,0,28,CUE_NEW_NUMBER,0}, {1795,0,27,CUE_NEW_NUMBER,0},
    {10161,0,27,CUE_NEW_NUMBER,0}, {2652,0,26,CUE_NEW_NUMBER,0}, {13157,0,26,CUE_NEW_NUMBER,0},
    {13183,0,26,CUE_NEW_NUMBER,0}, {15674,0,25,CUE_NEW_NUMBER,0}, {18241,0,24,CUE_NEW_NUMBER,0},
    {21209,0,23,CUE_NEW_NUMBER,0}, {10161,0,21,CUE_NEW_NUMBER,0}, {13157,0,20,CUE_NEW_NUMBER,0},
    {26772,0,7,CUE_SPEAKER,0}, {68909,0,6,CUE_ACTION,0}, {6582,0,29,CUE_PAYMENT,0},
    {8203,0,28,CUE_PAYMENT,0}, {6582,0,28,CUE_PAYMENT,0}, {13209,0,26,CUE_PAYMENT,0},
    {13235,0,26,CUE_PAYMENT,0}, {13261,0,26,CUE_PAYMENT,0}, {18265,0,24,CUE_PAYMENT,0},
    {18289,0,24,CUE_PAYMENT,0}, {21232,0,23,CUE_PAYMENT,0}, {21255,0,23,CUE_PAYMENT,0},
    {21278,0,23,CUE_PAYMENT,0}, {21301,0,23,CUE_PAYMENT,0}, {21232,0,22,CUE_PAYMENT,0},
    {21255,0,22,CUE_PAYMENT,0}, {21278,0,22,CUE_PAYMENT,0}, {23985,0,22,CUE_PAYMENT,0},
    {21301,0,22,CUE_PAYMENT,0}, {27322,0,21,CUE_PAYMENT,0}, {34542,0,19,CUE_PAYMENT,0},
    {38119,0,18,CUE_PAYMENT,0}, {34542,0,18,CUE_PAYMENT,0}, {44744,0,16,CUE_PAYMENT,0},
    {44760,0,16,CUE_PAYMENT,0}, {44776,0,16,CUE_PAYMENT,0}, {52550,0,14,CUE_PAYMENT,0},
    {52564,0,14,CUE_PAYMENT,0}, {55694,0,13,CUE_PAYMENT,0}, {55707,0,13,CUE_PAYMENT,0},
    {55720,0,13,CUE_PAYMENT,0}, {55733,0,13,CUE_PAYMENT,0}, {55694,0,12,CUE_PAYMENT,0},
    {55707,0,12,CUE_PAYMENT,0}, {55720,0,12,CUE_PAYMENT,0}, {58501,0,12,CUE_PAYMENT,0},
    {55733,0,12,CUE_PAYMENT,0}, {60779,0,11,CUE_PAYMENT,0}, {58513,0,12,CUE_PARCEL,0},
    {65106,0,9,CUE_PARCEL,0}, {65115,0,9,CUE_PAYMENT,0}, {67995,184,7,CUE_ORGANISATION,6},
    {35097,0,15,CUE_URGENCY,0}, {60790,0,11,CUE_URGENCY,0}, {66712,0,8,CUE_URGENCY,0},
    {61047,0,7,CUE_URGENCY,0}, {49092,43,15,CUE_ORGANISATION,0}, {49107,0,15,CUE_URGENCY,0},
    {52578,0,14,CUE_URGENCY,0}, {24007,0,22,CUE_THREAT,0}, {27343,0,21,CUE_THREAT,0},
    {30858,0,20,CUE_THREAT,0}, {41368,0,17,CUE_THREAT,0}, {65124,0,9,CUE_ASK,0},
    {62999,0,10,CUE_ASK,0}, {63009,0,10,CUE_ASK,0}, {63019,0,10,CUE_ASK,0}, {65133,0,9,CUE_OFFER,0},
    {27364,0,21,CUE_REFUND,0}, {44792,0,16,CUE_REFUND,0}, {49122,0,15,CUE_REFUND,0},
    {44792,0,15,CUE_REFUND,0}, {49122,0,14,CUE_REFUND,0}, {63029,184,10,CUE_ORGANISATION,0},
    {63029,184,5,CUE_ORGANISATION,6}, {40358,0,11,CUE_THREAT,0}, {44808,94,16,CUE_ORGANISATION,4},
    {44808,0,16,CUE_PARCEL,0}, {66720,0,8,CUE_OFFER,0}, {44824,144,16,CUE_ORGANISATION,0},
    {44824,144,4,CUE_ORGANISATION,1}, {591,3,37,CUE_ORGANISATION,0},
    {8231,21,28,CUE_ORGANISATION,0}, {15699,24,25,CUE_ORGANISATION,0},
    {21324,20,23,CUE_ORGANISATION,0}, {63039,20,10,CUE_ORGANISATION,0}, {63049,0,8,CUE_ASK,0},
    {63049,0,10,CUE_ASK,0}, {38137,0,18,CUE_URGENCY,0}, {49137,0,15,CUE_URGENCY,0},
    {65142,0,9,CUE_URGENCY,0}, {60801,13,11,CUE_ORGANISATION,0}, {38155,0,18,CUE_URGENCY,0},
    {58525,0,12,CUE_URGENCY,0}, {60812,0,11,CUE_URGENCY,0}, {34561,0,19,CUE_REFUND,0},
    {60823,0,11,CUE_REFUND,0}, {65151,0,9,CUE_REFUND,0}, {63059,230,10,CUE_ORGANISATION,0},
    {68915,195,6,CUE_ORGANISATION,0}, {65160,230,9,CUE_ORGANISATION,0}, {55746,0,13,CUE_ASK,0},
    {35847,145,4,CUE_ORGANISATION,6}, {68921,0,6,CUE_SPEAKER,0}, {63069,210,10,CUE_ORGANISATION,0},
    {68002,152,7,CUE_ORGANISATION,0}, {15724,0,25,CUE_REFUND,0}, {41385,0,17,CUE_REFUND,0},
    {49152,0,15,CUE_REFUND,0}, {3585,7,22,CUE_ORGANISATION,0}, {68009,150,7,CUE_ORGANISATION,2},
    {44840,169,16,CUE_ORGANISATION,0}, {58537,165,12,CUE_ORGANISATION,0},
    {58549,169,12,CUE_ORGANISATION,0}, {20670,169,6,CUE_ORGANISATION,2},
    {65169,0,9,CUE_ORGANISATION,0}, {58832,0,5,CUE_ORGANISATION,0}, {68927,0,6,CUE_ORGANISATION,6},
    {66728,0,8,CUE_ORGANISATION,0}, {60834,2,11,CUE_ORGANISATION,0}, {58561,0,6,CUE_FINE,0},
    {58561,2,6,CUE_ORGANISATION,4}, {58561,2,12,CUE_ORGANISATION,0}, {58561,0,7,CUE_FINE,0},
    {44856,92,16,CUE_ORGANISATION,0}, {69669,92,4,CUE_ORGANISATION,2},
    {69673,36,4,CUE_ORGANISATION,2}, {24029,0,22,CUE_NEW_NUMBER,0}, {27385,0,21,CUE_NEW_NUMBER,0},
    {30878,0,20,CUE_NEW_NUMBER,0}, {34580,0,19,CUE_NEW_NUMBER,0}, {34599,0,19,CUE_NEW_NUMBER,0},
    {34618,0,19,CUE_NEW_NUMBER,0}, {38173,0,18,CUE_NEW_NUMBER,0}, {38191,0,18,CUE_NEW_NUMBER,0},
    {41402,0,17,CUE_NEW_NUMBER,0}, {41419,0,17,CUE_NEW_NUMBER,0}, {44872,0,16,CUE_NEW_NUMBER,0},
    {44888,0,16,CUE_NEW_NUMBER,0}, {49167,0,15,CUE_NEW_NUMBER,0}, {52592,0,14,CUE_NEW_NUMBER,0},
    {55759,0,13,CUE_NEW_NUMBER,0}, {58573,0,12,CUE_NEW_NUMBER,0}, {58585,44,12,CUE_ORGANISATION,0},
    {58585,44,4,CUE_ORGANISATION,1}, {69445,20,5,CUE_ORGANISATION,0}, {30898,0,20,CUE_NEW_NUMBER,0},
    {52606,0,14,CUE_NEW_NUMBER,0}, {1353,21,3,CUE_ORGANISATION,5}, {48158,24,4,CUE_ORGANISATION,1},
    {69450,31,5,CUE_ORGANISATION,0}, {63764,2,5,CUE_ORGANISATION,0}, {24113,3,4,CUE_ORGANISATION,1},
    {55772,0,13,CUE_OFFER,0}, {68933,134,6,CUE_ORGANISATION,0}, {68939,146,6,CUE_ORGANISATION,0},
    {66736,134,8,CUE_ORGANISATION,0}, {65178,170,9,CUE_ORGANISATION,0}, {67529,0,7,CUE_CALL,0},
    {67537,0,7,CUE_CALL,0}, {65187,168,9,CUE_ORGANISATION,0}, {66744,170,8,CUE_ORGANISATION,0},
    {23422,170,5,CUE_ORGANISATION,6}, {60845,0,5,CUE_SPEAKER,0}, {60845,0,11,CUE_SPEAKER,0},
    {69677,227,4,CUE_ORGANISATION,1}, {66752,0,8,CUE_STATE,0}, {40661,0,3,CUE_STATE,0},
    {63056,227,4,CUE_ORGANISATION,5}, {38209,0,18,CUE_REFUND,0}, {38209,0,17,CUE_REFUND,0},
    {41436,0,17,CUE_REFUND,0}, {60856,0,11,CUE_REFUND,0}, {35126,62,5,CUE_ORGANISATION,0},
    {3545,0,31,CUE_URGENCY,0}, {10188,0,27,CUE_URGENCY,0}, {10215,0,27,CUE_URGENCY,0},
    {13287,0,26,CUE_URGENCY,0}, {18313,0,24,CUE_URGENCY,0}, {3545,0,19,CUE_URGENCY,0},
    {2649,24,3,CUE_ORGANISATION,1}, {65196,0,9,CUE_OFFER,0}, {66760,0,8,CUE_OFFER,0},
    {63079,21,10,CUE_ORGANISATION,0}, {42837,0,10,CUE_SPEAKER,0}, {31820,12,18,CUE_ORGANISATION,0},
    {41453,0,17,CUE_ORGANISATION,0}, {66768,0,8,CUE_ADVANCE_FEE,0}, {66776,0,8,CUE_ADVANCE_FEE,0},
    {30918,0,20,CUE_PAYMENT,0}, {38227,0,18,CUE_URGENCY,0}, {63089,0,10,CUE_THREAT,0},
    {49182,0,15,CUE_ADVANCE_FEE,0}, {65205,0,9,CUE_ASK,0}, {66784,0,8,CUE_ASK,0},
    {58597,0,12,CUE_URGENCY,0}, {54109,0,9,CUE_CALL,0}, {68945,205,6,CUE_ORGANISATION,0},
    {27406,0,21,CUE_URGENCY,0}, {58609,0,12,CUE_PRIZE,0}, {63099,0,10,CUE_PRIZE,0},
    {58621,0,12,CUE_PAYMENT,0}, {58633,0,12,CUE_PAYMENT,0}, {58621,0,10,CUE_PAYMENT,0},
    {58633,0,10,CUE_PAYMENT,0}, {38245,0,18,CUE_URGENCY,0}, {44904,0,16,CUE_URGENCY,0},
    {44920,0,16,CUE_URGENCY,0}, {49197,0,15,CUE_URGENCY,0}, {55785,0,13,CUE_URGENCY,0},
    {55798,0,13,CUE_URGENCY,0}, {55811,0,13,CUE_URGENCY,0}, {58645,0,12,CUE_URGENCY,0},
    {69455,188,5,CUE_ORGANISATION,0}, {15242,0,21,CUE_PRIZE,0}, {15268,0,21,CUE_PRIZE,0},
    {15242,0,20,CUE_PRIZE,0}, {29889,0,16,CUE_PRIZE,0}, {29889,0,15,CUE_PRIZE,0},
    {40608,0,13,CUE_PRIZE,0}, {48685,0,11,CUE_PRIZE,0}, {48685,0,10,CUE_PRIZE,0},
    {15242,0,8,CUE_STATE,0}, {18337,39,24,CUE_ORGANISATION,4}, {41470,0,17,CUE_FINE,0},
    {44936,0,16,CUE_THREAT,0}, {38263,0,18,CUE_THREAT,0}, {44952,0,16,CUE_THREAT,0},
    {44968,0,16,CUE_THREAT,0}, {49212,0,15,CUE_THREAT,0}, {55824,0,13,CUE_THREAT,0},
    {55837,0,13,CUE_THREAT,0}, {58657,0,12,CUE_THREAT,0}, {63109,0,10,CUE_THREAT,0},
    {63119,81,10,CUE_ORGANISATION,0}, {63119,151,3,CUE_ORGANISATION,2},
    {69460,109,5,CUE_ORGANISATION,0}, {60867,220,11,CUE_ORGANISATION,0}, {55850,0,13,CUE_PAYMENT,0},
    {44984,45,16,CUE_ORGANISATION,0}, {12305,59,16,CUE_ORGANISATION,0},
    {49227,79,15,CUE_ORGANISATION,0}, {42544,57,14,CUE_ORGANISATION,0}, {12305,0,6,CUE_SPEAKER,0},
    {65214,0,9,CUE_ADVANCE_FEE,0}, {69681,109,4,CUE_ORGANISATION,2}, {30938,0,20,CUE_URGENCY,0},
    {63129,0,10,CUE_STATE,0}, {63129,0,5,CUE_STATE,0}, {65223,0,9,CUE_OFFER,0},
    {60878,0,9,CUE_PRIZE,0}, {60878,0,11,CUE_PRIZE,0}, {66792,0,8,CUE_PRIZE,0},
    {55863,0,12,CUE_ADVANCE_FEE,0}, {55863,0,13,CUE_ADVANCE_FEE,0}, {45485,0,11,CUE_ADVANCE_FEE,0},
    {68016,0,7,CUE_ADVANCE_FEE,0}, {63139,0,10,CUE_THREAT,0}, {63149,0,10,CUE_ACTION,0},
    {63149,0,10,CUE_ASK,0}, {53634,0,8,CUE_PAYMENT,0}, {68023,0,7,CUE_OFFER,0},
    {63159,0,8,CUE_ASK,0}, {63159,0,10,CUE_ACTION,0}, {63159,0,10,CUE_ASK,0},
    {65232,0,9,CUE_PARCEL,0}, {66800,68,8,CUE_ORGANISATION,0}, {65241,0,9,CUE_ASK,0},
    {68030,191,7,CUE_ORGANISATION,2}, {52620,0,14,CUE_URGENCY,0}, {58669,0,12,CUE_URGENCY,0},
    {63169,226,10,CUE_ORGANISATION,0}, {68951,226,6,CUE_ORGANISATION,0}, {65081,0,7,CUE_OFFER,0},
    {66808,0,8,CUE_OFFER,0}, {65250,229,9,CUE_ORGANISATION,0}, {63179,0,10,CUE_THREAT,0},
    {66816,0,8,CUE_THREAT,0}, {66824,0,8,CUE_THREAT,0}, {63189,0,10,CUE_OFFER,0},
    {68037,0,7,CUE_BLOCKED,0}, {68044,34,7,CUE_ORGANISATION,0}, {60889,0,11,CUE_OFFER,0},
    {43417,0,6,CUE_BLOCKED,0}, {65259,0,9,CUE_THREAT,0}, {65268,0,9,CUE_THREAT,0},
    {68051,0,7,CUE_BLOCKED,0}, {68058,0,7,CUE_BLOCKED,0}, {8259,85,28,CUE_ORGANISATION,0},
    {8259,55,11,CUE_ORGANISATION,0}, {8259,55,3,CUE_ORGANISATION,1},
    {69685,55,4,CUE_ORGANISATION,1}, {69465,0,5,CUE_FINE,0}, {41487,0,17,CUE_PARCEL,0},
    {55876,0,13,CUE_PRIZE,0}, {38281,0,18,CUE_PARCEL,0}, {68957,0,6,CUE_PAYMENT,0},
    {60900,0,11,CUE_PRIZE,0}, {58681,0,12,CUE_PRIZE,0}, {60911,196,11,CUE_ORGANISATION,0},
    {60911,196,7,CUE_ORGANISATION,6}, {65277,200,9,CUE_ORGANISATION,6},
    {63199,65,6,CUE_ORGANISATION,6}, {63199,65,10,CUE_ORGANISATION,0},
    {63209,65,10,CUE_ORGANISATION,0}, {41504,0,17,CUE_ACTION,0}, {49242,0,15,CUE_ACTION,0},
    {49257,0,15,CUE_ACTION,0}, {52634,0,14,CUE_ACTION,0}, {52648,0,14,CUE_ACTION,0},
    {45000,109,16,CUE_ORGANISATION,0}, {45000,109,8,CUE_ORGANISATION,0}, {60922,0,11,CUE_PRIZE,0},
    {69689,59,4,CUE_ORGANISATION,1}, {27427,63,21,CUE_ORGANISATION,0},
    {24685,63,4,CUE_ORGANISATION,1}, {58693,0,12,CUE_PRIZE,0}, {1861,32,33,CUE_ORGANISATION,0},
    {68963,0,6,CUE_PRIZE,0}, {52662,0,14,CUE_NEW_NUMBER,0}, {69427,0,3,CUE_OFFER,0},
    {58705,0,12,CUE_PRIZE,0}, {55889,219,13,CUE_ORGANISATION,0}, {30958,0,20,CUE_ADVANCE_FEE,0},
    {30978,0,20,CUE_ADVANCE_FEE,0}, {30998,0,20,CUE_ADVANCE_FEE,0}, {41521,0,17,CUE_ADVANCE_FEE,0},
    {45016,0,16,CUE_ADVANCE_FEE,0}, {55902,0,13,CUE_ADVANCE_FEE,0}, {66832,0,8,CUE_FINE,0},
    {65286,53,9,CUE_ORGANISATION,0}, {107,53,2,CUE_ORGANISATION,5}, {49272,0,15,CUE_PRIZE,0},
    {49287,0,15,CUE_PRIZE,0}, {52676,0,14,CUE_PRIZE,0}, {52690,0,14,CUE_PRIZE,0},
    {52704,0,14,CUE_PRIZE,0}, {52690,0,13,CUE_PRIZE,0}, {45032,0,6,CUE_PRIZE,0},
    {65295,0,9,CUE_PRIZE,0}, {60933,0,11,CUE_PRIZE,0}, {45032,0,16,CUE_PRIZE,0},
    {45048,0,16,CUE_PRIZE,0}, {49302,0,15,CUE_PRIZE,0}, {49317,0,15,CUE_PRIZE,0},
    {49332,0,15,CUE_PRIZE,0}, {49317,0,14,CUE_PRIZE,0}, {69240,7,3,CUE_ORGANISATION,2},
    {1455,17,34,CUE_ORGANISATION,0}, {1894,15,33,CUE_ORGANISATION,0},
    {3576,7,31,CUE_ORGANISATION,0}, {3607,14,31,CUE_ORGANISATION,0},
    {45064,58,16,CUE_ORGANISATION,0}, {52718,58,14,CUE_ORGANISATION,0}, {1455,0,6,CUE_SPEAKER,0},
    {65304,104,9,CUE_ORGANISATION,0}, {45080,0,16,CUE_CALL,0}, {52732,0,14,CUE_CALL,0},
    {55915,0,13,CUE_CALL,0}, {55928,0,13,CUE_CALL,0}, {55941,0,13,CUE_CALL,0},
    {58717,0,12,CUE_CALL,0}, {66840,0,8,CUE_CALL,0}, {66848,0,8,CUE_CALL,0}, {66856,0,8,CUE_CALL,0},
    {68065,0,7,CUE_CALL,0}, {63219,164,10,CUE_ORGANISATION,0}, {63219,164,5,CUE_ORGANISATION,0},
    {68969,0,6,CUE_ADVANCE_FEE,0}, {68072,16,7,CUE_ORGANISATION,0}, {69470,14,5,CUE_ORGANISATION,0},
    {66864,15,8,CUE_ORGANISATION,0}, {45096,83,16,CUE_ORGANISATION,0},
    {45096,203,9,CUE_ORGANISATION,6}, {68975,12,6,CUE_ORGANISATION,0}, {27448,0,21,CUE_ACCOUNT,0},
    {31018,0,20,CUE_ACCOUNT,0}, {34637,0,19,CUE_ACCOUNT,0}, {38299,0,18,CUE_ACCOUNT,0},
    {52746,223,14,CUE_ORGANISATION,4}, {58729,0,12,CUE_ACCOUNT,0}, {58741,0,12,CUE_PRIZE,0},
    {58753,0,12,CUE_ACCOUNT,0}, {58753,0,12,CUE_ORGANISATION,0}, {11338,0,11,CUE_ACCOUNT,0},
    {60944,3,11,CUE_ORGANISATION,4}, {63229,83,10,CUE_ORGANISATION,0}, {63239,0,10,CUE_ACCOUNT,0},
    {63249,90,10,CUE_ORGANISATION,4}, {65313,21,9,CUE_ORGANISATION,0}, {1641,0,9,CUE_ACCOUNT,0},
    {107,0,5,CUE_SPEAKER,0}, {68981,0,6,CUE_OFFER,0}, {34656,0,19,CUE_NEW_NUMBER,0},
    {38317,0,18,CUE_NEW_NUMBER,0}, {34656,0,13,CUE_NEW_NUMBER,0}, {65322,218,9,CUE_ORGANISATION,0},
    {69693,17,4,CUE_ORGANISATION,2}, {69865,0,3,CUE_OFFER,0}, {69868,64,3,CUE_ORGANISATION,1},
    {65331,197,9,CUE_ORGANISATION,0}, {1927,0,33,CUE_SECRET,0}, {4845,0,30,CUE_SECRET,0},
    {4875,0,30,CUE_SECRET,0}, {8287,0,28,CUE_SECRET,0}, {8315,0,28,CUE_SECRET,0},
    {10242,0,27,CUE_SECRET,0}, {10269,0,27,CUE_SECRET,0}, {15749,0,25,CUE_SECRET,0},
    {15774,0,25,CUE_SECRET,0}, {15799,0,25,CUE_SECRET,0}, {15824,0,25,CUE_SECRET,0},
    {18361,0,24,CUE_SECRET,0}, {18385,0,24,CUE_SECRET,0}, {24051,0,22,CUE_SECRET,0},
    {24073,0,22,CUE_SECRET,0}, {27469,0,21,CUE_SECRET,0}, {55954,131,13,CUE_ORGANISATION,0},
    {58765,0,11,CUE_OFFER,0}, {58765,0,12,CUE_OFFER,0}, {68987,0,6,CUE_SPEAKER,0},
    {58777,0,12,CUE_ADVANCE_FEE,0}, {41538,1,17,CUE_ORGANISATION,4}, {41538,0,6,CUE_SPEAKER,0},
    {68079,31,7,CUE_ORGANISATION,0}, {13313,0,26,CUE_DATA,0}, {21347,0,23,CUE_DATA,0},
    {24095,0,22,CUE_DATA,0}, {24117,0,22,CUE_DATA,0}, {24139,0,22,CUE_DATA,0},
    {27490,0,21,CUE_DATA,0}, {24095,0,21,CUE_DATA,0}, {34675,0,19,CUE_DATA,0},
    {34694,0,19,CUE_DATA,0}, {38335,0,18,CUE_DATA,0}, {41555,0,17,CUE_DATA,0},
    {41572,0,17,CUE_DATA,0}, {45112,0,16,CUE_DATA,0}, {45128,0,16,CUE_DATA,0},
    {49347,0,15,CUE_DATA,0}, {49362,0,15,CUE_DATA,0}, {49362,0,14,CUE_DATA,0},
    {52760,0,14,CUE_DATA,0}, {55967,0,13,CUE_DATA,0}, {21370,60,23,CUE_ORGANISATION,0},
    {52774,57,14,CUE_ORGANISATION,0}, {21370,57,9,CUE_ORGANISATION,0},
    {10296,4,27,CUE_ORGANISATION,0}, {41589,25,17,CUE_ORGANISATION,0},
    {69697,8,4,CUE_ORGANISATION,6}, {68086,85,7,CUE_ORGANISATION,0}, {69701,0,4,CUE_ORGANISATION,1},
    {24161,0,22,CUE_NEW_NUMBER,0}, {34713,0,19,CUE_NEW_NUMBER,0}, {34732,0,19,CUE_NEW_NUMBER,0},
    {45144,0,16,CUE_NEW_NUMBER,0}, {45160,0,16,CUE_NEW_NUMBER,0}, {55980,0,13,CUE_NEW_NUMBER,0},
    {41606,0,17,CUE_PAYMENT,0}, {21393,0,23,CUE_NEW_NUMBER,0}, {31038,0,20,CUE_NEW_NUMBER,0},
    {31058,0,20,CUE_NEW_NUMBER,0}, {41623,0,17,CUE_NEW_NUMBER,0}, {41640,0,17,CUE_NEW_NUMBER,0},
    {52788,0,14,CUE_NEW_NUMBER,0}, {34751,0,19,CUE_PAYMENT,0}, {34770,0,19,CUE_PAYMENT,0},
    {34789,0,19,CUE_PAYMENT,0}, {41657,0,17,CUE_PAYMENT,0}, {45176,0,16,CUE_PAYMENT,0},
    {49377,0,15,CUE_PAYMENT,0}, {49392,0,15,CUE_PAYMENT,0}, {49407,0,15,CUE_PAYMENT,0},
    {49422,0,15,CUE_PAYMENT,0}, {52802,0,14,CUE_PAYMENT,0}, {52816,0,14,CUE_PAYMENT,0},
    {52830,0,14,CUE_PAYMENT,0}, {55993,0,13,CUE_PAYMENT,0}, {56006,0,13,CUE_PAYMENT,0},
    {63259,0,10,CUE_PAYMENT,0}, {49437,0,15,CUE_ADVANCE_FEE,0}, {49452,0,15,CUE_ADVANCE_FEE,0},
    {52844,0,14,CUE_ADVANCE_FEE,0}, {56019,0,13,CUE_ADVANCE_FEE,0}, {58789,0,12,CUE_ADVANCE_FEE,0},
    {56019,0,12,CUE_ADVANCE_FEE,0}, {63269,0,10,CUE_ADVANCE_FEE,0},
    {68093,189,7,CUE_ORGANISATION,0}, {52858,35,14,CUE_ORGANISATION,0},
    {45192,44,16,CUE_ORGANISATION,4}, {60955,0,11,CUE_SPEAKER,0}, {56032,0,13,CUE_SPEAKER,0},
    {56045,0,13,CUE_SPEAKER,0}, {68100,0,7,CUE_ACTION,0}, {18409,95,24,CUE_ORGANISATION,0},
    {18409,95,10,CUE_ORGANISATION,0}, {68993,0,6,CUE_OFFER,0}, {63279,61,10,CUE_ORGANISATION,0},
    {63279,61,3,CUE_ORGANISATION,1}, {67275,18,5,CUE_ORGANISATION,0}, {4905,0,30,CUE_PRIZE,0},
    {4935,0,30,CUE_PRIZE,0}, {6611,0,29,CUE_PRIZE,0}, {6640,0,29,CUE_PRIZE,0},
    {6669,0,29,CUE_PRIZE,0}, {8343,0,28,CUE_PRIZE,0}, {8371,0,28,CUE_PRIZE,0},
    {8399,0,28,CUE_PRIZE,0}, {8427,0,28,CUE_PRIZE,0}, {8455,0,28,CUE_PRIZE,0},
    {10323,0,27,CUE_PRIZE,0}, {10350,0,27,CUE_PRIZE,0}, {10377,0,27,CUE_PRIZE,0},
    {10404,0,27,CUE_PRIZE,0}, {10431,0,27,CUE_PRIZE,0}, {13339,0,26,CUE_PRIZE,0},
    {13365,0,26,CUE_PRIZE,0}, {13391,0,26,CUE_PRIZE,0}, {13417,0,26,CUE_PRIZE,0},
    {13443,0,26,CUE_PRIZE,0}, {13469,0,26,CUE_PRIZE,0}, {15849,0,25,CUE_PRIZE,0},
    {15874,0,25,CUE_PRIZE,0}, {15899,0,25,CUE_PRIZE,0}, {15924,0,25,CUE_PRIZE,0},
    {15949,0,25,CUE_PRIZE,0}, {4905,0,25,CUE_PRIZE,0}, {15974,0,25,CUE_PRIZE,0},
    {15999,0,25,CUE_PRIZE,0}, {4935,0,25,CUE_PRIZE,0}, {16024,0,25,CUE_PRIZE,0},
    {18433,0,24,CUE_PRIZE,0}, {18457,0,24,CUE_PRIZE,0}, {6611,0,24,CUE_PRIZE,0},
    {18481,0,24,CUE_PRIZE,0}, {18505,0,24,CUE_PRIZE,0}, {18529,0,24,CUE_PRIZE,0},
    {21416,0,23,CUE_PRIZE,0}, {21439,0,23,CUE_PRIZE,0}, {21462,0,23,CUE_PRIZE,0},
    {21485,0,23,CUE_PRIZE,0}, {21508,0,23,CUE_PRIZE,0}, {21531,0,23,CUE_PRIZE,0},
    {21554,0,23,CUE_PRIZE,0}, {24183,0,22,CUE_PRIZE,0}, {10323,0,22,CUE_PRIZE,0},
    {24205,0,22,CUE_PRIZE,0}, {24227,0,22,CUE_PRIZE,0}, {24249,0,22,CUE_PRIZE,0},
    {24271,0,22,CUE_PRIZE,0}, {24293,0,22,CUE_PRIZE,0}, {27511,0,21,CUE_PRIZE,0},
    {27532,0,21,CUE_PRIZE,0}, {27553,0,21,CUE_PRIZE,0}, {27574,0,21,CUE_PRIZE,0},
    {27595,0,21,CUE_PRIZE,0}, {27616,0,21,CUE_PRIZE,0}, {31078,0,20,CUE_PRIZE,0},
    {31098,0,20,CUE_PRIZE,0}, {31118,0,20,CUE_PRIZE,0}, {31138,0,20,CUE_PRIZE,0},
    {31158,0,20,CUE_PRIZE,0}, {15974,0,20,CUE_PRIZE,0}, {31178,0,20,CUE_PRIZE,0},
    {31198,0,20,CUE_PRIZE,0}, {16024,0,20,CUE_PRIZE,0}, {31218,0,20,CUE_PRIZE,0},
    {34808,0,19,CUE_PRIZE,0}, {34827,0,19,CUE_PRIZE,0}, {18481,0,19,CUE_PRIZE,0},
    {34846,0,19,CUE_PRIZE,0}, {34865,0,19,CUE_PRIZE,0}, {34884,0,19,CUE_PRIZE,0},
    {38353,0,18,CUE_PRIZE,0}, {38371,0,18,CUE_PRIZE,0}, {38389,0,18,CUE_PRIZE,0},
    {38407,0,18,CUE_PRIZE,0}, {38425,0,18,CUE_PRIZE,0}, {38443,0,18,CUE_PRIZE,0},
    {38461,0,18,CUE_PRIZE,0}, {41674,0,17,CUE_PRIZE,0}, {24205,0,17,CUE_PRIZE,0},
    {41691,0,17,CUE_PRIZE,0}, {41708,0,17,CUE_PRIZE,0}, {41725,0,17,CUE_PRIZE,0},
    {41742,0,17,CUE_PRIZE,0}, {41759,0,17,CUE_PRIZE,0}, {45208,0,16,CUE_PRIZE,0},
    {45224,0,16,CUE_PRIZE,0}, {45240,0,16,CUE_PRIZE,0}, {45256,0,16,CUE_PRIZE,0},
    {45272,0,16,CUE_PRIZE,0}, {45288,0,16,CUE_PRIZE,0}, {49467,0,15,CUE_PRIZE,0},
    {49482,0,15,CUE_PRIZE,0}, {49497,0,15,CUE_PRIZE,0}, {49512,0,15,CUE_PRIZE,0},
    {49527,0,15,CUE_PRIZE,0}, {31178,0,15,CUE_PRIZE,0}, {49542,0,15,CUE_PRIZE,0},
    {31218,0,15,CUE_PRIZE,0}, {52872,0,14,CUE_PRIZE,0}, {52886,0,14,CUE_PRIZE,0},
    {34846,0,14,CUE_PRIZE,0}, {56058,0,13,CUE_PRIZE,0}, {56071,0,13,CUE_PRIZE,0},
    {58801,0,12,CUE_PRIZE,0}, {41691,0,12,CUE_PRIZE,0}, {66872,0,8,CUE_ACTION,0},
    {65340,0,9,CUE_OFFER,0}, {66880,0,8,CUE_ACTION,0}, {68999,0,6,CUE_ACTION,0},
    {58813,0,12,CUE_ACTION,0}, {60966,0,11,CUE_ACTION,0}, {63289,0,10,CUE_ACTION,0},
    {63299,0,10,CUE_ACTION,0}, {63309,0,10,CUE_ACTION,0}, {65349,0,9,CUE_ACTION,0},
    {65358,0,9,CUE_ACTION,0}, {66888,0,8,CUE_ACTION,0}, {68107,0,7,CUE_ACTION,0},
    {24677,0,6,CUE_SPEAKER,0}, {56038,0,7,CUE_SPEAKER,0}, {65367,0,9,CUE_SPEAKER,0},
    {56442,0,8,CUE_SPEAKER,0}, {24677,0,7,CUE_SPEAKER,0}, {68114,0,6,CUE_ACTION,0},
    {68114,0,7,CUE_ACTION,0}, {68121,0,7,CUE_ACTION,0}, {69005,0,6,CUE_BLOCKED,0},
    {63319,0,10,CUE_THREAT,0}, {69871,62,3,CUE_ORGANISATION,1}, {69705,62,4,CUE_ORGANISATION,1},
    {69709,7,4,CUE_ORGANISATION,1}, {69713,0,4,CUE_ORGANISATION,2}, {69717,12,4,CUE_ORGANISATION,1},
    {69721,27,4,CUE_ORGANISATION,1}, {69475,46,4,CUE_ORGANISATION,1},
    {69475,48,5,CUE_ORGANISATION,0}, {69725,51,4,CUE_ORGANISATION,1},
    {69480,50,5,CUE_ORGANISATION,0}, {52900,161,14,CUE_ORGANISATION,0},
    {52900,161,3,CUE_ORGANISATION,1}, {49557,0,15,CUE_PRIZE,0}, {68128,84,7,CUE_ORGANISATION,0},
    {66896,191,8,CUE_ORGANISATION,0}, {60977,98,11,CUE_ORGANISATION,0}, {38479,0,5,CUE_PARCEL,0},
    {38479,0,5,CUE_SPEAKER,0}, {38479,94,18,CUE_ORGANISATION,0}, {38479,94,9,CUE_ORGANISATION,0},
    {2716,0,32,CUE_PRIZE,0}, {2748,0,32,CUE_PRIZE,0}, {3638,0,31,CUE_PRIZE,0},
    {3669,0,31,CUE_PRIZE,0}, {3700,0,31,CUE_PRIZE,0}, {4965,0,30,CUE_PRIZE,0},
    {4995,0,30,CUE_PRIZE,0}, {5025,0,30,CUE_PRIZE,0}, {5055,0,30,CUE_PRIZE,0},
    {5085,0,30,CUE_PRIZE,0}, {6698,0,29,CUE_PRIZE,0}, {6727,0,29,CUE_PRIZE,0},
    {6756,0,29,CUE_PRIZE,0}, {6785,0,29,CUE_PRIZE,0}, {6814,0,29,CUE_PRIZE,0},
    {8483,0,28,CUE_PRIZE,0}, {8511,0,28,CUE_PRIZE,0}, {8539,0,28,CUE_PRIZE,0},
    {8567,0,28,CUE_PRIZE,0}, {8595,0,28,CUE_PRIZE,0}, {8623,0,28,CUE_PRIZE,0},
    {10458,0,27,CUE_PRIZE,0}, {10485,0,27,CUE_PRIZE,0}, {10512,0,27,CUE_PRIZE,0},
    {10539,0,27,CUE_PRIZE,0}, {10566,0,27,CUE_PRIZE,0}, {2716,0,27,CUE_PRIZE,0},
    {10593,0,27,CUE_PRIZE,0}, {10620,0,27,CUE_PRIZE,0}, {2748,0,27,CUE_PRIZE,0},
    {10647,0,27,CUE_PRIZE,0}, {13495,0,26,CUE_PRIZE,0}, {13521,0,26,CUE_PRIZE,0},
    {3638,0,26,CUE_PRIZE,0}, {13547,0,26,CUE_PRIZE,0}, {13573,0,26,CUE_PRIZE,0},
    {13599,0,26,CUE_PRIZE,0}, {16049,0,25,CUE_PRIZE,0}, {16074,0,25,CUE_PRIZE,0},
    {16099,0,25,CUE_PRIZE,0}, {16124,0,25,CUE_PRIZE,0}, {16149,0,25,CUE_PRIZE,0},
    {16174,0,25,CUE_PRIZE,0}, {16199,0,25,CUE_PRIZE,0}, {18553,0,24,CUE_PRIZE,0},
    {6698,0,24,CUE_PRIZE,0}, {18577,0,24,CUE_PRIZE,0}, {18601,0,24,CUE_PRIZE,0},
    {18625,0,24,CUE_PRIZE,0}, {18649,0,24,CUE_PRIZE,0}, {18673,0,24,CUE_PRIZE,0},
    {21577,0,23,CUE_PRIZE,0}, {21600,0,23,CUE_PRIZE,0}, {21623,0,23,CUE_PRIZE,0},
    {21646,0,23,CUE_PRIZE,0}, {21669,0,23,CUE_PRIZE,0}, {21692,0,23,CUE_PRIZE,0},
    {24315,0,22,CUE_PRIZE,0}, {24337,0,22,CUE_PRIZE,0}, {24359,0,22,CUE_PRIZE,0},
    {24381,0,22,CUE_PRIZE,0}, {24403,0,22,CUE_PRIZE,0}, {10593,0,22,CUE_PRIZE,0},
    {24425,0,22,CUE_PRIZE,0}, {24447,0,22,CUE_PRIZE,0}, {10647,0,22,CUE_PRIZE,0},
    {24469,0,22,CUE_PRIZE,0}, {27637,0,21,CUE_PRIZE,0}, {27658,0,21,CUE_PRIZE,0},
    {13547,0,21,CUE_PRIZE,0}, {27679,0,21,CUE_PRIZE,0}, {27700,0,21,CUE_PRIZE,0},
    {27721,0,21,CUE_PRIZE,0}, {31238,0,20,CUE_PRIZE,0}, {31258,0,20,CUE_PRIZE,0},
    {31278,0,20,CUE_PRIZE,0}, {31298,0,20,CUE_PRIZE,0}, {31318,0,20,CUE_PRIZE,0},
    {31338,0,20,CUE_PRIZE,0}, {31358,0,20,CUE_PRIZE,0}, {34903,0,19,CUE_PRIZE,0},
    {18577,0,19,CUE_PRIZE,0}, {34922,0,19,CUE_PRIZE,0}, {34941,0,19,CUE_PRIZE,0},
    {34960,0,19,CUE_PRIZE,0}, {34979,0,19,CUE_PRIZE,0}, {34998,0,19,CUE_PRIZE,0},
    {38497,0,18,CUE_PRIZE,0}, {38515,0,18,CUE_PRIZE,0}, {38533,0,18,CUE_PRIZE,0},
    {38551,0,18,CUE_PRIZE,0}, {38569,0,18,CUE_PRIZE,0}, {38587,0,18,CUE_PRIZE,0},
    {41776,0,17,CUE_PRIZE,0}, {41793,0,17,CUE_PRIZE,0}, {41810,0,17,CUE_PRIZE,0},
    {41827,0,17,CUE_PRIZE,0}, {41844,0,17,CUE_PRIZE,0}, {24425,0,17,CUE_PRIZE,0},
    {41861,0,17,CUE_PRIZE,0}, {24469,0,17,CUE_PRIZE,0}, {45304,0,16,CUE_PRIZE,0},
    {45320,0,16,CUE_PRIZE,0}, {27679,0,16,CUE_PRIZE,0}, {49572,0,15,CUE_PRIZE,0},
    {49587,0,15,CUE_PRIZE,0}, {52914,0,14,CUE_PRIZE,0}, {34922,0,14,CUE_PRIZE,0},
    {2780,0,32,CUE_PAYMENT,0}, {3731,0,31,CUE_PAYMENT,0}, {2780,0,31,CUE_PAYMENT,0},
    {6843,0,29,CUE_PAYMENT,0}, {6872,0,29,CUE_PAYMENT,0}, {6901,0,29,CUE_PAYMENT,0},
    {10674,0,27,CUE_PAYMENT,0}, {10701,0,27,CUE_PAYMENT,0}, {13625,0,26,CUE_PAYMENT,0},
    {13651,0,26,CUE_PAYMENT,0}, {13677,0,26,CUE_PAYMENT,0}, {13703,0,26,CUE_PAYMENT,0},
    {13625,0,25,CUE_PAYMENT,0}, {13651,0,25,CUE_PAYMENT,0}, {13677,0,25,CUE_PAYMENT,0},
    {16224,0,25,CUE_PAYMENT,0}, {13703,0,25,CUE_PAYMENT,0}, {18697,0,24,CUE_PAYMENT,0},
    {24491,0,22,CUE_PAYMENT,0}, {27742,0,21,CUE_PAYMENT,0}, {24491,0,21,CUE_PAYMENT,0},
    {35017,0,19,CUE_PAYMENT,0}, {35036,0,19,CUE_PAYMENT,0}, {35055,0,19,CUE_PAYMENT,0},
    {41878,0,17,CUE_PAYMENT,0}, {41895,0,17,CUE_PAYMENT,0}, {45336,0,16,CUE_PAYMENT,0},
    {45352,0,16,CUE_PAYMENT,0}, {45368,0,16,CUE_PAYMENT,0}, {45384,0,16,CUE_PAYMENT,0},
    {45336,0,15,CUE_PAYMENT,0}, {45352,0,15,CUE_PAYMENT,0}, {45368,0,15,CUE_PAYMENT,0},
    {49602,0,15,CUE_PAYMENT,0}, {45384,0,15,CUE_PAYMENT,0}, {52928,0,14,CUE_PAYMENT,0},
    {65376,0,9,CUE_ACTION,0}, {60988,0,11,CUE_ASK,0}, {60999,0,11,CUE_ASK,0},
    {24513,0,22,CUE_ADVANCE_FEE,0}, {38605,0,18,CUE_ADVANCE_FEE,0}, {41912,0,17,CUE_ADVANCE_FEE,0},
    {38605,0,17,CUE_ADVANCE_FEE,0}, {24535,0,22,CUE_OFFER,0}, {6930,0,8,CUE_ASK,0},
    {6930,0,29,CUE_SECRET,0}, {6959,0,29,CUE_SECRET,0}, {13729,0,26,CUE_SECRET,0},
    {13755,0,26,CUE_SECRET,0}, {13781,0,26,CUE_SECRET,0}, {13807,0,26,CUE_SECRET,0},
    {13833,0,26,CUE_SECRET,0}, {21715,0,23,CUE_SECRET,0}, {21738,0,23,CUE_SECRET,0},
    {21761,0,23,CUE_SECRET,0}, {6930,0,9,CUE_ASK,0}, {6988,0,29,CUE_SECRET,0},
    {7017,0,29,CUE_SECRET,0}, {13859,0,26,CUE_SECRET,0}, {13885,0,26,CUE_SECRET,0},
    {13911,0,26,CUE_SECRET,0}, {13937,0,26,CUE_SECRET,0}, {13963,0,26,CUE_SECRET,0},
    {21784,0,23,CUE_SECRET,0}, {21807,0,23,CUE_SECRET,0}, {21830,0,23,CUE_SECRET,0},
    {6988,0,9,CUE_ASK,0}, {61010,0,11,CUE_PRIZE,0}, {66904,0,8,CUE_CALL,0}, {66912,0,8,CUE_CALL,0},
    {4589,0,9,CUE_BLOCKED,0}, {4589,0,10,CUE_BLOCKED,0}, {61021,0,11,CUE_BLOCKED,0},
    {7046,11,29,CUE_ORGANISATION,0}, {56084,72,13,CUE_ORGANISATION,0},
    {58825,0,12,CUE_ORGANISATION,0}, {7046,0,6,CUE_SPEAKER,0}, {49617,0,15,CUE_ACCOUNT,0},
    {33764,0,14,CUE_ACCOUNT,0}, {61032,0,11,CUE_ACCOUNT,0}, {63329,0,8,CUE_ASK,0},
    {63329,0,10,CUE_ASK,0}, {4325,0,7,CUE_ASK,0}, {65385,0,9,CUE_ASK,0}, {27763,0,8,CUE_ASK,0},
    {38623,0,18,CUE_PAYMENT,0}, {38623,0,9,CUE_ACTION,0}, {38623,0,9,CUE_ASK,0},
    {27763,0,21,CUE_PAYMENT,0}, {27763,0,9,CUE_ACTION,0}, {27763,0,9,CUE_ASK,0},
    {63339,0,10,CUE_ASK,0}, {49632,0,15,CUE_PRIZE,0}, {49647,0,15,CUE_PRIZE,0},
    {35074,0,19,CUE_SECRET,0}, {52942,0,14,CUE_ACTION,0}, {21853,0,23,CUE_THREAT,0},
    {24557,0,22,CUE_THREAT,0}, {27784,0,21,CUE_THREAT,0}, {38641,0,18,CUE_THREAT,0},
    {66920,0,8,CUE_PARCEL,0}, {3762,46,31,CUE_ORGANISATION,0}, {49662,0,15,CUE_ADVANCE_FEE,0},
    {65394,0,9,CUE_ACTION,0}, {65403,0,9,CUE_ACTION,0}, {18779,0,5,CUE_SPEAKER,0},
    {35093,0,19,CUE_CALL,0}, {41929,0,17,CUE_CALL,0}, {45400,0,16,CUE_CALL,0},
    {45416,0,16,CUE_CALL,0}, {45432,0,16,CUE_CALL,0}, {49677,0,15,CUE_CALL,0},
    {61043,0,11,CUE_CALL,0}, {61054,0,11,CUE_CALL,0}, {61065,0,11,CUE_CALL,0},
    {63349,0,10,CUE_CALL,0}, {65412,0,9,CUE_CALL,0}, {65421,0,9,CUE_CALL,0},
    {52956,0,13,CUE_FINE,0}, {52956,2,13,CUE_ORGANISATION,4}, {52956,0,14,CUE_FINE,0},
    {63359,0,10,CUE_ASK,0}, {24579,33,22,CUE_ORGANISATION,4}, {27805,0,21,CUE_PAYMENT,0},
    {83,0,40,CUE_SECRET,0}, {123,0,40,CUE_SECRET,0}, {477,0,38,CUE_SECRET,0},
    {628,0,37,CUE_SECRET,0}, {665,0,37,CUE_SECRET,0}, {1211,0,35,CUE_SECRET,0},
    {1489,0,34,CUE_SECRET,0}, {1523,0,34,CUE_SECRET,0}, {1960,0,33,CUE_SECRET,0},
    {2812,0,32,CUE_SECRET,0}, {3793,0,31,CUE_SECRET,0}, {3824,0,31,CUE_SECRET,0},
    {5115,0,30,CUE_SECRET,0}, {7075,0,29,CUE_SECRET,0}, {8651,0,28,CUE_SECRET,0},
    {8679,0,28,CUE_SECRET,0}, {10728,0,27,CUE_SECRET,0}, {13989,0,26,CUE_SECRET,0},
    {16249,0,25,CUE_SECRET,0}, {16274,0,25,CUE_SECRET,0}, {18721,0,24,CUE_SECRET,0},
    {21876,0,23,CUE_SECRET,0}, {27826,0,21,CUE_SECRET,0}, {38659,0,18,CUE_SECRET,0},
    {68135,0,7,CUE_OFFER,0}, {31378,8,20,CUE_ORGANISATION,4}, {66928,0,8,CUE_STATE,0},
    {69011,0,5,CUE_BLOCKED,0}, {69011,0,6,CUE_BLOCKED,0}, {52970,0,14,CUE_PRIZE,0},
    {69729,0,4,CUE_ORGANISATION,1}, {62426,11,3,CUE_ORGANISATION,1},
    {65319,21,3,CUE_ORGANISATION,5}, {16299,62,25,CUE_ORGANISATION,0},
    {35112,62,19,CUE_ORGANISATION,0}, {38677,0,18,CUE_REFUND,0}, {41946,78,17,CUE_ORGANISATION,0},
    {38677,0,17,CUE_REFUND,0}, {41963,0,17,CUE_REFUND,0}, {49692,53,15,CUE_ORGANISATION,0},
    {39292,54,15,CUE_ORGANISATION,0}, {16299,60,13,CUE_ORGANISATION,0}, {58837,0,12,CUE_OFFER,0},
    {61076,0,11,CUE_REFUND,0}, {63369,0,10,CUE_OFFER,0}, {44046,0,8,CUE_FINE,0},
    {44046,4,8,CUE_ORGANISATION,0}, {68142,0,7,CUE_FINE,0}, {68142,4,7,CUE_ORGANISATION,0},
    {69485,42,5,CUE_ORGANISATION,0}, {52984,0,6,CUE_OFFER,0}, {52984,0,13,CUE_OFFER,0},
    {52984,0,14,CUE_OFFER,0}, {68149,0,7,CUE_OFFER,0}, {56806,0,6,CUE_SPEAKER,0},
    {56097,0,13,CUE_CALL,0}, {45408,0,8,CUE_SPEAKER,0}, {65430,0,9,CUE_SPEAKER,0},
    {52998,0,14,CUE_PARCEL,0}, {53012,0,14,CUE_PARCEL,0}, {58849,0,12,CUE_PARCEL,0},
    {58861,0,12,CUE_PARCEL,0}, {58861,0,11,CUE_PARCEL,0}, {41980,28,17,CUE_ORGANISATION,0},
    {35131,0,19,CUE_URGENCY,0}, {38695,0,18,CUE_URGENCY,0}, {38695,0,17,CUE_URGENCY,0},
    {41997,0,17,CUE_URGENCY,0}, {41997,0,16,CUE_URGENCY,0}, {49707,0,15,CUE_URGENCY,0},
    {53026,0,14,CUE_URGENCY,0}, {53026,0,13,CUE_URGENCY,0}, {56110,0,13,CUE_URGENCY,0},
    {38695,0,13,CUE_URGENCY,0}, {56110,0,12,CUE_URGENCY,0}, {53026,0,9,CUE_URGENCY,0},
    {66936,0,8,CUE_URGENCY,0}, {66944,0,8,CUE_URGENCY,0}, {45448,0,16,CUE_NEW_NUMBER,0},
    {45448,0,7,CUE_BLOCKED,0}, {1993,0,33,CUE_URGENCY,0}, {2844,0,32,CUE_URGENCY,0},
    {2844,0,31,CUE_URGENCY,0}, {3855,0,31,CUE_URGENCY,0}, {3855,0,30,CUE_URGENCY,0},
    {7104,0,29,CUE_URGENCY,0}, {8707,0,28,CUE_URGENCY,0}, {8707,0,27,CUE_URGENCY,0},
    {10755,0,27,CUE_URGENCY,0}, {2844,0,27,CUE_URGENCY,0}, {14015,0,26,CUE_URGENCY,0},
    {10755,0,26,CUE_URGENCY,0}, {16324,0,25,CUE_URGENCY,0}, {8707,0,23,CUE_URGENCY,0},
    {24601,0,22,CUE_URGENCY,0}, {24623,0,22,CUE_URGENCY,0}, {24645,0,22,CUE_URGENCY,0},
    {27847,0,21,CUE_URGENCY,0}, {27847,0,20,CUE_URGENCY,0}, {31398,0,20,CUE_URGENCY,0},
    {31418,0,20,CUE_URGENCY,0}, {31398,0,19,CUE_URGENCY,0}, {38713,0,18,CUE_URGENCY,0},
    {42014,0,17,CUE_URGENCY,0}, {42014,0,16,CUE_URGENCY,0}, {45464,0,16,CUE_URGENCY,0},
    {27847,0,16,CUE_URGENCY,0}, {45464,0,15,CUE_URGENCY,0}, {53040,0,14,CUE_URGENCY,0},
    {53054,0,14,CUE_URGENCY,0}, {53068,0,14,CUE_URGENCY,0}, {53082,0,14,CUE_URGENCY,0},
    {56123,0,13,CUE_URGENCY,0}, {56123,0,12,CUE_URGENCY,0}, {58873,0,12,CUE_URGENCY,0},
    {42014,0,12,CUE_URGENCY,0}, {58873,0,11,CUE_URGENCY,0}, {61087,0,11,CUE_URGENCY,0},
    {61098,0,11,CUE_URGENCY,0}, {56123,0,8,CUE_URGENCY,0}, {68156,0,7,CUE_URGENCY,0},
    {68163,0,7,CUE_URGENCY,0}, {69490,199,5,CUE_ORGANISATION,2}, {56136,0,13,CUE_THREAT,0},
    {67842,0,6,CUE_OFFER,0}, {61109,0,11,CUE_BLOCKED,0}, {45480,0,16,CUE_ADVANCE_FEE,0},
    {58885,0,12,CUE_ADVANCE_FEE,0}, {61120,0,11,CUE_ADVANCE_FEE,0}, {61131,0,11,CUE_ADVANCE_FEE,0},
    {45480,0,4,CUE_SPEAKER,0}, {61142,0,11,CUE_ADVANCE_FEE,0}, {50795,0,6,CUE_BLOCKED,0},
    {58626,0,7,CUE_BLOCKED,0}, {50810,0,7,CUE_BLOCKED,0}, {49722,0,15,CUE_ACCOUNT,0},
    {56149,0,13,CUE_ACCOUNT,0}, {56162,0,13,CUE_ACCOUNT,0}, {61153,0,11,CUE_ACCOUNT,0},
    {49737,0,15,CUE_ACCOUNT,0}, {56175,0,13,CUE_ACCOUNT,0}, {56188,0,13,CUE_ACCOUNT,0},
    {61164,0,11,CUE_ACCOUNT,0}, {69733,0,4,CUE_OFFER,0}, {65439,217,9,CUE_ORGANISATION,0},
    {66952,0,8,CUE_ADVANCE_FEE,0}, {31438,0,20,CUE_PAYMENT,0}, {42031,0,17,CUE_PAYMENT,0},
    {45496,0,16,CUE_PAYMENT,0}, {65448,0,9,CUE_ACTION,0}, {58897,0,12,CUE_PARCEL,0},
    {69017,167,6,CUE_ORGANISATION,0}, {38731,0,18,CUE_PAYMENT,0}, {49752,0,15,CUE_ACCOUNT,0},
    {63379,0,10,CUE_ACCOUNT,0}, {49752,0,8,CUE_ACCOUNT,0}, {56201,0,13,CUE_URGENCY,0},
    {58909,0,12,CUE_URGENCY,0}, {58921,0,12,CUE_URGENCY,0}, {68170,0,7,CUE_BLOCKED,0},
    {45512,0,16,CUE_PARCEL,0}, {45528,0,16,CUE_PARCEL,0}, {45544,0,16,CUE_PARCEL,0},
    {45560,0,16,CUE_PARCEL,0}, {45576,0,16,CUE_PARCEL,0}, {49767,0,15,CUE_PARCEL,0},
    {49782,0,15,CUE_PARCEL,0}, {49797,0,15,CUE_PARCEL,0}, {49812,0,15,CUE_PARCEL,0},
    {56214,0,13,CUE_PARCEL,0}, {56227,0,13,CUE_PARCEL,0}, {56214,0,12,CUE_PARCEL,0},
    {63389,0,10,CUE_SPEAKER,0}, {27868,0,21,CUE_URGENCY,0}, {53096,0,14,CUE_URGENCY,0},
    {56240,0,13,CUE_URGENCY,0}, {58933,0,12,CUE_URGENCY,0}, {27889,0,21,CUE_URGENCY,0},
    {38749,0,18,CUE_URGENCY,0}, {45592,0,16,CUE_URGENCY,0}, {49827,0,15,CUE_URGENCY,0},
    {49842,0,15,CUE_URGENCY,0}, {53110,0,14,CUE_URGENCY,0}, {31458,0,20,CUE_DATA,0},
    {42048,0,17,CUE_DATA,0}, {45608,0,16,CUE_DATA,0}, {45624,0,16,CUE_DATA,0},
    {45640,0,16,CUE_DATA,0}, {45656,0,16,CUE_URGENCY,0}, {49857,0,15,CUE_DATA,0},
    {45608,0,15,CUE_DATA,0}, {56253,0,13,CUE_DATA,0}, {56266,0,13,CUE_DATA,0},
    {58945,0,12,CUE_DATA,0}, {61175,0,11,CUE_DATA,0}, {61186,0,11,CUE_DATA,0},
    {63399,0,10,CUE_DATA,0}, {63409,0,10,CUE_DATA,0}, {65457,0,9,CUE_DATA,0},
    {65466,0,9,CUE_DATA,0}, {65466,0,8,CUE_DATA,0}, {66960,0,8,CUE_DATA,0}, {68177,0,7,CUE_DATA,0},
    {45672,0,16,CUE_THREAT,0}, {63419,0,9,CUE_BLOCKED,0}, {63419,0,10,CUE_BLOCKED,0},
    {63429,0,10,CUE_THREAT,0}, {63439,0,10,CUE_THREAT,0}, {66968,0,7,CUE_BLOCKED,0},
    {66968,0,8,CUE_BLOCKED,0}, {35150,0,19,CUE_ACCOUNT,0}, {42065,0,17,CUE_ACCOUNT,0},
    {42082,0,17,CUE_ACCOUNT,0}, {49872,0,15,CUE_ACCOUNT,0}, {63449,0,10,CUE_REFUND,0},
    {65475,0,9,CUE_THREAT,0}, {65484,0,9,CUE_THREAT,0}, {66976,0,8,CUE_THREAT,0},
    {66984,0,8,CUE_THREAT,0}, {69023,34,6,CUE_ORGANISATION,0}, {69495,1,5,CUE_ORGANISATION,0},
    {61197,101,11,CUE_ORGANISATION,0}, {65493,101,9,CUE_ORGANISATION,0},
    {12893,101,3,CUE_ORGANISATION,1}, {66992,0,8,CUE_OFFER,0}, {45688,0,16,CUE_CALL,0},
    {53124,0,14,CUE_CALL,0}, {56279,0,13,CUE_CALL,0}, {56292,0,13,CUE_CALL,0},
    {56305,0,13,CUE_CALL,0}, {58957,0,12,CUE_CALL,0}, {67000,0,8,CUE_CALL,0},
    {67008,0,8,CUE_CALL,0}, {67016,0,8,CUE_CALL,0}, {68184,0,7,CUE_CALL,0},
    {65502,93,9,CUE_ORGANISATION,0}, {65511,0,9,CUE_OFFER,0}, {67024,0,8,CUE_ADVANCE_FEE,0},
    {33244,118,14,CUE_ORGANISATION,4}, {42,0,6,CUE_URGENCY,0}, {42,1,41,CUE_ORGANISATION,0},
    {7133,1,29,CUE_ORGANISATION,0}, {10782,32,27,CUE_ORGANISATION,0}, {67032,0,8,CUE_BLOCKED,0},
    {63459,0,10,CUE_OFFER,0}, {61208,163,11,CUE_ORGANISATION,0}, {61208,163,6,CUE_ORGANISATION,0},
    {63469,163,10,CUE_ORGANISATION,0}, {69874,23,3,CUE_ORGANISATION,5},
    {58969,130,12,CUE_ORGANISATION,0}, {58969,130,8,CUE_ORGANISATION,0}, {38767,0,18,CUE_SECRET,0},
    {67040,183,8,CUE_ORGANISATION,0}, {61219,0,11,CUE_URGENCY,0}, {63479,0,10,CUE_URGENCY,0},
    {63489,0,10,CUE_URGENCY,0}, {65520,0,9,CUE_ADVANCE_FEE,0}, {69029,0,6,CUE_ADVANCE_FEE,0},
    {69035,0,6,CUE_ADVANCE_FEE,0}, {53138,0,14,CUE_ADVANCE_FEE,0}, {53152,0,14,CUE_ADVANCE_FEE,0},
    {56318,0,13,CUE_ADVANCE_FEE,0}, {58981,0,12,CUE_ADVANCE_FEE,0}, {61230,0,11,CUE_ADVANCE_FEE,0},
    {58981,0,11,CUE_ADVANCE_FEE,0}, {65529,0,9,CUE_ADVANCE_FEE,0}, {45704,0,16,CUE_ADVANCE_FEE,0},
    {45720,0,16,CUE_ADVANCE_FEE,0}, {49887,0,15,CUE_ADVANCE_FEE,0}, {53166,0,14,CUE_ADVANCE_FEE,0},
    {53180,0,14,CUE_ADVANCE_FEE,0}, {56331,0,13,CUE_ADVANCE_FEE,0}, {53180,0,13,CUE_ADVANCE_FEE,0},
    {61241,0,11,CUE_ADVANCE_FEE,0}, {61252,0,11,CUE_ADVANCE_FEE,0}, {61263,0,11,CUE_ADVANCE_FEE,0},
    {69041,0,6,CUE_ASK,0}, {69047,0,6,CUE_ASK,0}, {21899,23,23,CUE_ORGANISATION,4},
    {31478,0,20,CUE_FINE,0}, {21899,0,7,CUE_SPEAKER,0}, {38785,37,6,CUE_ORGANISATION,0},
    {38785,0,6,CUE_PARCEL,0}, {38785,37,18,CUE_ORGANISATION,0}, {38785,0,7,CUE_PARCEL,0},
    {67048,0,8,CUE_ACTION,0}, {21344,20,3,CUE_ORGANISATION,5}, {61274,99,11,CUE_ORGANISATION,0},
    {63499,99,10,CUE_ORGANISATION,0}, {35169,99,3,CUE_ORGANISATION,1},
    {35169,95,19,CUE_ORGANISATION,0}, {67056,0,8,CUE_URGENCY,0}, {56344,0,13,CUE_OFFER,0},
    {63509,0,10,CUE_OFFER,0}, {68191,182,7,CUE_ORGANISATION,0}, {45736,0,16,CUE_NEW_NUMBER,0},
    {24667,63,22,CUE_ORGANISATION,0}, {65538,204,9,CUE_ORGANISATION,0},
    {65317,21,5,CUE_ORGANISATION,0}, {45752,0,16,CUE_OFFER,0}, {45768,0,16,CUE_OFFER,0},
    {45784,0,16,CUE_OFFER,0}, {63519,0,10,CUE_OFFER,0}, {63529,0,10,CUE_OFFER,0},
    {63539,0,10,CUE_OFFER,0}, {63549,0,10,CUE_OFFER,0}, {67064,231,8,CUE_ORGANISATION,0},
    {69737,194,4,CUE_ORGANISATION,2}, {65547,0,9,CUE_OFFER,0}, {63559,0,10,CUE_OFFER,0},
    {69741,21,4,CUE_ORGANISATION,2}, {65556,0,9,CUE_ACTION,0}, {67072,58,8,CUE_ORGANISATION,4},
    {45800,116,16,CUE_ORGANISATION,0}, {24687,116,3,CUE_ORGANISATION,1}, {56357,0,13,CUE_THREAT,0},
    {67080,122,8,CUE_ORGANISATION,0}, {27910,116,21,CUE_ORGANISATION,0}, {61285,0,11,CUE_OFFER,0},
    {35188,0,19,CUE_REFUND,0}, {53194,0,14,CUE_REFUND,0}, {56370,0,13,CUE_REFUND,0},
    {53194,0,13,CUE_REFUND,0}, {56370,0,12,CUE_REFUND,0}, {35188,0,8,CUE_OFFER,0},
    {65565,0,9,CUE_OFFER,0}, {65574,0,9,CUE_OFFER,0}, {50781,0,6,CUE_OFFER,0},
    {63569,0,10,CUE_OFFER,0}, {5145,0,30,CUE_THREAT,0}, {18745,0,24,CUE_THREAT,0},
    {21922,0,23,CUE_THREAT,0}, {27931,0,21,CUE_THREAT,0}, {63579,0,10,CUE_URGENCY,0},
    {65583,0,9,CUE_PARCEL,0}, {67088,0,8,CUE_PRIZE,0}, {49902,0,15,CUE_URGENCY,0},
    {53208,0,14,CUE_URGENCY,0}, {58993,0,12,CUE_URGENCY,0}, {61296,0,11,CUE_URGENCY,0},
    {65592,0,9,CUE_URGENCY,0}, {56383,0,13,CUE_URGENCY,0}, {59005,0,12,CUE_URGENCY,0},
    {63589,0,10,CUE_URGENCY,0}, {65601,0,9,CUE_URGENCY,0}, {68198,0,7,CUE_URGENCY,0},
    {69053,119,6,CUE_ORGANISATION,0}, {69500,117,5,CUE_ORGANISATION,2}, {61307,0,11,CUE_PRIZE,0},
    {56396,121,13,CUE_ORGANISATION,0}, {46374,121,3,CUE_ORGANISATION,2}, {52977,0,7,CUE_PRIZE,0},
    {5771,0,5,CUE_ASK,0}, {68205,0,7,CUE_PARCEL,0}, {18769,0,24,CUE_ADVANCE_FEE,0},
    {18769,0,6,CUE_ASK,0}, {69059,0,6,CUE_ASK,0}, {53222,0,14,CUE_URGENCY,0},
    {61318,0,11,CUE_URGENCY,0}, {69505,0,5,CUE_PARCEL,0}, {63599,0,10,CUE_ACTION,0},
    {68212,0,7,CUE_ASK,0}, {61329,0,11,CUE_ACTION,0}, {61329,0,7,CUE_ASK,0},
    {69065,0,6,CUE_SPEAKER,0}, {67096,0,8,CUE_OFFER,0}, {67104,0,8,CUE_OFFER,0},
    {54626,0,10,CUE_REFUND,0}, {35207,0,19,CUE_ACCOUNT,0}, {35207,0,18,CUE_ACCOUNT,0},
    {45816,0,16,CUE_ACCOUNT,0}, {49917,0,15,CUE_ACCOUNT,0}, {56409,0,13,CUE_ACCOUNT,0},
    {56422,0,13,CUE_ACCOUNT,0}, {56435,0,13,CUE_ACCOUNT,0}, {56448,0,13,CUE_ACCOUNT,0},
    {35207,0,6,CUE_SPEAKER,0}, {931,0,3,CUE_STATE,0}, {69510,0,5,CUE_STATE,0}, {5,0,37,CUE_PRIZE,0},
    {248,0,35,CUE_PRIZE,0}, {855,0,32,CUE_PRIZE,0}, {855,0,31,CUE_PRIZE,0}, {1391,0,30,CUE_PRIZE,0},
    {1391,0,29,CUE_PRIZE,0}, {2526,0,28,CUE_PRIZE,0}, {2559,0,28,CUE_PRIZE,0},
    {2592,0,28,CUE_PRIZE,0}, {2559,0,27,CUE_PRIZE,0}, {4666,0,26,CUE_PRIZE,0},
    {4697,0,26,CUE_PRIZE,0}, {4666,0,25,CUE_PRIZE,0}, {9944,0,23,CUE_PRIZE,0},
    {12866,0,22,CUE_PRIZE,0}, {9944,0,22,CUE_PRIZE,0}, {20598,0,19,CUE_PRIZE,0},
    {20622,0,19,CUE_PRIZE,0}, {20598,0,18,CUE_PRIZE,0}, {26388,0,17,CUE_PRIZE,0},
    {26388,0,16,CUE_PRIZE,0}, {40626,0,13,CUE_PRIZE,0}, {40644,0,13,CUE_PRIZE,0},
    {40626,0,12,CUE_PRIZE,0}, {67112,0,8,CUE_OFFER,0}, {58046,0,4,CUE_STATE,0},
    {49932,0,15,CUE_OFFER,0}, {49947,0,15,CUE_OFFER,0}, {53236,0,14,CUE_OFFER,0},
    {53250,0,14,CUE_OFFER,0}, {53264,0,14,CUE_OFFER,0}, {53278,0,14,CUE_OFFER,0},
    {49932,0,12,CUE_OFFER,0}, {59017,0,12,CUE_OFFER,0}, {53236,0,11,CUE_OFFER,0},
    {61340,0,11,CUE_OFFER,0}, {53264,0,11,CUE_OFFER,0}, {61351,0,11,CUE_OFFER,0},
    {45763,0,5,CUE_MONEY,0}, {68219,32,7,CUE_ORGANISATION,2}, {42099,0,17,CUE_OFFER,0},
    {42116,0,17,CUE_OFFER,0}, {45832,0,16,CUE_OFFER,0}, {45848,0,16,CUE_OFFER,0},
    {45864,0,16,CUE_OFFER,0}, {45880,0,16,CUE_OFFER,0}, {42099,0,14,CUE_OFFER,0},
    {53292,0,14,CUE_OFFER,0}, {45832,0,13,CUE_OFFER,0}, {56461,0,13,CUE_OFFER,0},
    {45864,0,13,CUE_OFFER,0}, {56474,0,13,CUE_OFFER,0}, {31498,0,20,CUE_THREAT,0},
    {31518,0,20,CUE_THREAT,0}, {42133,0,17,CUE_THREAT,0}, {42150,0,17,CUE_THREAT,0},
    {45896,0,16,CUE_THREAT,0}, {45912,0,16,CUE_THREAT,0}, {6798,0,16,CUE_PRIZE,0},
    {8552,0,15,CUE_PRIZE,0}, {49962,0,15,CUE_PRIZE,0}, {53306,0,14,CUE_PRIZE,0},
    {2729,0,14,CUE_PRIZE,0}, {35226,0,19,CUE_URGENCY,0}, {38803,0,18,CUE_URGENCY,0},
    {53320,0,14,CUE_URGENCY,0}, {53334,0,14,CUE_URGENCY,0}, {56487,0,13,CUE_URGENCY,0},
    {61362,0,11,CUE_URGENCY,0}, {31538,0,20,CUE_URGENCY,0}, {45928,0,16,CUE_URGENCY,0},
    {45944,0,16,CUE_URGENCY,0}, {49977,0,15,CUE_URGENCY,0}, {56500,0,13,CUE_URGENCY,0},
    {31558,0,20,CUE_URGENCY,0}, {45960,0,16,CUE_URGENCY,0}, {45976,0,16,CUE_URGENCY,0},
    {49992,0,15,CUE_URGENCY,0}, {56513,0,13,CUE_URGENCY,0}, {45992,0,16,CUE_URGENCY,0},
    {50007,0,15,CUE_URGENCY,0}, {56526,0,13,CUE_URGENCY,0}, {59029,0,12,CUE_URGENCY,0},
    {63609,0,10,CUE_URGENCY,0}, {59041,0,12,CUE_OFFER,0}, {15372,174,8,CUE_ORGANISATION,2},
    {68226,93,7,CUE_ORGANISATION,4}, {54975,0,7,CUE_PAYMENT,0}, {46008,0,16,CUE_PAYMENT,0},
    {46008,0,15,CUE_PAYMENT,0}, {50022,0,15,CUE_PAYMENT,0}, {46008,0,14,CUE_PAYMENT,0},
    {56539,0,13,CUE_PAYMENT,0}, {61373,0,11,CUE_PAYMENT,0}, {61373,0,10,CUE_PAYMENT,0},
    {42167,0,7,CUE_SPEAKER,0}, {42167,0,17,CUE_PAYMENT,0}, {42167,0,16,CUE_PAYMENT,0},
    {46024,0,16,CUE_PAYMENT,0}, {42167,0,15,CUE_PAYMENT,0}, {53348,0,14,CUE_PAYMENT,0},
    {59053,0,12,CUE_PAYMENT,0}, {59053,0,11,CUE_PAYMENT,0}, {68233,0,7,CUE_PAYMENT,0},
    {16349,0,25,CUE_NEW_NUMBER,0}, {18793,0,24,CUE_NEW_NUMBER,0}, {16349,0,19,CUE_NEW_NUMBER,0},
    {56552,0,13,CUE_URGENCY,0}, {61384,0,11,CUE_URGENCY,0}, {68240,0,7,CUE_PAYMENT,0},
    {69071,0,6,CUE_PAYMENT,0}, {56565,0,13,CUE_THREAT,0}, {69877,45,3,CUE_ORGANISATION,5},
    {50037,0,15,CUE_ADVANCE_FEE,0}, {8095,102,5,CUE_ORGANISATION,0}, {61395,0,11,CUE_PRIZE,0},
    {56578,0,13,CUE_PRIZE,0}, {49203,0,5,CUE_BLOCKED,0}, {69077,0,6,CUE_BLOCKED,0},
    {59065,0,12,CUE_THREAT,0}, {69745,45,4,CUE_ORGANISATION,5}, {69083,19,6,CUE_ORGANISATION,0},
    {69515,19,5,CUE_ORGANISATION,0}, {69089,0,6,CUE_OFFER,0}, {53362,0,14,CUE_URGENCY,0},
    {56591,0,13,CUE_URGENCY,0}, {59077,0,12,CUE_URGENCY,0}, {65,1,18,CUE_ORGANISATION,0},
    {68247,170,7,CUE_ORGANISATION,4}, {65610,85,9,CUE_ORGANISATION,0},
    {65610,85,4,CUE_ORGANISATION,2}, {47278,225,10,CUE_ORGANISATION,4},
    {61406,230,11,CUE_ORGANISATION,0}, {69749,198,4,CUE_ORGANISATION,2}, {24689,0,22,CUE_ACTION,0},
    {27952,0,21,CUE_ACTION,0}, {31578,0,20,CUE_ACTION,0}, {35245,0,19,CUE_ACTION,0},
    {38821,0,18,CUE_ACTION,0}, {42184,0,17,CUE_ACTION,0}, {46040,0,16,CUE_ACTION,0},
    {50052,0,15,CUE_ACTION,0}, {3886,19,31,CUE_ORGANISATION,4}, {27973,0,21,CUE_ADVANCE_FEE,0},
    {42201,0,17,CUE_REFUND,0}, {42201,0,16,CUE_REFUND,0}, {46056,0,16,CUE_REFUND,0},
    {63619,0,10,CUE_REFUND,0}, {14041,0,26,CUE_FINE,0}, {14041,2,26,CUE_ORGANISATION,0},
    {50067,66,15,CUE_ORGANISATION,0}, {50067,66,8,CUE_ORGANISATION,0}, {68254,0,7,CUE_ASK,0},
    {63629,0,10,CUE_ASK,0}, {69880,2,3,CUE_ORGANISATION,5}, {27994,0,21,CUE_THREAT,0},
    {35264,0,19,CUE_PAYMENT,0}, {38839,0,18,CUE_PAYMENT,0}, {46072,0,16,CUE_THREAT,0},
    {50082,37,15,CUE_ORGANISATION,4}, {50082,0,15,CUE_PAYMENT,0}, {50097,0,15,CUE_THREAT,0},
    {56604,0,13,CUE_PAYMENT,0}, {53376,6,14,CUE_ORGANISATION,0}, {53390,10,14,CUE_ORGANISATION,0},
    {56617,3,13,CUE_ORGANISATION,0}, {59089,36,12,CUE_ORGANISATION,0},
    {56630,6,13,CUE_ORGANISATION,0}, {24711,0,22,CUE_THREAT,0}, {35283,0,19,CUE_THREAT,0},
    {38857,0,18,CUE_THREAT,0}, {38875,0,18,CUE_THREAT,0}, {42218,0,17,CUE_THREAT,0},
    {42235,0,17,CUE_THREAT,0}, {46088,0,16,CUE_THREAT,0}, {61417,0,11,CUE_PRIZE,0},
    {61428,108,11,CUE_ORGANISATION,0}, {61439,0,11,CUE_PRIZE,0}, {21636,0,10,CUE_PRIZE,0},
    {63639,0,10,CUE_PRIZE,0}, {63649,0,10,CUE_OFFER,0}, {63649,0,10,CUE_PRIZE,0},
    {63659,0,10,CUE_PRIZE,0}, {10606,0,9,CUE_PRIZE,0}, {10606,108,4,CUE_ORGANISATION,6},
    {68261,108,7,CUE_ORGANISATION,0}, {69095,0,6,CUE_BLOCKED,0}, {69520,227,5,CUE_ORGANISATION,0},
    {56643,0,13,CUE_PAYMENT,0}, {53404,0,14,CUE_PAYMENT,0}, {69101,0,6,CUE_OFFER,0},
    {35,0,7,CUE_PRIZE,0}, {2579,0,8,CUE_PRIZE,0}, {67120,0,8,CUE_PRIZE,0}, {33792,0,6,CUE_PRIZE,0},
    {69107,0,6,CUE_PRIZE,0}, {65619,0,6,CUE_PRIZE,0}, {65619,0,7,CUE_PRIZE,0},
    {65619,0,9,CUE_PRIZE,0}, {59101,0,12,CUE_OFFER,0}, {69525,114,5,CUE_ORGANISATION,2},
    {67128,0,8,CUE_PRIZE,0}, {69113,0,6,CUE_PRIZE,0}, {31598,117,20,CUE_ORGANISATION,0},
    {45779,0,5,CUE_MONEY,0}, {69883,117,3,CUE_ORGANISATION,5}, {61450,0,11,CUE_THREAT,0},
    {56656,0,13,CUE_PRIZE,0}, {69530,0,4,CUE_BLOCKED,0}, {69530,0,5,CUE_BLOCKED,0},
    {68268,0,6,CUE_OFFER,0}, {68268,0,7,CUE_OFFER,0}, {10798,32,11,CUE_ORGANISATION,6},
    {67136,160,8,CUE_ORGANISATION,0}, {69119,104,6,CUE_ORGANISATION,0}, {56669,0,8,CUE_PRIZE,0},
    {56669,0,13,CUE_PRIZE,0}, {59113,0,12,CUE_PRIZE,0}, {67144,0,8,CUE_THREAT,0},
    {8735,0,28,CUE_PRIZE,0}, {8763,0,28,CUE_PRIZE,0}, {10809,0,27,CUE_PRIZE,0},
    {10836,0,27,CUE_PRIZE,0}, {10863,0,27,CUE_PRIZE,0}, {14067,0,26,CUE_PRIZE,0},
    {14093,0,26,CUE_PRIZE,0}, {14119,0,26,CUE_PRIZE,0}, {14145,0,26,CUE_PRIZE,0},
    {14171,0,26,CUE_PRIZE,0}, {16374,0,25,CUE_PRIZE,0}, {16399,0,25,CUE_PRIZE,0},
    {16424,0,25,CUE_PRIZE,0}, {16449,0,25,CUE_PRIZE,0}, {16474,0,25,CUE_PRIZE,0},
    {18817,0,24,CUE_PRIZE,0}, {18841,0,24,CUE_PRIZE,0}, {18865,0,24,CUE_PRIZE,0},
    {18889,0,24,CUE_PRIZE,0}, {18913,0,24,CUE_PRIZE,0}, {18937,0,24,CUE_PRIZE,0},
    {21945,0,23,CUE_PRIZE,0}, {21968,0,23,CUE_PRIZE,0}, {21991,0,23,CUE_PRIZE,0},
    {22014,0,23,CUE_PRIZE,0}, {22037,0,23,CUE_PRIZE,0}, {8735,0,23,CUE_PRIZE,0},
    {22060,0,23,CUE_PRIZE,0}, {22083,0,23,CUE_PRIZE,0}, {8763,0,23,CUE_PRIZE,0},
    {22106,0,23,CUE_PRIZE,0}, {24733,0,22,CUE_PRIZE,0}, {24755,0,22,CUE_PRIZE,0},
    {10809,0,22,CUE_PRIZE,0}, {24777,0,22,CUE_PRIZE,0}, {24799,0,22,CUE_PRIZE,0},
    {24821,0,22,CUE_PRIZE,0}, {28015,0,21,CUE_PRIZE,0}, {28036,0,21,CUE_PRIZE,0},
    {28057,0,21,CUE_PRIZE,0}, {28078,0,21,CUE_PRIZE,0}, {28099,0,21,CUE_PRIZE,0},
    {28120,0,21,CUE_PRIZE,0}, {28141,0,21,CUE_PRIZE,0}, {31618,0,20,CUE_PRIZE,0},
    {16374,0,20,CUE_PRIZE,0}, {31638,0,20,CUE_PRIZE,0}, {31658,0,20,CUE_PRIZE,0},
    {31678,0,20,CUE_PRIZE,0}, {31698,0,20,CUE_PRIZE,0}, {31718,0,20,CUE_PRIZE,0},
    {35302,0,19,CUE_PRIZE,0}, {35321,0,19,CUE_PRIZE,0}, {35340,0,19,CUE_PRIZE,0},
    {35359,0,19,CUE_PRIZE,0}, {35378,0,19,CUE_PRIZE,0}, {35397,0,19,CUE_PRIZE,0},
    {38893,0,18,CUE_PRIZE,0}, {38911,0,18,CUE_PRIZE,0}, {38929,0,18,CUE_PRIZE,0},
    {38947,0,18,CUE_PRIZE,0}, {38965,0,18,CUE_PRIZE,0}, {22060,0,18,CUE_PRIZE,0},
    {38983,0,18,CUE_PRIZE,0}, {39001,0,18,CUE_PRIZE,0}, {22106,0,18,CUE_PRIZE,0},
    {39019,0,18,CUE_PRIZE,0}, {42252,0,17,CUE_PRIZE,0}, {42269,0,17,CUE_PRIZE,0},
    {24777,0,17,CUE_PRIZE,0}, {42286,0,17,CUE_PRIZE,0}, {42303,0,17,CUE_PRIZE,0},
    {42320,0,17,CUE_PRIZE,0}, {46104,0,16,CUE_PRIZE,0}, {46120,0,16,CUE_PRIZE,0},
    {46136,0,16,CUE_PRIZE,0}, {46152,0,16,CUE_PRIZE,0}, {46168,0,16,CUE_PRIZE,0},
    {46184,0,16,CUE_PRIZE,0}, {46200,0,16,CUE_PRIZE,0}, {50112,0,15,CUE_PRIZE,0},
    {31638,0,15,CUE_PRIZE,0}, {50127,0,15,CUE_PRIZE,0}, {50142,0,15,CUE_PRIZE,0},
    {50157,0,15,CUE_PRIZE,0}, {50172,0,15,CUE_PRIZE,0}, {50187,0,15,CUE_PRIZE,0},
    {53418,0,14,CUE_PRIZE,0}, {53432,0,14,CUE_PRIZE,0}, {53446,0,14,CUE_PRIZE,0},
    {53460,0,14,CUE_PRIZE,0}, {53474,0,14,CUE_PRIZE,0}, {53488,0,14,CUE_PRIZE,0},
    {56682,0,13,CUE_PRIZE,0}, {56695,0,13,CUE_PRIZE,0}, {56708,0,13,CUE_PRIZE,0},
    {56721,0,13,CUE_PRIZE,0}, {56734,0,13,CUE_PRIZE,0}, {38983,0,13,CUE_PRIZE,0},
    {56747,0,13,CUE_PRIZE,0}, {39019,0,13,CUE_PRIZE,0}, {59125,0,12,CUE_PRIZE,0},
    {59137,0,12,CUE_PRIZE,0}, {42286,0,12,CUE_PRIZE,0}, {61461,0,11,CUE_PRIZE,0},
    {61472,0,11,CUE_PRIZE,0}, {61483,0,11,CUE_ACTION,0}, {63669,0,10,CUE_PRIZE,0},
    {50127,0,10,CUE_PRIZE,0}, {67152,0,8,CUE_STATE,0}, {8735,0,3,CUE_STATE,0},
    {65628,0,9,CUE_STATE,0}, {65628,0,4,CUE_STATE,0}, {61494,0,6,CUE_PRIZE,0},
    {67160,0,8,CUE_PRIZE,0}, {67168,0,8,CUE_PRIZE,0}, {61494,0,11,CUE_PRIZE,0},
    {67176,0,8,CUE_PRIZE,0}, {46216,138,16,CUE_ORGANISATION,0}, {46232,0,16,CUE_PRIZE,0},
    {59149,0,12,CUE_PRIZE,0}, {63679,0,10,CUE_PRIZE,0}, {2739,0,9,CUE_PRIZE,0},
    {67184,0,8,CUE_PRIZE,0}, {63689,103,10,CUE_ORGANISATION,0}, {63689,103,3,CUE_ORGANISATION,1},
    {69535,172,5,CUE_ORGANISATION,0}, {69886,158,3,CUE_ORGANISATION,1},
    {65637,0,9,CUE_ADVANCE_FEE,0}, {61505,0,11,CUE_STATE,0}, {56760,172,13,CUE_ORGANISATION,0},
    {59161,172,12,CUE_ORGANISATION,0}, {56760,172,6,CUE_ORGANISATION,6},
    {50202,0,15,CUE_ADVANCE_FEE,0}, {56773,0,13,CUE_ADVANCE_FEE,0}, {56786,0,13,CUE_ADVANCE_FEE,0},
    {59173,0,12,CUE_ADVANCE_FEE,0}, {61516,0,11,CUE_ADVANCE_FEE,0}, {63699,0,10,CUE_ADVANCE_FEE,0},
    {63709,0,10,CUE_ADVANCE_FEE,0}, {61516,0,10,CUE_ADVANCE_FEE,0}, {67192,0,8,CUE_ADVANCE_FEE,0},
    {69125,0,6,CUE_PRIZE,0}, {36396,0,7,CUE_PRIZE,0}, {59185,0,12,CUE_PRIZE,0},
    {61527,0,11,CUE_PRIZE,0}, {69753,120,4,CUE_ORGANISATION,1}, {59197,0,12,CUE_ADVANCE_FEE,0},
    {67200,159,8,CUE_ORGANISATION,0}, {63719,0,10,CUE_OFFER,0}, {5175,38,30,CUE_ORGANISATION,4},
    {68275,0,7,CUE_OFFER,0}, {53502,0,9,CUE_PRIZE,0}, {53502,0,14,CUE_PRIZE,0},
    {69131,0,6,CUE_BLOCKED,0}, {65646,0,9,CUE_ACTION,0}, {65655,0,9,CUE_PRIZE,0},
    {42337,142,17,CUE_ORGANISATION,0}, {42337,142,8,CUE_ORGANISATION,6}, {61538,0,11,CUE_URGENCY,0},
    {33350,0,8,CUE_STATE,0}, {15442,25,3,CUE_ORGANISATION,1}, {15442,0,3,CUE_STATE,0},
    {22129,25,23,CUE_ORGANISATION,0}, {42354,190,17,CUE_ORGANISATION,0}, {15293,0,9,CUE_STATE,0},
    {15293,0,4,CUE_STATE,0}, {53516,190,14,CUE_ORGANISATION,0}, {67208,0,8,CUE_ACTION,0},
    {61549,0,11,CUE_OFFER,0}, {63729,55,10,CUE_ORGANISATION,0}, {65664,0,9,CUE_CALL,0},
    {45440,0,8,CUE_CALL,0}, {67216,0,8,CUE_ADVANCE_FEE,0}, {28162,0,21,CUE_PRIZE,0},
    {28162,0,20,CUE_PRIZE,0}, {22152,0,23,CUE_PRIZE,0}, {22152,0,22,CUE_PRIZE,0},
    {63739,0,10,CUE_URGENCY,0}, {69757,190,4,CUE_ORGANISATION,2}, {35416,0,19,CUE_ADVANCE_FEE,0},
    {69137,0,6,CUE_OFFER,0}, {65673,0,9,CUE_OFFER,0}, {68282,0,7,CUE_CALL,0},
    {68289,171,7,CUE_ORGANISATION,2}, {61560,64,11,CUE_ORGANISATION,0},
    {61560,64,4,CUE_ORGANISATION,1}, {35435,0,19,CUE_ADVANCE_FEE,0}, {35435,0,8,CUE_THREAT,0},
    {35454,0,19,CUE_DATA,0}, {35473,0,19,CUE_DATA,0}, {39037,0,18,CUE_DATA,0},
    {39055,0,18,CUE_DATA,0}, {42371,0,17,CUE_DATA,0}, {42388,0,17,CUE_DATA,0},
    {42405,0,17,CUE_DATA,0}, {42422,0,17,CUE_DATA,0}, {46248,0,16,CUE_DATA,0},
    {42388,0,16,CUE_DATA,0}, {46264,0,16,CUE_DATA,0}, {46280,0,16,CUE_DATA,0},
    {42422,0,16,CUE_DATA,0}, {46296,0,16,CUE_DATA,0}, {50217,0,15,CUE_DATA,0},
    {50232,0,15,CUE_DATA,0}, {50247,0,15,CUE_DATA,0}, {50262,0,15,CUE_DATA,0},
    {50277,0,15,CUE_DATA,0}, {50292,0,15,CUE_DATA,0}, {53530,0,14,CUE_DATA,0},
    {53544,0,14,CUE_DATA,0}, {56799,0,13,CUE_DATA,0}, {56812,0,13,CUE_DATA,0},
    {59209,0,12,CUE_DATA,0}, {59221,0,12,CUE_DATA,0}, {59233,0,12,CUE_DATA,0},
    {59245,0,12,CUE_DATA,0}, {59257,0,12,CUE_DATA,0}, {59269,0,12,CUE_DATA,0},
    {59281,0,12,CUE_DATA,0}, {59293,0,12,CUE_DATA,0}, {59305,0,12,CUE_DATA,0},
    {59317,0,12,CUE_DATA,0}, {61571,0,11,CUE_DATA,0}, {61582,0,11,CUE_DATA,0},
    {20838,168,6,CUE_ORGANISATION,0}, {69761,224,4,CUE_ORGANISATION,1}, {39073,0,18,CUE_DATA,0},
    {46312,0,16,CUE_DATA,0}, {53558,0,14,CUE_ACCOUNT,0}, {53572,0,14,CUE_DATA,0},
    {53586,0,14,CUE_DATA,0}, {53600,0,14,CUE_DATA,0}, {56825,0,13,CUE_DATA,0},
    {59329,0,12,CUE_DATA,0}, {59341,0,12,CUE_DATA,0}, {59353,0,12,CUE_DATA,0},
    {59365,0,12,CUE_DATA,0}, {61593,0,11,CUE_DATA,0}, {61604,0,11,CUE_DATA,0},
    {61615,0,11,CUE_DATA,0}, {46312,0,9,CUE_DATA,0}, {65682,0,9,CUE_DATA,0},
    {53586,0,9,CUE_ACCOUNT,0}, {53586,0,9,CUE_DATA,0}, {53558,0,7,CUE_ACCOUNT,0},
    {35492,0,19,CUE_DATA,0}, {42439,0,17,CUE_DATA,0}, {50307,0,15,CUE_DATA,0},
    {50322,0,15,CUE_DATA,0}, {50337,0,15,CUE_DATA,0}, {53614,0,14,CUE_DATA,0},
    {56838,0,13,CUE_DATA,0}, {56851,0,13,CUE_DATA,0}, {56864,0,13,CUE_DATA,0},
    {56877,0,13,CUE_DATA,0}, {59377,0,12,CUE_DATA,0}, {59389,0,12,CUE_DATA,0},
    {59401,0,12,CUE_DATA,0}, {42439,0,10,CUE_DATA,0}, {63749,0,10,CUE_DATA,0},
    {50322,0,10,CUE_DATA,0}, {46328,0,16,CUE_ACCOUNT,0}, {61626,0,11,CUE_ACCOUNT,0},
    {46328,0,9,CUE_ACCOUNT,0}, {31738,0,20,CUE_DATA,0}, {39091,0,18,CUE_DATA,0},
    {46344,0,16,CUE_DATA,0}, {46360,0,16,CUE_DATA,0}, {46376,0,16,CUE_DATA,0},
    {50352,0,15,CUE_DATA,0}, {53628,0,14,CUE_DATA,0}, {53642,0,14,CUE_DATA,0},
    {53656,0,14,CUE_DATA,0}, {53670,0,14,CUE_DATA,0}, {56890,0,13,CUE_DATA,0},
    {56903,0,13,CUE_DATA,0}, {56916,0,13,CUE_DATA,0}, {39091,0,11,CUE_DATA,0},
    {61637,0,11,CUE_DATA,0}, {46360,0,11,CUE_DATA,0}, {46392,0,16,CUE_ACCOUNT,0},
    {61648,0,11,CUE_ACCOUNT,0}, {46392,0,9,CUE_ACCOUNT,0}, {69765,202,4,CUE_ORGANISATION,2},
    {35511,0,19,CUE_DATA,0}, {39109,0,18,CUE_ACCOUNT,0}, {39127,0,18,CUE_DATA,0},
    {42456,0,17,CUE_DATA,0}, {42473,0,17,CUE_DATA,0}, {46408,0,16,CUE_DATA,0},
    {42473,0,16,CUE_DATA,0}, {46424,0,16,CUE_DATA,0}, {50367,0,15,CUE_DATA,0},
    {50382,0,15,CUE_DATA,0}, {50397,0,15,CUE_DATA,0}, {53684,0,14,CUE_ACCOUNT,0},
    {53684,0,14,CUE_DATA,0}, {53698,0,14,CUE_ACTION,0}, {56929,0,13,CUE_DATA,0},
    {59413,0,12,CUE_DATA,0}, {59425,0,12,CUE_ACCOUNT,0}, {59425,0,12,CUE_DATA,0},
    {59437,0,12,CUE_DATA,0}, {59449,0,12,CUE_DATA,0}, {59461,0,12,CUE_DATA,0},
    {61659,0,11,CUE_DATA,0}, {22175,224,23,CUE_ORGANISATION,0}, {67078,124,4,CUE_ORGANISATION,2},
    {56942,0,13,CUE_URGENCY,0}, {53712,0,14,CUE_URGENCY,0}, {35530,0,19,CUE_URGENCY,0},
    {39145,0,18,CUE_URGENCY,0}, {46440,0,16,CUE_URGENCY,0}, {38142,0,13,CUE_URGENCY,0},
    {32832,0,6,CUE_PAYMENT,0}, {42176,0,7,CUE_PAYMENT,0}, {42176,0,8,CUE_PAYMENT,0},
    {32832,0,7,CUE_PAYMENT,0}, {3934,0,14,CUE_URGENCY,0}, {61670,1,11,CUE_ORGANISATION,0},
    {7156,1,6,CUE_ORGANISATION,6}, {28183,0,21,CUE_URGENCY,0}, {35549,0,19,CUE_URGENCY,0},
    {39163,0,18,CUE_URGENCY,0}, {42490,0,17,CUE_URGENCY,0}, {65691,0,9,CUE_PRIZE,0},
    {18961,0,24,CUE_REFUND,0}, {46456,0,16,CUE_REFUND,0}, {53726,0,14,CUE_REFUND,0},
    {69143,231,6,CUE_ORGANISATION,6}, {67224,0,8,CUE_ASK,0}, {67232,0,8,CUE_ASK,0},
    {46736,0,8,CUE_BLOCKED,0}, {56955,12,13,CUE_ORGANISATION,0}, {63759,2,10,CUE_ORGANISATION,0},
    {65700,63,9,CUE_ORGANISATION,0}, {16687,0,4,CUE_SPEAKER,0}, {63769,38,10,CUE_ORGANISATION,0},
    {61681,0,5,CUE_SPEAKER,0}, {61681,0,11,CUE_SPEAKER,0}, {35568,2,19,CUE_ORGANISATION,4},
    {31488,0,10,CUE_FINE,0}, {61692,0,11,CUE_FINE,0}, {63779,69,10,CUE_ORGANISATION,0},
    {3696,69,3,CUE_ORGANISATION,1}, {29726,0,11,CUE_ADVANCE_FEE,0}, {53740,0,14,CUE_URGENCY,0},
    {22198,0,23,CUE_URGENCY,0}, {69769,38,4,CUE_ORGANISATION,1}, {69149,96,6,CUE_ORGANISATION,0},
    {53754,0,14,CUE_ACTION,0}, {69540,39,5,CUE_ORGANISATION,2}, {12947,174,9,CUE_ORGANISATION,2},
    {50412,0,15,CUE_OFFER,0}, {65709,89,9,CUE_ORGANISATION,0}, {61703,207,11,CUE_ORGANISATION,0},
    {10890,0,27,CUE_ADVANCE_FEE,0}, {67240,32,8,CUE_ORGANISATION,6}, {67248,0,8,CUE_OFFER,0},
    {24843,0,6,CUE_OFFER,0}, {63789,0,10,CUE_OFFER,0}, {61714,0,11,CUE_OFFER,0},
    {67256,0,8,CUE_OFFER,0}, {50427,0,14,CUE_OFFER,0}, {50427,0,15,CUE_OFFER,0},
    {61725,0,11,CUE_OFFER,0}, {24843,0,22,CUE_ADVANCE_FEE,0}, {24865,0,22,CUE_ADVANCE_FEE,0},
    {24887,0,22,CUE_ADVANCE_FEE,0}, {35587,0,19,CUE_ADVANCE_FEE,0}, {39181,0,18,CUE_ADVANCE_FEE,0},
    {50442,0,15,CUE_ADVANCE_FEE,0}, {24843,0,10,CUE_OFFER,0}, {31758,0,20,CUE_PAYMENT,0},
    {31778,0,20,CUE_PAYMENT,0}, {31798,0,20,CUE_PAYMENT,0}, {39199,0,18,CUE_PAYMENT,0},
    {42507,0,17,CUE_PAYMENT,0}, {46472,0,16,CUE_PAYMENT,0}, {46488,0,16,CUE_PAYMENT,0},
    {46504,0,16,CUE_PAYMENT,0}, {46520,0,16,CUE_PAYMENT,0}, {50457,0,15,CUE_PAYMENT,0},
    {50472,0,15,CUE_PAYMENT,0}, {50487,0,15,CUE_PAYMENT,0}, {53768,0,14,CUE_PAYMENT,0},
    {53782,0,14,CUE_PAYMENT,0}, {61736,0,11,CUE_PAYMENT,0}, {59830,114,5,CUE_ORGANISATION,0},
    {39217,0,18,CUE_URGENCY,0}, {68296,0,7,CUE_STATE,0}, {624,0,2,CUE_STATE,0},
    {39235,36,18,CUE_ORGANISATION,4}, {39235,0,9,CUE_OFFER,0}, {68303,0,7,CUE_OFFER,0},
    {68303,0,7,CUE_PRIZE,0}, {42524,0,17,CUE_DATA,0}, {50502,0,15,CUE_DATA,0},
    {56968,0,13,CUE_ACCOUNT,0}, {56981,0,13,CUE_DATA,0}, {56994,0,13,CUE_DATA,0},
    {57007,0,13,CUE_DATA,0}, {59473,0,12,CUE_DATA,0}, {61747,0,11,CUE_DATA,0},
    {61758,0,11,CUE_DATA,0}, {61769,0,11,CUE_DATA,0}, {61780,0,11,CUE_ACCOUNT,0},
    {61780,0,11,CUE_DATA,0}, {63799,0,10,CUE_ACCOUNT,0}, {63799,0,10,CUE_DATA,0},
    {63809,0,10,CUE_DATA,0}, {63819,0,10,CUE_ACCOUNT,0}, {63829,0,10,CUE_DATA,0},
    {50502,0,8,CUE_DATA,0}, {67264,0,8,CUE_DATA,0}, {56994,0,8,CUE_DATA,0},
    {61769,0,6,CUE_ACCOUNT,0}, {69545,0,5,CUE_ACTION,0}, {65718,0,9,CUE_OFFER,0},
    {68310,0,7,CUE_CALL,0}, {68317,0,7,CUE_CALL,0}, {22283,33,7,CUE_ORGANISATION,4},
    {53796,0,14,CUE_PRIZE,0}, {69773,38,4,CUE_ORGANISATION,6}, {69155,133,6,CUE_ORGANISATION,0},
    {69777,0,4,CUE_OFFER,0}, {53810,0,14,CUE_SPEAKER,0}, {69161,148,6,CUE_ORGANISATION,0},
    {68324,0,7,CUE_ACTION,0}, {68331,0,4,CUE_ACTION,0}, {68331,0,7,CUE_ACTION,0},
    {46366,0,5,CUE_SPEAKER,0}, {68338,0,7,CUE_PRIZE,0}, {69167,0,6,CUE_OFFER,0},
    {57020,0,6,CUE_SPEAKER,0}, {57020,0,13,CUE_SPEAKER,0}, {31818,12,20,CUE_ORGANISATION,0},
    {28204,140,21,CUE_ORGANISATION,0}, {683,0,19,CUE_DATA,0}, {35606,115,19,CUE_ORGANISATION,0},
    {39253,93,18,CUE_ORGANISATION,0}, {42541,57,17,CUE_ORGANISATION,0}, {46536,0,16,CUE_DATA,0},
    {50517,0,15,CUE_DATA,0}, {50532,0,15,CUE_DATA,0}, {50547,0,15,CUE_DATA,0},
    {50562,110,15,CUE_ORGANISATION,0}, {53824,0,14,CUE_DATA,0}, {50517,0,14,CUE_DATA,0},
    {59485,0,12,CUE_DATA,0}, {59497,0,12,CUE_DATA,0}, {61791,0,11,CUE_DATA,0},
    {28204,140,11,CUE_ORGANISATION,0}, {63839,0,10,CUE_DATA,0}, {63849,0,10,CUE_DATA,0},
    {63859,213,10,CUE_ORGANISATION,0}, {65727,0,9,CUE_DATA,0}, {65736,0,9,CUE_DATA,0},
    {646,0,8,CUE_DATA,0}, {67272,18,8,CUE_ORGANISATION,0}, {67280,0,8,CUE_DATA,0},
    {67288,139,8,CUE_ORGANISATION,0}, {35606,93,8,CUE_ORGANISATION,0},
    {67296,0,8,CUE_ADVANCE_FEE,0}, {67280,0,7,CUE_DATA,0}, {68345,0,7,CUE_DATA,0},
    {69173,0,6,CUE_DATA,0}, {31838,0,20,CUE_URGENCY,0}, {35625,0,19,CUE_URGENCY,0},
    {59509,0,12,CUE_URGENCY,0}, {61802,0,11,CUE_URGENCY,0}, {61813,115,11,CUE_ORGANISATION,0},
    {61813,93,7,CUE_ORGANISATION,0}, {65745,213,9,CUE_ORGANISATION,0}, {46552,0,16,CUE_URGENCY,0},
    {57033,0,13,CUE_URGENCY,0}, {59521,0,12,CUE_URGENCY,0}, {61824,0,11,CUE_URGENCY,0},
    {61835,0,11,CUE_URGENCY,0}, {59533,0,12,CUE_ADVANCE_FEE,0}, {69889,57,3,CUE_ORGANISATION,1},
    {50577,54,15,CUE_ORGANISATION,0}, {18432,54,3,CUE_ORGANISATION,1}, {2026,0,33,CUE_SECRET,0},
    {5205,0,30,CUE_SECRET,0}, {5235,0,30,CUE_SECRET,0}, {8791,0,28,CUE_THREAT,0},
    {8819,0,28,CUE_SECRET,0}, {8847,0,28,CUE_SECRET,0}, {10917,0,27,CUE_SECRET,0},
    {8791,0,27,CUE_THREAT,0}, {10944,0,27,CUE_URGENCY,0}, {10971,0,27,CUE_SECRET,0},
    {16499,0,25,CUE_SECRET,0}, {16524,0,25,CUE_SECRET,0}, {16549,0,25,CUE_THREAT,0},
    {16574,0,25,CUE_SECRET,0}, {16599,0,25,CUE_SECRET,0}, {18985,0,24,CUE_THREAT,0},
    {19009,0,24,CUE_SECRET,0}, {19033,0,24,CUE_THREAT,0}, {19057,0,24,CUE_SECRET,0},
    {22221,0,23,CUE_THREAT,0}, {18985,0,23,CUE_THREAT,0}, {22221,0,22,CUE_THREAT,0},
    {24909,0,22,CUE_SECRET,0}, {24931,0,22,CUE_SECRET,0}, {24953,0,22,CUE_DATA,0},
    {28225,0,21,CUE_THREAT,0}, {28246,0,21,CUE_SECRET,0}, {28267,0,21,CUE_URGENCY,0},
    {31858,0,20,CUE_THREAT,0}, {31878,0,20,CUE_THREAT,0}, {31898,0,20,CUE_ACCOUNT,0},
    {31918,0,20,CUE_DATA,0}, {31938,0,20,CUE_URGENCY,0}, {35644,0,19,CUE_THREAT,0},
    {35663,0,19,CUE_ACCOUNT,0}, {35682,0,19,CUE_ACCOUNT,0}, {35701,0,19,CUE_DATA,0},
    {35720,0,19,CUE_DATA,0}, {39271,0,18,CUE_ACCOUNT,0}, {39289,54,18,CUE_ORGANISATION,0},
    {42558,0,17,CUE_ACCOUNT,0}, {46568,0,16,CUE_ACCOUNT,0}, {46584,0,16,CUE_DATA,0},
    {50592,0,15,CUE_DATA,0}, {50607,0,15,CUE_DATA,0}, {50622,0,15,CUE_DATA,0},
    {53838,0,14,CUE_DATA,0}, {50592,0,14,CUE_DATA,0}, {59545,0,12,CUE_DATA,0},
    {59557,0,12,CUE_DATA,0}, {61846,193,11,CUE_ORGANISATION,0}, {61857,0,11,CUE_DATA,0},
    {31898,0,10,CUE_ACCOUNT,0}, {63869,0,10,CUE_DATA,0}, {63879,0,10,CUE_DATA,0},
    {18985,0,9,CUE_ACCOUNT,0}, {18985,0,9,CUE_DATA,0}, {40791,0,9,CUE_DATA,0},
    {67304,0,8,CUE_DATA,0}, {67312,0,8,CUE_DATA,0}, {67312,0,7,CUE_DATA,0}, {68352,0,7,CUE_DATA,0},
    {69179,0,6,CUE_DATA,0}, {63889,0,10,CUE_ACTION,0}, {69185,112,6,CUE_ORGANISATION,0},
    {10998,193,27,CUE_ORGANISATION,0}, {10998,193,9,CUE_ORGANISATION,0},
    {65540,204,7,CUE_ORGANISATION,2}, {69191,191,6,CUE_ORGANISATION,6}, {42575,0,17,CUE_THREAT,0},
    {59569,0,12,CUE_THREAT,0}, {63899,40,10,CUE_ORGANISATION,0}, {69781,0,4,CUE_ADVANCE_FEE,0},
    {69197,0,6,CUE_OFFER,0}, {22255,201,12,CUE_ORGANISATION,0}, {61868,201,11,CUE_ORGANISATION,0},
    {31958,0,20,CUE_DATA,0}, {42592,0,17,CUE_DATA,0}, {46600,0,16,CUE_DATA,0},
    {46616,0,16,CUE_DATA,0}, {46632,0,16,CUE_DATA,0}, {28483,0,15,CUE_DATA,0},
    {46600,0,15,CUE_DATA,0}, {57046,0,13,CUE_DATA,0}, {57059,0,13,CUE_DATA,0},
    {59581,0,12,CUE_DATA,0}, {61879,0,11,CUE_DATA,0}, {61890,0,11,CUE_DATA,0},
    {63909,0,10,CUE_DATA,0}, {63919,0,10,CUE_DATA,0}, {65754,0,9,CUE_DATA,0},
    {65763,0,9,CUE_DATA,0}, {65763,0,8,CUE_DATA,0}, {67320,0,8,CUE_DATA,0}, {68359,0,7,CUE_DATA,0},
    {42609,0,17,CUE_URGENCY,0}, {53852,0,14,CUE_URGENCY,0}, {53866,0,14,CUE_URGENCY,0},
    {57072,0,13,CUE_URGENCY,0}, {67328,0,8,CUE_PARCEL,0}, {69203,0,6,CUE_OFFER,0},
    {50663,206,4,CUE_ORGANISATION,2}, {65772,0,9,CUE_PARCEL,0}, {50637,0,15,CUE_ACTION,0},
    {57085,0,13,CUE_ACTION,0}, {57098,0,13,CUE_ACTION,0}, {59593,0,12,CUE_ACTION,0},
    {59605,0,12,CUE_ACTION,0}, {69550,135,5,CUE_ORGANISATION,0}, {57312,0,6,CUE_BLOCKED,0},
    {59617,0,12,CUE_URGENCY,0}, {58927,0,7,CUE_BLOCKED,0}, {57312,0,7,CUE_BLOCKED,0},
    {67336,176,8,CUE_ORGANISATION,2}, {69555,119,5,CUE_ORGANISATION,2},
    {68366,106,7,CUE_ORGANISATION,2}, {69785,132,4,CUE_ORGANISATION,2}, {9482,0,9,CUE_PARCEL,0},
    {9510,0,10,CUE_PARCEL,0}, {68373,0,7,CUE_PARCEL,0}, {69560,0,4,CUE_OFFER,0},
    {69560,0,5,CUE_OFFER,0}, {65781,170,9,CUE_ORGANISATION,4}, {68038,0,6,CUE_BLOCKED,0},
    {69209,96,6,CUE_ORGANISATION,4}, {51906,0,6,CUE_ACTION,0}, {40400,0,5,CUE_ACTION,0},
    {61901,0,11,CUE_THREAT,0}, {61912,0,11,CUE_OFFER,0}, {57111,0,13,CUE_NEW_NUMBER,0},
    {68380,0,7,CUE_PRIZE,0}, {68387,0,7,CUE_PRIZE,0}, {53880,0,14,CUE_PAYMENT,0},
    {53880,0,13,CUE_PAYMENT,0}, {57124,0,13,CUE_PAYMENT,0}, {53880,0,12,CUE_PAYMENT,0},
    {61923,0,11,CUE_PAYMENT,0}, {65790,0,9,CUE_PAYMENT,0}, {65790,0,8,CUE_PAYMENT,0},
    {28288,0,21,CUE_ADVANCE_FEE,0}, {28309,0,21,CUE_ADVANCE_FEE,0}, {28330,0,21,CUE_ADVANCE_FEE,0},
    {39307,0,18,CUE_ADVANCE_FEE,0}, {42626,0,17,CUE_ADVANCE_FEE,0}, {53894,0,14,CUE_ADVANCE_FEE,0},
    {63929,112,10,CUE_ORGANISATION,0}, {69565,75,5,CUE_ORGANISATION,6},
    {53908,36,14,CUE_ORGANISATION,0}, {61934,32,11,CUE_ORGANISATION,0},
    {69789,156,4,CUE_ORGANISATION,2}, {69570,154,5,CUE_ORGANISATION,0},
    {67291,139,5,CUE_ORGANISATION,0}, {69793,153,4,CUE_ORGANISATION,2}, {68394,0,7,CUE_OFFER,0},
    {69575,131,5,CUE_ORGANISATION,0}, {53922,0,14,CUE_ACCOUNT,0}, {57137,0,13,CUE_ACCOUNT,0},
    {57150,0,13,CUE_ACCOUNT,0}, {59629,0,12,CUE_ACCOUNT,0}, {63939,0,10,CUE_ACCOUNT,0},
    {69215,22,6,CUE_ORGANISATION,0}, {69221,0,6,CUE_ADVANCE_FEE,0}, {63949,0,10,CUE_THREAT,0},
    {68401,0,6,CUE_THREAT,0}, {68401,0,7,CUE_THREAT,0}, {46648,0,16,CUE_OFFER,0},
    {46664,0,16,CUE_OFFER,0}, {46680,0,16,CUE_OFFER,0}, {63959,0,10,CUE_OFFER,0},
    {63969,0,10,CUE_OFFER,0}, {63979,0,10,CUE_OFFER,0}, {46696,143,16,CUE_ORGANISATION,0},
    {46712,0,16,CUE_THREAT,0}, {46728,0,16,CUE_THREAT,0}, {57163,0,13,CUE_THREAT,0},
    {59641,36,12,CUE_ORGANISATION,0}, {63989,91,10,CUE_ORGANISATION,0},
    {69227,155,6,CUE_ORGANISATION,0}, {69233,0,6,CUE_STATE,0}, {69239,187,6,CUE_ORGANISATION,0},
    {68408,132,7,CUE_ORGANISATION,0}, {63999,0,10,CUE_OFFER,0}, {56455,0,6,CUE_OFFER,0},
    {67344,0,8,CUE_ACTION,0}, {22244,201,23,CUE_ORGANISATION,0}, {50652,206,15,CUE_ORGANISATION,0},
    {4574,0,7,CUE_SPEAKER,0}, {7162,22,29,CUE_ORGANISATION,4}, {65799,174,9,CUE_ORGANISATION,6},
    {57176,174,13,CUE_ORGANISATION,0}, {57176,174,4,CUE_ORGANISATION,6}, {17755,0,19,CUE_PAYMENT,0},
    {3917,0,31,CUE_SECRET,0}, {8875,0,28,CUE_SECRET,0}, {24975,0,22,CUE_SECRET,0},
    {24997,0,22,CUE_SECRET,0}, {28351,0,21,CUE_SECRET,0}, {39325,0,18,CUE_SECRET,0},
    {42643,0,17,CUE_SECRET,0}, {46744,0,16,CUE_SECRET,0}, {3917,0,6,CUE_ASK,0},
    {3948,0,31,CUE_SECRET,0}, {8903,0,28,CUE_SECRET,0}, {25019,0,22,CUE_SECRET,0},
    {25041,0,22,CUE_SECRET,0}, {28372,0,21,CUE_SECRET,0}, {39343,0,18,CUE_SECRET,0},
    {42660,0,17,CUE_SECRET,0}, {46760,0,16,CUE_SECRET,0}, {3948,0,6,CUE_ASK,0},
    {69797,141,4,CUE_ORGANISATION,2}, {57189,171,13,CUE_ORGANISATION,0},
    {43739,171,9,CUE_ORGANISATION,2}, {68415,80,7,CUE_ORGANISATION,0}, {42677,0,17,CUE_MONEY,0},
    {30600,0,18,CUE_ADVANCE_FEE,0}, {41217,0,15,CUE_ADVANCE_FEE,0}, {3454,0,14,CUE_ADVANCE_FEE,0},
    {49034,0,13,CUE_ADVANCE_FEE,0}, {55618,0,11,CUE_ADVANCE_FEE,0}, {61945,0,11,CUE_OFFER,0},
    {46776,0,16,CUE_MONEY,0}, {68422,0,7,CUE_OFFER,0}, {19081,32,24,CUE_ORGANISATION,0},
    {22267,33,23,CUE_ORGANISATION,0}, {28393,24,21,CUE_ORGANISATION,0},
    {22290,27,23,CUE_ORGANISATION,4}, {50667,0,15,CUE_THREAT,0}, {2782,157,3,CUE_ORGANISATION,1},
    {8931,0,28,CUE_SECRET,0}, {16624,0,25,CUE_SECRET,0}, {16649,0,25,CUE_SECRET,0},
    {28414,0,21,CUE_SECRET,0}, {26367,0,16,CUE_PAYMENT,0}, {16674,0,25,CUE_SECRET,0},
    {16674,0,8,CUE_ASK,0}, {67352,0,8,CUE_ASK,0}, {28435,0,21,CUE_ACCOUNT,0},
    {31978,11,20,CUE_ORGANISATION,0}, {31998,0,20,CUE_ACCOUNT,0}, {32018,0,20,CUE_ACCOUNT,0},
    {35739,0,19,CUE_ACCOUNT,0}, {35758,0,19,CUE_NEW_NUMBER,0}, {39361,0,18,CUE_ACCOUNT,0},
    {39379,0,18,CUE_NEW_NUMBER,0}, {39397,5,18,CUE_ORGANISATION,0}, {42694,0,17,CUE_ACCOUNT,0},
    {42711,0,17,CUE_NEW_NUMBER,0}, {46792,23,16,CUE_ORGANISATION,0}, {46808,0,16,CUE_NEW_NUMBER,0},
    {46824,0,16,CUE_NEW_NUMBER,0}, {46840,0,16,CUE_NEW_NUMBER,0}, {50682,0,15,CUE_NEW_NUMBER,0},
    {50697,0,15,CUE_NEW_NUMBER,0}, {53936,0,14,CUE_ACCOUNT,0}, {53950,0,14,CUE_ACCOUNT,0},
    {53964,0,14,CUE_ACCOUNT,0}, {53978,0,14,CUE_NEW_NUMBER,0}, {53992,0,14,CUE_NEW_NUMBER,0},
    {57202,0,13,CUE_NEW_NUMBER,0}, {57215,0,13,CUE_NEW_NUMBER,0}, {59653,0,12,CUE_ACCOUNT,0},
    {59665,0,12,CUE_NEW_NUMBER,0}, {28435,0,11,CUE_ACCOUNT,0}, {61956,0,11,CUE_ACCOUNT,0},
    {61967,0,11,CUE_NEW_NUMBER,0}, {28435,0,10,CUE_ACCOUNT,0}, {64009,0,10,CUE_NEW_NUMBER,0},
    {65808,0,9,CUE_ACCOUNT,0}, {53950,0,9,CUE_ACCOUNT,0}, {65817,0,9,CUE_ACCOUNT,0},
    {65826,0,9,CUE_ACCOUNT,0}, {65835,0,9,CUE_NEW_NUMBER,0}, {68429,20,7,CUE_ORGANISATION,0},
    {67360,67,8,CUE_ORGANISATION,0}, {57228,96,13,CUE_ORGANISATION,0},
    {59677,96,12,CUE_ORGANISATION,0}, {54006,23,14,CUE_ORGANISATION,0}, {64019,0,10,CUE_OFFER,0},
    {65844,0,9,CUE_ADVANCE_FEE,0}, {46856,0,16,CUE_PAYMENT,0}, {46856,0,15,CUE_PAYMENT,0},
    {50712,0,15,CUE_PAYMENT,0}, {46856,0,14,CUE_PAYMENT,0}, {57241,0,13,CUE_PAYMENT,0},
    {61978,0,11,CUE_PAYMENT,0}, {61978,0,10,CUE_PAYMENT,0}, {67368,0,8,CUE_OFFER,0},
    {23377,0,17,CUE_PAYMENT,0}, {69892,9,3,CUE_ORGANISATION,1}, {68436,22,7,CUE_ORGANISATION,0},
    {69245,0,5,CUE_FINE,0}, {69245,0,6,CUE_FINE,0}, {39415,0,18,CUE_ADVANCE_FEE,0},
    {39433,0,18,CUE_ADVANCE_FEE,0}, {39451,0,18,CUE_ADVANCE_FEE,0}, {50727,0,15,CUE_ADVANCE_FEE,0},
    {54020,0,14,CUE_ADVANCE_FEE,0}, {61989,0,11,CUE_ADVANCE_FEE,0}, {14197,9,26,CUE_ORGANISATION,0},
    {54034,0,14,CUE_DATA,0}, {54048,0,14,CUE_DATA,0}, {54062,0,14,CUE_DATA,0},
    {54076,0,14,CUE_NEW_NUMBER,0}, {57254,0,13,CUE_NEW_NUMBER,0}, {59689,0,12,CUE_DATA,0},
    {59701,0,12,CUE_DATA,0}, {59713,0,12,CUE_NEW_NUMBER,0}, {59725,0,12,CUE_NEW_NUMBER,0},
    {62000,0,11,CUE_DATA,0}, {62011,0,11,CUE_DATA,0}, {59701,0,11,CUE_DATA,0},
    {62022,0,11,CUE_DATA,0}, {62033,0,11,CUE_NEW_NUMBER,0}, {62044,0,11,CUE_DATA,0},
    {64029,0,10,CUE_DATA,0}, {64039,0,10,CUE_DATA,0}, {64049,0,10,CUE_DATA,0},
    {64059,0,10,CUE_DATA,0}, {64069,0,10,CUE_DATA,0}, {64079,0,10,CUE_DATA,0},
    {65853,0,9,CUE_DATA,0}, {67376,0,8,CUE_DATA,0}, {68443,0,7,CUE_DATA,0}, {68450,0,7,CUE_DATA,0},
    {68457,0,7,CUE_ADVANCE_FEE,0}, {69251,0,6,CUE_DATA,0}, {68464,164,7,CUE_ORGANISATION,0},
    {62055,0,11,CUE_PRIZE,0}, {69257,224,6,CUE_ORGANISATION,2}, {7191,0,29,CUE_THREAT,0},
    {11025,0,27,CUE_THREAT,0}, {16699,0,25,CUE_THREAT,0}, {22313,0,23,CUE_THREAT,0},
    {22336,0,23,CUE_THREAT,0}, {28456,0,21,CUE_THREAT,0}, {28456,0,20,CUE_THREAT,0},
    {32038,0,20,CUE_THREAT,0}, {35777,0,19,CUE_THREAT,0}, {54090,0,14,CUE_URGENCY,0},
    {57267,0,13,CUE_URGENCY,0}, {57280,0,13,CUE_URGENCY,0}, {59737,0,12,CUE_URGENCY,0},
    {65862,216,9,CUE_ORGANISATION,0}, {46872,162,16,CUE_ORGANISATION,0},
    {17929,162,7,CUE_ORGANISATION,2}, {62066,0,11,CUE_NEW_NUMBER,0}, {64089,0,10,CUE_OFFER,0},
    {46888,0,16,CUE_NEW_NUMBER,0}, {64099,0,10,CUE_NEW_NUMBER,0}, {62077,0,11,CUE_ADVANCE_FEE,0},
    {56091,72,6,CUE_ORGANISATION,6}, {59749,0,12,CUE_NEW_NUMBER,0}, {57293,0,13,CUE_OFFER,0},
    {69263,214,6,CUE_ORGANISATION,0}, {69269,187,6,CUE_ORGANISATION,6},
    {68471,0,7,CUE_ADVANCE_FEE,0}, {27898,0,12,CUE_SPEAKER,0}, {923,0,36,CUE_SECRET,0},
    {2059,0,33,CUE_SECRET,0}, {2092,0,33,CUE_SECRET,0}, {3979,0,31,CUE_SECRET,0},
    {4010,0,31,CUE_SECRET,0}, {5265,0,30,CUE_SECRET,0}, {5295,0,30,CUE_SECRET,0},
    {8959,0,28,CUE_SECRET,0}, {8987,0,28,CUE_SECRET,0}, {9015,0,28,CUE_SECRET,0},
    {9043,0,28,CUE_SECRET,0}, {11052,0,27,CUE_SECRET,0}, {11079,0,27,CUE_SECRET,0},
    {16724,0,25,CUE_SECRET,0}, {16749,0,25,CUE_SECRET,0}, {19105,0,24,CUE_SECRET,0},
    {923,0,5,CUE_SPEAKER,0}, {54104,0,14,CUE_NEW_NUMBER,0}, {62088,0,11,CUE_PAYMENT,0},
    {50742,0,15,CUE_THREAT,0}, {62099,0,11,CUE_PAYMENT,0}, {28477,0,21,CUE_NEW_NUMBER,0},
    {62110,0,11,CUE_NEW_NUMBER,0}, {59761,0,12,CUE_NEW_NUMBER,0}, {42728,0,17,CUE_NEW_NUMBER,0},
    {59773,0,12,CUE_NEW_NUMBER,0}, {65871,0,9,CUE_URGENCY,0}, {67384,0,8,CUE_URGENCY,0},
    {54118,123,14,CUE_ORGANISATION,0}, {54118,123,7,CUE_ORGANISATION,6}, {69580,0,5,CUE_OFFER,0},
    {64109,171,10,CUE_ORGANISATION,0}, {20886,0,6,CUE_SPEAKER,0}, {67392,0,8,CUE_SPEAKER,0},
    {50757,0,15,CUE_PRIZE,0}, {54132,0,14,CUE_OFFER,0}, {54146,0,14,CUE_PRIZE,0},
    {57306,0,13,CUE_PRIZE,0}, {50772,0,15,CUE_OFFER,0}, {62121,125,11,CUE_ORGANISATION,0},
    {68478,135,7,CUE_ORGANISATION,0}, {36758,0,7,CUE_BLOCKED,0}, {69801,49,4,CUE_ORGANISATION,1},
    {67400,171,8,CUE_ORGANISATION,0}, {63545,87,4,CUE_ORGANISATION,2},
    {22698,47,3,CUE_ORGANISATION,5}, {64119,0,10,CUE_OFFER,0}, {59785,0,12,CUE_URGENCY,0},
    {69805,52,4,CUE_ORGANISATION,1}, {46904,0,16,CUE_PAYMENT,0}, {46920,0,16,CUE_PAYMENT,0},
    {50787,0,15,CUE_PAYMENT,0}, {50802,0,15,CUE_PAYMENT,0}, {46904,0,15,CUE_PAYMENT,0},
    {50787,0,14,CUE_PAYMENT,0}, {46904,0,7,CUE_STATE,0}, {32058,0,20,CUE_ACTION,0},
    {35796,0,19,CUE_ACTION,0}, {39469,0,18,CUE_ACTION,0}, {42745,0,17,CUE_ACTION,0},
    {46936,0,16,CUE_ACTION,0}, {50817,0,15,CUE_ACTION,0}, {54160,0,14,CUE_ACTION,0},
    {57319,0,13,CUE_ACTION,0}, {69275,189,6,CUE_ORGANISATION,0}, {2125,0,33,CUE_PAYMENT,0},
    {2876,0,32,CUE_PAYMENT,0}, {2125,0,32,CUE_PAYMENT,0}, {5325,0,30,CUE_PAYMENT,0},
    {5355,0,30,CUE_PAYMENT,0}, {5385,0,30,CUE_PAYMENT,0}, {9071,0,28,CUE_PAYMENT,0},
    {9099,0,28,CUE_PAYMENT,0}, {11106,0,27,CUE_PAYMENT,0}, {11133,0,27,CUE_PAYMENT,0},
    {11160,0,27,CUE_PAYMENT,0}, {11187,0,27,CUE_PAYMENT,0}, {11106,0,26,CUE_PAYMENT,0},
    {11133,0,26,CUE_PAYMENT,0}, {11160,0,26,CUE_PAYMENT,0}, {14223,0,26,CUE_PAYMENT,0},
    {11187,0,26,CUE_PAYMENT,0}, {16774,0,25,CUE_PAYMENT,0}, {22359,0,23,CUE_PAYMENT,0},
    {22359,0,23,CUE_THREAT,0}, {25063,0,22,CUE_PAYMENT,0}, {25085,0,22,CUE_THREAT,0},
    {22359,0,22,CUE_PAYMENT,0}, {28498,0,21,CUE_THREAT,0}, {32078,0,20,CUE_PAYMENT,0},
    {32098,0,20,CUE_PAYMENT,0}, {32118,0,20,CUE_PAYMENT,0}, {39487,0,18,CUE_PAYMENT,0},
    {39505,0,18,CUE_PAYMENT,0}, {39505,0,18,CUE_THREAT,0}, {42762,0,17,CUE_PAYMENT,0},
    {42779,0,17,CUE_PAYMENT,0}, {42796,0,17,CUE_PAYMENT,0}, {42813,0,17,CUE_PAYMENT,0},
    {42762,0,16,CUE_PAYMENT,0}, {42779,0,16,CUE_PAYMENT,0}, {42796,0,16,CUE_PAYMENT,0},
    {46952,0,16,CUE_PAYMENT,0}, {42813,0,16,CUE_PAYMENT,0}, {50832,0,15,CUE_PAYMENT,0},
    {64129,0,10,CUE_THREAT,0}, {42830,106,17,CUE_ORGANISATION,0}, {62132,82,11,CUE_ORGANISATION,0},
    {42830,106,6,CUE_ORGANISATION,6}, {39523,0,18,CUE_PAYMENT,0}, {39541,0,18,CUE_PAYMENT,0},
    {39559,0,18,CUE_PAYMENT,0}, {46968,0,16,CUE_PAYMENT,0}, {50847,0,15,CUE_PAYMENT,0},
    {54174,0,14,CUE_PAYMENT,0}, {54188,0,14,CUE_PAYMENT,0}, {54202,0,14,CUE_PAYMENT,0},
    {54216,0,14,CUE_PAYMENT,0}, {57332,0,13,CUE_PAYMENT,0}, {57345,0,13,CUE_PAYMENT,0},
    {57358,0,13,CUE_PAYMENT,0}, {59797,0,12,CUE_PAYMENT,0}, {59809,0,12,CUE_PAYMENT,0},
    {65880,0,9,CUE_PAYMENT,0}, {959,48,36,CUE_ORGANISATION,0}, {4041,49,31,CUE_ORGANISATION,0},
    {5415,52,30,CUE_ORGANISATION,0}, {7220,47,29,CUE_ORGANISATION,0},
    {11214,46,27,CUE_ORGANISATION,0}, {25107,50,22,CUE_ORGANISATION,0},
    {28519,51,21,CUE_ORGANISATION,0}, {32138,47,20,CUE_ORGANISATION,0},
    {35815,49,19,CUE_ORGANISATION,0}, {3775,46,18,CUE_ORGANISATION,0},
    {50862,48,15,CUE_ORGANISATION,0}, {67408,48,8,CUE_ORGANISATION,0}, {50877,0,15,CUE_DATA,0},
    {54230,0,14,CUE_DATA,0}, {57371,0,13,CUE_DATA,0}, {57384,0,13,CUE_DATA,0},
    {59821,0,12,CUE_DATA,0}, {57384,0,12,CUE_DATA,0}, {59833,0,12,CUE_DATA,0},
    {62143,0,11,CUE_DATA,0}, {62154,0,11,CUE_DATA,0}, {62165,0,11,CUE_DATA,0},
    {64139,0,10,CUE_DATA,0}, {65889,0,9,CUE_DATA,0}, {67416,0,8,CUE_DATA,0}, {67424,0,8,CUE_DATA,0},
    {67432,0,8,CUE_DATA,0}, {67440,0,8,CUE_DATA,0}, {67448,0,8,CUE_DATA,0}, {68485,0,7,CUE_DATA,0},
    {69585,223,5,CUE_ORGANISATION,0}, {64149,0,10,CUE_PRIZE,0}, {68492,171,7,CUE_ORGANISATION,6},
    {35834,0,19,CUE_PAYMENT,0}, {35853,0,19,CUE_PAYMENT,0}, {35872,0,19,CUE_PAYMENT,0},
    {39577,0,18,CUE_PAYMENT,0}, {46984,0,16,CUE_PAYMENT,0}, {47000,0,16,CUE_FINE,0},
    {14249,0,26,CUE_ACTION,0}, {14275,0,26,CUE_ACTION,0}, {22382,0,23,CUE_ACTION,0},
    {22405,0,23,CUE_ACTION,0}, {25129,0,22,CUE_ACTION,0}, {25151,0,22,CUE_ACTION,0},
    {32158,0,20,CUE_ACTION,0}, {32178,0,20,CUE_ACTION,0}, {35891,0,19,CUE_ACTION,0},
    {35910,0,19,CUE_ACTION,0}, {35891,0,18,CUE_ACTION,0}, {35910,0,18,CUE_ACTION,0},
    {42847,0,17,CUE_ACTION,0}, {42864,0,17,CUE_ACTION,0}, {47016,0,16,CUE_ACTION,0},
    {47032,0,16,CUE_ACTION,0}, {47048,0,16,CUE_ACTION,0}, {47064,0,16,CUE_ACTION,0},
    {50892,0,15,CUE_ACTION,0}, {47032,0,15,CUE_ACTION,0}, {50907,0,15,CUE_ACTION,0},
    {47064,0,15,CUE_ACTION,0}, {50892,0,14,CUE_ACTION,0}, {50907,0,14,CUE_ACTION,0},
    {28540,0,21,CUE_ADVANCE_FEE,0}, {32198,0,20,CUE_ADVANCE_FEE,0}, {32218,0,20,CUE_ADVANCE_FEE,0},
    {54244,0,14,CUE_ADVANCE_FEE,0}, {54244,0,13,CUE_ADVANCE_FEE,0}, {50922,0,15,CUE_PAYMENT,0},
    {50937,0,15,CUE_PAYMENT,0}, {50952,0,15,CUE_PAYMENT,0}, {54258,0,14,CUE_PAYMENT,0},
    {59845,0,12,CUE_PAYMENT,0}, {62176,0,11,CUE_REFUND,0}, {65898,113,9,CUE_ORGANISATION,0},
    {65898,113,3,CUE_ORGANISATION,1}, {67456,113,8,CUE_ORGANISATION,0}, {69590,0,5,CUE_PARCEL,0},
    {65907,0,9,CUE_PAYMENT,0}, {69809,0,4,CUE_PAYMENT,0}, {69595,0,5,CUE_PAYMENT,0},
    {2908,0,32,CUE_PAYMENT,0}, {4072,0,31,CUE_PAYMENT,0}, {2908,0,31,CUE_PAYMENT,0},
    {7249,0,29,CUE_PAYMENT,0}, {7278,0,29,CUE_PAYMENT,0}, {7307,0,29,CUE_PAYMENT,0},
    {11241,0,27,CUE_PAYMENT,0}, {11268,0,27,CUE_PAYMENT,0}, {14301,0,26,CUE_PAYMENT,0},
    {14327,0,26,CUE_PAYMENT,0}, {14353,0,26,CUE_PAYMENT,0}, {14379,0,26,CUE_PAYMENT,0},
    {14301,0,25,CUE_PAYMENT,0}, {14327,0,25,CUE_PAYMENT,0}, {14353,0,25,CUE_PAYMENT,0},
    {16799,0,25,CUE_PAYMENT,0}, {14379,0,25,CUE_PAYMENT,0}, {19129,0,24,CUE_PAYMENT,0},
    {25173,0,22,CUE_PAYMENT,0}, {28561,0,21,CUE_PAYMENT,0}, {25173,0,21,CUE_PAYMENT,0},
    {35929,0,19,CUE_PAYMENT,0}, {35948,0,19,CUE_PAYMENT,0}, {35967,0,19,CUE_PAYMENT,0},
    {42881,0,17,CUE_PAYMENT,0}, {42898,0,17,CUE_PAYMENT,0}, {47080,0,16,CUE_PAYMENT,0},
    {47096,0,16,CUE_PAYMENT,0}, {47112,0,16,CUE_PAYMENT,0}, {47128,0,16,CUE_PAYMENT,0},
    {47080,0,15,CUE_PAYMENT,0}, {47096,0,15,CUE_PAYMENT,0}, {47112,0,15,CUE_PAYMENT,0},
    {50967,0,15,CUE_PAYMENT,0}, {47128,0,15,CUE_PAYMENT,0}, {54272,0,14,CUE_PAYMENT,0},
    {65916,8,9,CUE_ORGANISATION,2}, {65497,0,5,CUE_PARCEL,0}, {69281,0,6,CUE_PARCEL,0},
    {49234,79,8,CUE_ORGANISATION,6}, {22428,0,23,CUE_OFFER,0}, {22428,0,22,CUE_OFFER,0},
    {47144,0,16,CUE_OFFER,0}, {47144,0,15,CUE_OFFER,0}, {19153,0,24,CUE_OFFER,0},
    {19153,0,23,CUE_OFFER,0}, {42915,0,17,CUE_OFFER,0}, {42915,0,16,CUE_OFFER,0},
    {68499,0,7,CUE_PARCEL,0}, {67464,0,8,CUE_PRIZE,0}, {69287,0,6,CUE_PARCEL,0},
    {64159,42,10,CUE_ORGANISATION,0}, {54286,0,14,CUE_OFFER,0}, {42932,0,17,CUE_FINE,0},
    {54300,0,14,CUE_FINE,0}, {59857,0,12,CUE_FINE,0}, {65925,0,9,CUE_OFFER,0},
    {65934,0,9,CUE_ACTION,0}, {64169,0,10,CUE_ACTION,0}, {64179,0,10,CUE_ACTION,0},
    {64189,0,10,CUE_ACTION,0}, {54314,0,14,CUE_OFFER,0}, {47160,0,16,CUE_PAYMENT,0},
    {47176,0,16,CUE_PAYMENT,0}, {47192,0,16,CUE_PAYMENT,0}, {50982,0,15,CUE_PAYMENT,0},
    {57397,0,13,CUE_PAYMENT,0}, {68506,173,7,CUE_ORGANISATION,0}, {64199,231,10,CUE_ORGANISATION,0},
    {69600,0,5,CUE_PAYMENT,0}, {69605,0,5,CUE_PAYMENT,0}, {32238,0,20,CUE_PAYMENT,0},
    {32258,0,20,CUE_PAYMENT,0}, {32278,0,20,CUE_PAYMENT,0}, {39595,0,18,CUE_PAYMENT,0},
    {42949,0,17,CUE_ADVANCE_FEE,0}, {42966,0,17,CUE_PAYMENT,0}, {47208,0,16,CUE_PAYMENT,0},
    {47224,0,16,CUE_PAYMENT,0}, {47240,0,16,CUE_PAYMENT,0}, {47256,0,16,CUE_PAYMENT,0},
    {50997,0,15,CUE_PAYMENT,0}, {51012,0,15,CUE_PAYMENT,0}, {51027,0,15,CUE_PAYMENT,0},
    {54328,0,14,CUE_PAYMENT,0}, {54342,0,14,CUE_PAYMENT,0}, {57410,0,13,CUE_ADVANCE_FEE,0},
    {59869,0,12,CUE_ADVANCE_FEE,0}, {57410,0,12,CUE_ADVANCE_FEE,0}, {62187,0,11,CUE_PAYMENT,0},
    {20934,173,6,CUE_ORGANISATION,0}, {47272,226,16,CUE_ORGANISATION,4}, {47272,0,5,CUE_FINE,0},
    {47272,225,5,CUE_ORGANISATION,4}, {69293,0,6,CUE_FINE,0}, {69610,0,5,CUE_FINE,0},
    {67472,0,8,CUE_FINE,0}, {68513,0,7,CUE_FINE,0}, {65943,0,8,CUE_THREAT,0},
    {65943,0,9,CUE_THREAT,0}, {28582,0,21,CUE_URGENCY,0}, {32298,0,20,CUE_URGENCY,0},
    {32298,0,19,CUE_URGENCY,0}, {35986,0,19,CUE_URGENCY,0}, {35986,0,18,CUE_URGENCY,0},
    {42983,0,17,CUE_URGENCY,0}, {47288,0,16,CUE_URGENCY,0}, {47288,0,15,CUE_URGENCY,0},
    {51042,0,15,CUE_URGENCY,0}, {32298,0,15,CUE_URGENCY,0}, {51042,0,14,CUE_URGENCY,0},
    {47288,0,11,CUE_URGENCY,0}, {36005,0,19,CUE_PAYMENT,0}, {47304,0,16,CUE_PAYMENT,0},
    {51057,0,15,CUE_PAYMENT,0}, {25195,0,22,CUE_THREAT,0}, {32318,0,20,CUE_THREAT,0},
    {32338,0,20,CUE_THREAT,0}, {36024,0,19,CUE_THREAT,0}, {39613,0,18,CUE_THREAT,0},
    {39631,0,18,CUE_THREAT,0}, {43000,0,17,CUE_THREAT,0}, {47320,0,16,CUE_THREAT,0},
    {47336,0,16,CUE_THREAT,0}, {51072,0,15,CUE_OFFER,0}, {54356,0,14,CUE_THREAT,0},
    {57423,0,13,CUE_THREAT,0}, {59881,0,12,CUE_THREAT,0}, {22451,0,23,CUE_THREAT,0},
    {28603,0,21,CUE_THREAT,0}, {28624,0,21,CUE_THREAT,0}, {32358,0,20,CUE_THREAT,0},
    {36043,0,19,CUE_THREAT,0}, {36062,0,19,CUE_THREAT,0}, {39649,0,18,CUE_THREAT,0},
    {43017,0,17,CUE_THREAT,0}, {43034,0,17,CUE_THREAT,0}, {51087,0,15,CUE_THREAT,0},
    {54370,0,14,CUE_THREAT,0}, {57436,0,13,CUE_THREAT,0}, {19177,0,24,CUE_NEW_NUMBER,0},
    {36081,0,19,CUE_NEW_NUMBER,0}, {39667,0,18,CUE_NEW_NUMBER,0}, {36081,0,13,CUE_NEW_NUMBER,0},
    {39685,3,18,CUE_ORGANISATION,4}, {19201,0,24,CUE_THREAT,0}, {25217,0,22,CUE_THREAT,0},
    {25239,0,22,CUE_THREAT,0}, {28645,0,21,CUE_THREAT,0}, {32378,0,20,CUE_THREAT,0},
    {32398,0,20,CUE_THREAT,0}, {36100,0,19,CUE_THREAT,0}, {39703,0,18,CUE_THREAT,0},
    {39721,0,18,CUE_THREAT,0}, {47352,0,16,CUE_THREAT,0}, {51102,0,15,CUE_THREAT,0},
    {54384,0,14,CUE_THREAT,0}, {67480,0,8,CUE_PRIZE,0}, {69299,32,6,CUE_ORGANISATION,2},
    {4479,0,27,CUE_SECRET,0}, {9635,0,24,CUE_SECRET,0}, {9663,0,24,CUE_SECRET,0},
    {20021,0,20,CUE_SECRET,0}, {43051,0,17,CUE_CALL,0}, {51117,0,15,CUE_CALL,0},
    {54398,0,14,CUE_CALL,0}, {54412,0,14,CUE_CALL,0}, {54426,0,14,CUE_CALL,0},
    {57449,0,13,CUE_CALL,0}, {65952,0,9,CUE_CALL,0}, {65961,0,9,CUE_CALL,0}, {65970,0,9,CUE_CALL,0},
    {67488,0,8,CUE_CALL,0}, {163,0,40,CUE_SECRET,0}, {203,0,40,CUE_SECRET,0},
    {515,0,38,CUE_SECRET,0}, {702,0,37,CUE_SECRET,0}, {739,0,37,CUE_SECRET,0},
    {1246,0,35,CUE_SECRET,0}, {1557,0,34,CUE_SECRET,0}, {1591,0,34,CUE_SECRET,0},
    {2158,0,33,CUE_SECRET,0}, {2940,0,32,CUE_SECRET,0}, {4103,0,31,CUE_SECRET,0},
    {4134,0,31,CUE_SECRET,0}, {5445,0,30,CUE_SECRET,0}, {7336,0,29,CUE_SECRET,0},
    {9127,0,28,CUE_SECRET,0}, {9155,0,28,CUE_SECRET,0}, {11295,0,27,CUE_SECRET,0},
    {14405,0,26,CUE_SECRET,0}, {16824,0,25,CUE_SECRET,0}, {16849,0,25,CUE_SECRET,0},
    {19225,0,24,CUE_SECRET,0}, {22474,0,23,CUE_SECRET,0}, {28666,0,21,CUE_SECRET,0},
    {39739,0,18,CUE_SECRET,0}, {51132,105,15,CUE_ORGANISATION,0}, {51132,105,6,CUE_ORGANISATION,6},
    {68520,0,6,CUE_BLOCKED,0}, {68520,0,7,CUE_BLOCKED,0}, {54440,0,14,CUE_BLOCKED,0},
    {65979,0,9,CUE_OFFER,0}, {22497,0,23,CUE_NEW_NUMBER,0}, {54454,0,14,CUE_THREAT,0},
    {22497,0,12,CUE_THREAT,0}, {59893,0,12,CUE_PARCEL,0}, {62198,10,11,CUE_ORGANISATION,0},
    {47368,32,16,CUE_ORGANISATION,0}, {51147,0,15,CUE_OFFER,0}, {47384,0,16,CUE_OFFER,0},
    {69305,0,6,CUE_OFFER,0}, {64209,0,10,CUE_THREAT,0}, {62209,0,11,CUE_URGENCY,0},
    {61278,99,7,CUE_ORGANISATION,4}, {1281,0,7,CUE_BLOCKED,0}, {1281,0,35,CUE_PAYMENT,0},
    {1625,0,34,CUE_PAYMENT,0}, {1281,0,34,CUE_PAYMENT,0}, {2972,0,32,CUE_PAYMENT,0},
    {3004,0,32,CUE_PAYMENT,0}, {3036,0,32,CUE_PAYMENT,0}, {5475,0,30,CUE_PAYMENT,0},
    {5505,0,30,CUE_PAYMENT,0}, {7365,0,29,CUE_PAYMENT,0}, {7394,0,29,CUE_PAYMENT,0},
    {7423,0,29,CUE_PAYMENT,0}, {7452,0,29,CUE_PAYMENT,0}, {7365,0,28,CUE_PAYMENT,0},
    {7394,0,28,CUE_PAYMENT,0}, {7423,0,28,CUE_PAYMENT,0}, {9183,0,28,CUE_PAYMENT,0},
    {7452,0,28,CUE_PAYMENT,0}, {11322,0,27,CUE_PAYMENT,0}, {16874,0,25,CUE_PAYMENT,0},
    {19249,0,24,CUE_PAYMENT,0}, {16874,0,24,CUE_PAYMENT,0}, {25261,0,22,CUE_PAYMENT,0},
    {25283,0,22,CUE_PAYMENT,0}, {25305,0,22,CUE_PAYMENT,0}, {32418,0,20,CUE_PAYMENT,0},
    {32438,0,20,CUE_PAYMENT,0}, {36119,0,19,CUE_PAYMENT,0}, {36138,0,19,CUE_PAYMENT,0},
    {36157,0,19,CUE_PAYMENT,0}, {36176,0,19,CUE_PAYMENT,0}, {36119,0,18,CUE_PAYMENT,0},
    {36138,0,18,CUE_PAYMENT,0}, {36157,0,18,CUE_PAYMENT,0}, {39757,0,18,CUE_PAYMENT,0},
    {36176,0,18,CUE_PAYMENT,0}, {43068,0,17,CUE_PAYMENT,0}, {68527,0,6,CUE_PRIZE,0},
    {68527,0,7,CUE_PRIZE,0}, {67496,0,8,CUE_OFFER,0}, {67504,0,8,CUE_OFFER,0},
    {57462,221,13,CUE_ORGANISATION,0}, {32458,0,20,CUE_REFUND,0}, {47400,7,16,CUE_ORGANISATION,4},
    {59905,0,12,CUE_REFUND,0}, {62220,165,11,CUE_ORGANISATION,0}, {64219,0,10,CUE_REFUND,0},
    {32458,165,5,CUE_ORGANISATION,4}, {68534,111,7,CUE_ORGANISATION,0},
    {43085,21,17,CUE_ORGANISATION,0}, {68541,147,7,CUE_ORGANISATION,0}, {68548,0,7,CUE_ACTION,0},
    {322,0,39,CUE_NEW_NUMBER,0}, {553,0,38,CUE_NEW_NUMBER,0}, {995,0,36,CUE_NEW_NUMBER,0},
    {1659,0,34,CUE_NEW_NUMBER,0}, {322,0,33,CUE_NEW_NUMBER,0}, {2191,0,33,CUE_NEW_NUMBER,0},
    {2224,0,33,CUE_NEW_NUMBER,0}, {3068,0,32,CUE_NEW_NUMBER,0}, {3100,0,32,CUE_NEW_NUMBER,0},
    {4165,0,31,CUE_NEW_NUMBER,0}, {4196,0,31,CUE_NEW_NUMBER,0}, {5535,0,30,CUE_NEW_NUMBER,0},
    {7481,0,29,CUE_NEW_NUMBER,0}, {1659,0,28,CUE_NEW_NUMBER,0}, {2191,0,27,CUE_NEW_NUMBER,0},
    {11349,0,27,CUE_NEW_NUMBER,0}, {3068,0,26,CUE_NEW_NUMBER,0}, {14431,0,26,CUE_NEW_NUMBER,0},
    {14457,0,26,CUE_NEW_NUMBER,0}, {16899,0,25,CUE_NEW_NUMBER,0}, {19273,0,24,CUE_NEW_NUMBER,0},
    {22520,0,23,CUE_NEW_NUMBER,0}, {11349,0,21,CUE_NEW_NUMBER,0}, {14431,0,20,CUE_NEW_NUMBER,0},
    {67512,0,6,CUE_OFFER,0}, {67512,0,8,CUE_ACTION,0}, {68555,0,7,CUE_OFFER,0},
    {47416,0,16,CUE_PAYMENT,0}, {67520,0,8,CUE_OFFER,0}, {68562,0,7,CUE_ASK,0},
    {28687,0,21,CUE_PAYMENT,0}, {28708,0,21,CUE_PAYMENT,0}, {28729,0,21,CUE_PAYMENT,0},
    {36195,0,19,CUE_PAYMENT,0}, {39775,0,18,CUE_PAYMENT,0}, {43102,0,17,CUE_PAYMENT,0},
    {43119,0,17,CUE_PAYMENT,0}, {43136,0,17,CUE_PAYMENT,0}, {43153,0,17,CUE_PAYMENT,0},
    {47432,0,16,CUE_PAYMENT,0}, {47448,0,16,CUE_PAYMENT,0}, {47464,0,16,CUE_PAYMENT,0},
    {51162,0,15,CUE_PAYMENT,0}, {51177,0,15,CUE_PAYMENT,0}, {54468,0,14,CUE_PAYMENT,0},
    {59917,0,12,CUE_PAYMENT,0}, {69813,132,4,CUE_ORGANISATION,2}, {69615,73,5,CUE_ORGANISATION,0},
    {59929,0,12,CUE_PRIZE,0}, {43170,0,17,CUE_OFFER,0}, {43170,0,16,CUE_OFFER,0},
    {69311,0,6,CUE_PRIZE,0}, {68569,221,7,CUE_ORGANISATION,0}, {10952,0,10,CUE_URGENCY,0},
    {67528,0,8,CUE_CALL,0}, {67536,0,8,CUE_CALL,0}, {69817,224,4,CUE_ORGANISATION,1},
    {39793,41,18,CUE_ORGANISATION,0}, {51192,41,15,CUE_ORGANISATION,0},
    {57475,41,13,CUE_ORGANISATION,0}, {43187,0,17,CUE_CALL,0}, {51207,0,15,CUE_CALL,0},
    {54482,0,14,CUE_CALL,0}, {54496,0,14,CUE_CALL,0}, {54510,0,14,CUE_CALL,0},
    {57488,0,13,CUE_CALL,0}, {65988,0,9,CUE_CALL,0}, {65997,0,9,CUE_CALL,0}, {66006,0,9,CUE_CALL,0},
    {67544,0,8,CUE_CALL,0}, {51222,0,15,CUE_ACCOUNT,0}, {57501,0,13,CUE_ACCOUNT,0},
    {57514,0,13,CUE_ACCOUNT,0}, {62231,0,11,CUE_ACCOUNT,0}, {51237,0,15,CUE_ACCOUNT,0},
    {57527,0,13,CUE_ACCOUNT,0}, {57540,0,13,CUE_ACCOUNT,0}, {62242,0,11,CUE_ACCOUNT,0},
    {69317,0,6,CUE_REFUND,0}, {3132,0,32,CUE_PRIZE,0}, {3164,0,32,CUE_PRIZE,0},
    {4227,0,31,CUE_PRIZE,0}, {4258,0,31,CUE_PRIZE,0}, {4289,0,31,CUE_PRIZE,0},
    {5565,0,30,CUE_PRIZE,0}, {5595,0,30,CUE_PRIZE,0}, {5625,0,30,CUE_PRIZE,0},
    {5655,0,30,CUE_PRIZE,0}, {5685,0,30,CUE_PRIZE,0}, {7510,0,29,CUE_PRIZE,0},
    {7539,0,29,CUE_PRIZE,0}, {7568,0,29,CUE_PRIZE,0}, {7597,0,29,CUE_PRIZE,0},
    {7626,0,29,CUE_PRIZE,0}, {9211,0,28,CUE_PRIZE,0}, {9239,0,28,CUE_PRIZE,0},
    {9267,0,28,CUE_PRIZE,0}, {9295,0,28,CUE_PRIZE,0}, {9323,0,28,CUE_PRIZE,0},
    {9351,0,28,CUE_PRIZE,0}, {11376,0,27,CUE_PRIZE,0}, {11403,0,27,CUE_PRIZE,0},
    {11430,0,27,CUE_PRIZE,0}, {11457,0,27,CUE_PRIZE,0}, {11484,0,27,CUE_PRIZE,0},
    {3132,0,27,CUE_PRIZE,0}, {11511,0,27,CUE_PRIZE,0}, {11538,0,27,CUE_PRIZE,0},
    {3164,0,27,CUE_PRIZE,0}, {11565,0,27,CUE_PRIZE,0}, {14483,0,26,CUE_PRIZE,0},
    {14509,0,26,CUE_PRIZE,0}, {4227,0,26,CUE_PRIZE,0}, {14535,0,26,CUE_PRIZE,0},
    {14561,0,26,CUE_PRIZE,0}, {14587,0,26,CUE_PRIZE,0}, {16924,0,25,CUE_PRIZE,0},
    {16949,0,25,CUE_PRIZE,0}, {16974,0,25,CUE_PRIZE,0}, {16999,0,25,CUE_PRIZE,0},
    {17024,0,25,CUE_PRIZE,0}, {17049,0,25,CUE_PRIZE,0}, {17074,0,25,CUE_PRIZE,0},
    {19297,0,24,CUE_PRIZE,0}, {7510,0,24,CUE_PRIZE,0}, {19321,0,24,CUE_PRIZE,0},
    {19345,0,24,CUE_PRIZE,0}, {19369,0,24,CUE_PRIZE,0}, {19393,0,24,CUE_PRIZE,0},
    {19417,0,24,CUE_PRIZE,0}, {22543,0,23,CUE_PRIZE,0}, {22566,0,23,CUE_PRIZE,0},
    {22589,0,23,CUE_PRIZE,0}, {22612,0,23,CUE_PRIZE,0}, {22635,0,23,CUE_PRIZE,0},
    {22658,0,23,CUE_PRIZE,0}, {25327,0,22,CUE_PRIZE,0}, {25349,0,22,CUE_PRIZE,0},
    {25371,0,22,CUE_PRIZE,0}, {25393,0,22,CUE_PRIZE,0}, {25415,0,22,CUE_PRIZE,0},
    {11511,0,22,CUE_PRIZE,0}, {25437,0,22,CUE_PRIZE,0}, {25459,0,22,CUE_PRIZE,0},
    {11565,0,22,CUE_PRIZE,0}, {25481,0,22,CUE_PRIZE,0}, {28750,0,21,CUE_PRIZE,0},
    {28771,0,21,CUE_PRIZE,0}, {14535,0,21,CUE_PRIZE,0}, {28792,0,21,CUE_PRIZE,0},
    {28813,0,21,CUE_PRIZE,0}, {28834,0,21,CUE_PRIZE,0}, {32478,0,20,CUE_PRIZE,0},
    {32498,0,20,CUE_PRIZE,0}, {32518,0,20,CUE_PRIZE,0}, {32538,0,20,CUE_PRIZE,0},
    {32558,0,20,CUE_PRIZE,0}, {32578,0,20,CUE_PRIZE,0}, {32598,0,20,CUE_PRIZE,0},
    {36214,0,19,CUE_PRIZE,0}, {19321,0,19,CUE_PRIZE,0}, {36233,0,19,CUE_PRIZE,0},
    {36252,0,19,CUE_PRIZE,0}, {36271,0,19,CUE_PRIZE,0}, {36290,0,19,CUE_PRIZE,0},
    {36309,0,19,CUE_PRIZE,0}, {39811,0,18,CUE_PRIZE,0}, {39829,0,18,CUE_PRIZE,0},
    {39847,0,18,CUE_PRIZE,0}, {39865,0,18,CUE_PRIZE,0}, {39883,0,18,CUE_PRIZE,0},
    {39901,0,18,CUE_PRIZE,0}, {43204,0,17,CUE_PRIZE,0}, {43221,0,17,CUE_PRIZE,0},
    {43238,0,17,CUE_PRIZE,0}, {43255,0,17,CUE_PRIZE,0}, {43272,0,17,CUE_PRIZE,0},
    {25437,0,17,CUE_PRIZE,0}, {43289,0,17,CUE_PRIZE,0}, {25481,0,17,CUE_PRIZE,0},
    {47480,0,16,CUE_PRIZE,0}, {47496,0,16,CUE_PRIZE,0}, {28792,0,16,CUE_PRIZE,0},
    {51252,0,15,CUE_PRIZE,0}, {51267,0,15,CUE_PRIZE,0}, {54524,0,14,CUE_PRIZE,0},
    {36233,0,14,CUE_PRIZE,0}, {67552,0,8,CUE_PAYMENT,0}, {25503,0,22,CUE_ADVANCE_FEE,0},
    {28855,0,21,CUE_ADVANCE_FEE,0}, {28876,0,21,CUE_ADVANCE_FEE,0}, {36328,0,19,CUE_ADVANCE_FEE,0},
    {36347,0,19,CUE_ADVANCE_FEE,0}, {39919,0,18,CUE_ADVANCE_FEE,0}, {39937,0,18,CUE_ADVANCE_FEE,0},
    {47512,0,16,CUE_ADVANCE_FEE,0}, {67560,0,8,CUE_ACTION,0}, {22681,93,23,CUE_ORGANISATION,4},
    {62253,0,10,CUE_PRIZE,0}, {62253,0,11,CUE_PRIZE,0}, {62264,0,10,CUE_PRIZE,0},
    {62264,0,11,CUE_PRIZE,0}, {62275,0,11,CUE_PRIZE,0}, {63337,0,9,CUE_ASK,0},
    {51282,0,7,CUE_ASK,0}, {51282,0,15,CUE_SECRET,0}, {62286,0,7,CUE_OFFER,0},
    {62286,0,11,CUE_OFFER,0}, {66015,0,9,CUE_OFFER,0}, {64229,0,10,CUE_OFFER,0},
    {66024,0,9,CUE_ACTION,0}, {66033,0,9,CUE_ACTION,0}, {64239,107,10,CUE_ORGANISATION,0},
    {45558,0,10,CUE_PARCEL,0}, {66042,0,9,CUE_REFUND,0}, {59941,0,12,CUE_PARCEL,0},
    {66051,0,9,CUE_OFFER,0}, {60343,0,6,CUE_REFUND,0}, {68576,0,7,CUE_REFUND,0},
    {58711,0,6,CUE_PRIZE,0}, {19441,38,24,CUE_ORGANISATION,4}, {2257,0,33,CUE_PAYMENT,0},
    {3196,0,32,CUE_PAYMENT,0}, {2257,0,32,CUE_PAYMENT,0}, {5715,0,30,CUE_PAYMENT,0},
    {5745,0,30,CUE_PAYMENT,0}, {5775,0,30,CUE_PAYMENT,0}, {9379,0,28,CUE_PAYMENT,0},
    {9407,0,28,CUE_PAYMENT,0}, {11592,0,27,CUE_PAYMENT,0}, {11619,0,27,CUE_PAYMENT,0},
    {11646,0,27,CUE_PAYMENT,0}, {11673,0,27,CUE_PAYMENT,0}, {11592,0,26,CUE_PAYMENT,0},
    {11619,0,26,CUE_PAYMENT,0}, {11646,0,26,CUE_PAYMENT,0}, {14613,0,26,CUE_PAYMENT,0},
    {11673,0,26,CUE_PAYMENT,0}, {17099,0,25,CUE_PAYMENT,0}, {22704,0,23,CUE_PAYMENT,0},
    {25525,0,22,CUE_PAYMENT,0}, {22704,0,22,CUE_PAYMENT,0}, {32618,0,20,CUE_PAYMENT,0},
    {32638,0,20,CUE_PAYMENT,0}, {32658,0,20,CUE_PAYMENT,0}, {39955,0,18,CUE_PAYMENT,0},
    {39973,0,18,CUE_PAYMENT,0}, {39991,0,18,CUE_PAYMENT,0}, {43306,0,17,CUE_PAYMENT,0},
    {43323,0,17,CUE_PAYMENT,0}, {43340,0,17,CUE_PAYMENT,0}, {43357,0,17,CUE_PAYMENT,0},
    {43306,0,16,CUE_PAYMENT,0}, {43323,0,16,CUE_PAYMENT,0}, {43340,0,16,CUE_PAYMENT,0},
    {47528,0,16,CUE_PAYMENT,0}, {43357,0,16,CUE_PAYMENT,0}, {51297,0,15,CUE_PAYMENT,0},
    {69323,0,6,CUE_PAYMENT,0}, {69329,0,6,CUE_PAYMENT,0}, {2295,0,14,CUE_PAYMENT,0},
    {62297,0,10,CUE_PAYMENT,0}, {62297,0,11,CUE_PAYMENT,0}, {62308,0,11,CUE_PAYMENT,0},
    {57553,0,13,CUE_REFUND,0}, {53676,0,8,CUE_SPEAKER,0}, {59953,97,12,CUE_ORGANISATION,0},
    {43374,0,17,CUE_ADVANCE_FEE,0}, {57566,0,13,CUE_ADVANCE_FEE,0}, {59965,0,12,CUE_ADVANCE_FEE,0},
    {57566,0,12,CUE_ADVANCE_FEE,0}, {47544,0,16,CUE_ADVANCE_FEE,0}, {59977,0,12,CUE_ADVANCE_FEE,0},
    {62319,0,11,CUE_ADVANCE_FEE,0}, {59977,0,11,CUE_ADVANCE_FEE,0}, {946,0,9,CUE_REFUND,0},
    {32678,1,20,CUE_ORGANISATION,4}, {946,0,13,CUE_REFUND,0}, {54538,0,14,CUE_REFUND,0},
    {64249,0,10,CUE_PAYMENT,0}, {64249,0,10,CUE_REFUND,0}, {16714,0,10,CUE_REFUND,0},
    {64259,0,10,CUE_PAYMENT,0}, {64269,0,10,CUE_OFFER,0}, {11700,0,27,CUE_SECRET,0},
    {11727,0,27,CUE_SECRET,0}, {19465,0,24,CUE_SECRET,0}, {19489,0,24,CUE_SECRET,0},
    {19513,0,24,CUE_SECRET,0}, {19537,0,24,CUE_SECRET,0}, {19561,0,24,CUE_SECRET,0},
    {28897,0,21,CUE_SECRET,0}, {28918,0,21,CUE_SECRET,0}, {28939,0,21,CUE_SECRET,0},
    {5805,0,30,CUE_SECRET,0}, {5835,0,30,CUE_SECRET,0}, {11754,0,27,CUE_SECRET,0},
    {11781,0,27,CUE_SECRET,0}, {11808,0,27,CUE_SECRET,0}, {11835,0,27,CUE_SECRET,0},
    {11862,0,27,CUE_SECRET,0}, {19585,0,24,CUE_SECRET,0}, {19609,0,24,CUE_SECRET,0},
    {19633,0,24,CUE_SECRET,0}, {66060,0,9,CUE_PRIZE,0}, {66069,0,9,CUE_PRIZE,0},
    {64279,0,9,CUE_OFFER,0}, {64279,0,10,CUE_OFFER,0}, {64289,0,10,CUE_OFFER,0},
    {66078,0,9,CUE_OFFER,0}, {62330,0,11,CUE_ACTION,0}, {47560,0,16,CUE_PAYMENT,0},
    {51312,0,15,CUE_PAYMENT,0}, {51327,0,15,CUE_PAYMENT,0}, {54552,0,14,CUE_PAYMENT,0},
    {54566,0,14,CUE_PAYMENT,0}, {59989,0,12,CUE_PAYMENT,0}, {62341,0,11,CUE_PAYMENT,0},
    {62352,0,11,CUE_PAYMENT,0}, {64299,0,10,CUE_PAYMENT,0}, {64309,0,10,CUE_ACTION,0},
    {64319,0,10,CUE_ACTION,0}, {7655,0,29,CUE_SECRET,0}, {9435,0,28,CUE_SECRET,0},
    {14639,0,26,CUE_SECRET,0}, {5865,0,30,CUE_SECRET,0}, {5895,0,30,CUE_SECRET,0},
    {11889,0,27,CUE_SECRET,0}, {11916,0,27,CUE_SECRET,0}, {11943,0,27,CUE_SECRET,0},
    {11970,0,27,CUE_SECRET,0}, {11997,0,27,CUE_SECRET,0}, {19657,0,24,CUE_SECRET,0},
    {19681,0,24,CUE_SECRET,0}, {19705,0,24,CUE_SECRET,0}, {5865,0,10,CUE_ASK,0},
    {5925,0,30,CUE_SECRET,0}, {5955,0,30,CUE_SECRET,0}, {12024,0,27,CUE_SECRET,0},
    {12051,0,27,CUE_SECRET,0}, {12078,0,27,CUE_SECRET,0}, {12105,0,27,CUE_SECRET,0},
    {12132,0,27,CUE_SECRET,0}, {19729,0,24,CUE_SECRET,0}, {19753,0,24,CUE_SECRET,0},
    {19777,0,24,CUE_SECRET,0}, {5925,0,10,CUE_ASK,0}, {62363,0,11,CUE_OFFER,0},
    {67568,0,7,CUE_BLOCKED,0}, {67568,0,8,CUE_BLOCKED,0}, {12159,0,27,CUE_PARCEL,0},
    {17124,0,25,CUE_PARCEL,0}, {19801,0,24,CUE_PARCEL,0}, {28960,0,21,CUE_PARCEL,0},
    {69620,0,5,CUE_ACTION,0}, {67576,0,8,CUE_ACTION,0}, {9463,0,28,CUE_PARCEL,0},
    {14665,0,26,CUE_PARCEL,0}, {17149,0,25,CUE_PARCEL,0}, {25547,0,22,CUE_PARCEL,0},
    {9491,0,28,CUE_PARCEL,0}, {14691,0,26,CUE_PARCEL,0}, {17174,0,25,CUE_PARCEL,0},
    {25569,0,22,CUE_PARCEL,0}, {36366,0,19,CUE_URGENCY,0}, {64329,0,10,CUE_ACTION,0},
    {67584,0,8,CUE_PRIZE,0}, {68583,0,7,CUE_PRIZE,0}, {54580,0,14,CUE_THREAT,0},
    {67592,0,7,CUE_BLOCKED,0}, {67592,0,8,CUE_BLOCKED,0}, {43391,0,17,CUE_URGENCY,0},
    {54594,0,14,CUE_THREAT,0}, {62374,0,11,CUE_REFUND,0}, {68590,0,7,CUE_ASK,0},
    {64339,0,9,CUE_BLOCKED,0}, {64339,0,10,CUE_BLOCKED,0}, {64349,0,10,CUE_BLOCKED,0},
    {54608,0,14,CUE_ACCOUNT,0}, {60001,0,12,CUE_ACCOUNT,0}, {60013,0,12,CUE_ACCOUNT,0},
    {64359,0,10,CUE_ACCOUNT,0}, {40009,0,18,CUE_PAYMENT,0}, {66087,0,8,CUE_BLOCKED,0},
    {66087,0,9,CUE_BLOCKED,0}, {22727,13,23,CUE_ORGANISATION,4}, {62385,0,11,CUE_BLOCKED,0},
    {68597,0,7,CUE_OFFER,0}, {68604,70,7,CUE_ORGANISATION,0}, {6808,0,6,CUE_PRIZE,0},
    {54854,0,7,CUE_PRIZE,0}, {54854,0,7,CUE_SPEAKER,0}, {47576,27,16,CUE_ORGANISATION,4},
    {69821,0,4,CUE_OFFER,0}, {67600,0,8,CUE_REFUND,0}, {28981,0,21,CUE_THREAT,0},
    {40027,0,18,CUE_THREAT,0}, {43408,0,17,CUE_THREAT,0}, {66096,0,9,CUE_OFFER,0},
    {68611,222,7,CUE_ORGANISATION,6}, {69825,21,4,CUE_ORGANISATION,1}, {54622,0,14,CUE_REFUND,0},
    {69335,0,6,CUE_ASK,0}, {66105,0,9,CUE_ASK,0}, {69625,226,5,CUE_ORGANISATION,0},
    {2290,0,33,CUE_THREAT,0}, {4320,0,31,CUE_THREAT,0}, {7684,0,29,CUE_THREAT,0},
    {12186,0,27,CUE_THREAT,0}, {12213,0,27,CUE_THREAT,0}, {14717,0,26,CUE_THREAT,0},
    {17199,0,25,CUE_THREAT,0}, {17224,0,25,CUE_THREAT,0}, {2290,0,19,CUE_THREAT,0},
    {40045,0,18,CUE_URGENCY,0}, {4320,0,17,CUE_THREAT,0}, {7684,0,15,CUE_THREAT,0},
    {57579,0,13,CUE_URGENCY,0}, {12186,0,13,CUE_THREAT,0}, {12213,0,13,CUE_THREAT,0},
    {14717,0,12,CUE_THREAT,0}, {17199,0,11,CUE_THREAT,0}, {17224,0,11,CUE_THREAT,0},
    {62396,0,11,CUE_URGENCY,0}, {64369,0,10,CUE_URGENCY,0}, {29002,26,21,CUE_ORGANISATION,0},
    {22750,0,23,CUE_OFFER,0}, {69829,129,4,CUE_ORGANISATION,6}, {69341,0,6,CUE_OFFER,0},
    {361,0,39,CUE_SECRET,0}, {400,0,39,CUE_SECRET,0}, {776,0,37,CUE_SECRET,0},
    {1031,0,36,CUE_SECRET,0}, {1067,0,36,CUE_SECRET,0}, {1693,0,34,CUE_SECRET,0},
    {2323,0,33,CUE_SECRET,0}, {2356,0,33,CUE_SECRET,0}, {3228,0,32,CUE_SECRET,0},
    {4351,0,31,CUE_SECRET,0}, {5985,0,30,CUE_SECRET,0}, {6015,0,30,CUE_SECRET,0},
    {7713,0,29,CUE_SECRET,0}, {9519,0,28,CUE_SECRET,0}, {12240,0,27,CUE_SECRET,0},
    {12267,0,27,CUE_SECRET,0}, {14743,0,26,CUE_SECRET,0}, {17249,0,25,CUE_SECRET,0},
    {19825,0,24,CUE_SECRET,0}, {19849,0,24,CUE_SECRET,0}, {22773,0,23,CUE_SECRET,0},
    {25591,0,22,CUE_SECRET,0}, {32698,0,20,CUE_SECRET,0}, {43425,0,17,CUE_SECRET,0},
    {64331,0,8,CUE_ACTION,0}, {57592,0,13,CUE_SECRET,0}, {619,0,4,CUE_ORGANISATION,6},
    {12294,59,27,CUE_ORGANISATION,0}, {12294,58,10,CUE_ORGANISATION,0},
    {64379,53,10,CUE_ORGANISATION,0}, {47592,0,16,CUE_ORGANISATION,0}, {29023,0,21,CUE_THREAT,0},
    {47608,0,16,CUE_THREAT,0}, {51342,0,15,CUE_THREAT,0}, {54636,0,14,CUE_THREAT,0},
    {29023,0,8,CUE_SPEAKER,0}, {62407,0,11,CUE_SECRET,0}, {68618,0,7,CUE_ASK,0},
    {68625,0,7,CUE_ASK,0}, {68632,0,7,CUE_PARCEL,0}, {68639,215,7,CUE_ORGANISATION,0},
    {57605,0,13,CUE_PAYMENT,0}, {57618,0,13,CUE_PAYMENT,0}, {60025,0,12,CUE_PAYMENT,0},
    {60037,0,12,CUE_PAYMENT,0}, {57605,0,12,CUE_PAYMENT,0}, {60025,0,11,CUE_PAYMENT,0},
    {11028,0,4,CUE_STATE,0}, {69347,0,6,CUE_STATE,0}, {69630,0,5,CUE_STATE,0},
    {51357,0,15,CUE_PAYMENT,0}, {51372,0,15,CUE_PAYMENT,0}, {54650,0,14,CUE_PAYMENT,0},
    {54664,0,14,CUE_PAYMENT,0}, {51357,0,14,CUE_PAYMENT,0}, {54650,0,13,CUE_PAYMENT,0},
    {7194,0,6,CUE_STATE,0}, {43442,5,17,CUE_ORGANISATION,0}, {39401,5,14,CUE_ORGANISATION,0},
    {62418,11,11,CUE_ORGANISATION,0}, {24669,0,7,CUE_SPEAKER,0}, {32718,0,20,CUE_DATA,0},
    {43459,0,17,CUE_DATA,0}, {47624,0,16,CUE_DATA,0}, {47640,0,16,CUE_DATA,0},
    {47656,0,16,CUE_DATA,0}, {51387,0,15,CUE_DATA,0}, {47624,0,15,CUE_DATA,0},
    {57631,0,13,CUE_DATA,0}, {57644,0,13,CUE_DATA,0}, {60049,0,12,CUE_DATA,0},
    {62429,0,11,CUE_DATA,0}, {62440,0,11,CUE_DATA,0}, {64389,0,10,CUE_DATA,0},
    {64399,0,10,CUE_DATA,0}, {66114,0,9,CUE_DATA,0}, {66123,0,9,CUE_DATA,0}, {66123,0,8,CUE_DATA,0},
    {67608,0,8,CUE_DATA,0}, {68646,0,7,CUE_DATA,0}, {46220,138,12,CUE_ORGANISATION,0},
    {47672,0,16,CUE_DATA,0}, {51402,0,15,CUE_DATA,0}, {51417,0,15,CUE_ACCOUNT,0},
    {54678,0,14,CUE_ACCOUNT,0}, {54692,0,14,CUE_DATA,0}, {54706,0,14,CUE_DATA,0},
    {57657,0,13,CUE_DATA,0}, {54706,0,13,CUE_DATA,0}, {57670,0,13,CUE_DATA,0},
    {60061,0,12,CUE_DATA,0}, {60073,0,12,CUE_DATA,0}, {60085,0,12,CUE_DATA,0},
    {62451,0,11,CUE_DATA,0}, {62462,0,11,CUE_ACCOUNT,0}, {64409,0,10,CUE_ACCOUNT,0},
    {64419,0,10,CUE_ACCOUNT,0}, {64419,0,10,CUE_DATA,0}, {66132,0,9,CUE_ACCOUNT,0},
    {66132,0,9,CUE_DATA,0}, {66141,0,9,CUE_DATA,0}, {66150,0,9,CUE_DATA,0}, {66159,0,9,CUE_DATA,0},
    {66168,0,9,CUE_DATA,0}, {67616,0,8,CUE_DATA,0}, {68653,0,7,CUE_ACCOUNT,0},
    {43476,0,17,CUE_DATA,0}, {47688,0,16,CUE_DATA,0}, {51432,0,15,CUE_DATA,0},
    {51447,0,15,CUE_DATA,0}, {54720,0,14,CUE_DATA,0}, {51447,0,14,CUE_DATA,0},
    {54734,0,14,CUE_DATA,0}, {57683,0,13,CUE_DATA,0}, {57696,0,13,CUE_DATA,0},
    {57709,0,13,CUE_DATA,0}, {60097,0,12,CUE_DATA,0}, {62473,0,11,CUE_DATA,0},
    {62484,0,11,CUE_PRIZE,0}, {64429,0,10,CUE_DATA,0}, {64439,0,10,CUE_DATA,0},
    {64449,0,10,CUE_DATA,0}, {64459,0,10,CUE_DATA,0}, {64469,0,10,CUE_DATA,0},
    {66177,0,9,CUE_DATA,0}, {69833,0,4,CUE_OFFER,0}, {54748,107,14,CUE_ORGANISATION,0},
    {67624,107,8,CUE_ORGANISATION,0}, {42217,107,3,CUE_ORGANISATION,1},
    {8734,56,2,CUE_ORGANISATION,5}, {69635,209,5,CUE_ORGANISATION,0},
    {69640,74,5,CUE_ORGANISATION,6}, {47704,0,16,CUE_PARCEL,0}, {47720,0,16,CUE_PARCEL,0},
    {47736,0,16,CUE_PARCEL,0}, {47752,0,16,CUE_PARCEL,0}, {47768,0,16,CUE_PARCEL,0},
    {51462,0,15,CUE_PARCEL,0}, {51477,0,15,CUE_PARCEL,0}, {51492,0,15,CUE_PARCEL,0},
    {51507,0,15,CUE_PARCEL,0}, {57722,0,13,CUE_PARCEL,0}, {57735,0,13,CUE_PARCEL,0},
    {57722,0,12,CUE_PARCEL,0}, {66186,105,9,CUE_ORGANISATION,0}, {60109,0,12,CUE_PRIZE,0},
    {67632,24,8,CUE_ORGANISATION,0}, {33491,0,7,CUE_ACTION,0}, {60121,34,12,CUE_ORGANISATION,0},
    {62495,30,11,CUE_ORGANISATION,0}, {19873,24,24,CUE_ORGANISATION,4}, {36385,0,19,CUE_OFFER,0},
    {68660,0,7,CUE_OFFER,0}, {18355,39,6,CUE_ORGANISATION,4}, {69645,0,5,CUE_OFFER,0},
    {67640,179,4,CUE_ORGANISATION,6}, {67640,179,8,CUE_ORGANISATION,0},
    {60133,223,12,CUE_ORGANISATION,0}, {60133,223,4,CUE_ORGANISATION,1},
    {47784,56,16,CUE_ORGANISATION,0}, {68667,86,7,CUE_ORGANISATION,0}, {69353,0,6,CUE_URGENCY,0},
    {54762,0,14,CUE_REFUND,0}, {54776,0,14,CUE_PAYMENT,0}, {54776,0,13,CUE_PAYMENT,0},
    {57748,0,13,CUE_PAYMENT,0}, {54776,0,12,CUE_PAYMENT,0}, {62506,0,11,CUE_PAYMENT,0},
    {66195,0,9,CUE_PAYMENT,0}, {66195,0,8,CUE_PAYMENT,0}, {32738,0,20,CUE_PAYMENT,0},
    {47800,0,16,CUE_THREAT,0}, {67648,0,8,CUE_ADVANCE_FEE,0}, {22796,0,23,CUE_DATA,0},
    {29044,0,21,CUE_DATA,0}, {32758,0,20,CUE_DATA,0}, {32778,0,20,CUE_DATA,0},
    {43493,0,17,CUE_DATA,0}, {47816,0,16,CUE_DATA,0}, {47832,0,16,CUE_DATA,0},
    {47848,0,16,CUE_DATA,0}, {51522,0,15,CUE_DATA,0}, {47816,0,15,CUE_DATA,0},
    {57761,0,13,CUE_DATA,0}, {57774,0,13,CUE_DATA,0}, {60145,0,12,CUE_DATA,0},
    {62517,0,11,CUE_DATA,0}, {62528,0,11,CUE_DATA,0}, {64479,0,10,CUE_DATA,0},
    {64489,0,10,CUE_DATA,0}, {66204,0,9,CUE_DATA,0}, {66213,0,9,CUE_DATA,0}, {66213,0,8,CUE_DATA,0},
    {67656,0,8,CUE_DATA,0}, {68674,0,7,CUE_DATA,0}, {67664,0,7,CUE_PRIZE,0},
    {67664,0,8,CUE_PRIZE,0}, {66222,0,9,CUE_PRIZE,0}, {69837,0,4,CUE_STATE,0},
    {68681,0,7,CUE_PRIZE,0}, {69359,0,6,CUE_PRIZE,0}, {69841,106,4,CUE_ORGANISATION,2},
    {68688,0,7,CUE_THREAT,0}, {68695,0,7,CUE_THREAT,0}, {1103,0,36,CUE_NEW_NUMBER,0},
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
    {17274,0,19,CUE_NEW_NUMBER,0}, {19921,0,18,CUE_NEW_NUMBER,0}, {40063,0,18,CUE_URGENCY,0},
    {43510,0,17,CUE_URGENCY,0}, {43510,0,16,CUE_URGENCY,0}, {47864,0,16,CUE_URGENCY,0},
    {47864,0,15,CUE_URGENCY,0}, {54790,0,14,CUE_URGENCY,0}, {54804,0,14,CUE_URGENCY,0},
    {54818,0,14,CUE_URGENCY,0}, {54832,0,14,CUE_URGENCY,0}, {57787,0,13,CUE_URGENCY,0},
    {57787,0,12,CUE_URGENCY,0}, {60157,0,12,CUE_URGENCY,0}, {43510,0,12,CUE_URGENCY,0},
    {60157,0,11,CUE_URGENCY,0}, {64499,0,10,CUE_THREAT,0}, {57787,0,8,CUE_URGENCY,0},
    {68702,0,7,CUE_URGENCY,0}, {68709,0,7,CUE_URGENCY,0}, {60169,0,12,CUE_URGENCY,0},
    {64509,0,10,CUE_URGENCY,0}, {43527,0,17,CUE_OFFER,0}, {54846,0,14,CUE_PRIZE,0},
    {57800,0,13,CUE_PRIZE,0}, {57813,0,13,CUE_PRIZE,0}, {60181,0,12,CUE_PRIZE,0},
    {60193,0,12,CUE_PRIZE,0}, {64519,0,10,CUE_PARCEL,0}, {40081,0,18,CUE_FINE,0},
    {51537,0,15,CUE_FINE,0}, {57826,0,13,CUE_FINE,0}, {69895,26,3,CUE_ORGANISATION,5},
    {68716,166,7,CUE_ORGANISATION,0}, {60205,0,12,CUE_ACTION,0}, {66231,0,9,CUE_ACTION,0},
    {68723,0,7,CUE_ACTION,0}, {32818,0,20,CUE_FINE,0}, {32818,2,20,CUE_ORGANISATION,4},
    {54860,0,14,CUE_ACCOUNT,0}, {57839,0,13,CUE_ACCOUNT,0}, {57852,0,13,CUE_ACCOUNT,0},
    {60217,0,12,CUE_ACCOUNT,0}, {64529,0,10,CUE_ACCOUNT,0}, {29107,0,21,CUE_ADVANCE_FEE,0},
    {51552,0,15,CUE_DATA,0}, {54874,0,14,CUE_DATA,0}, {54888,0,14,CUE_ACCOUNT,0},
    {57865,0,13,CUE_ACCOUNT,0}, {57878,0,13,CUE_DATA,0}, {57891,0,13,CUE_DATA,0},
    {60229,0,12,CUE_DATA,0}, {57891,0,12,CUE_DATA,0}, {60241,0,12,CUE_DATA,0},
    {62539,0,11,CUE_DATA,0}, {62550,0,11,CUE_DATA,0}, {62561,0,11,CUE_DATA,0},
    {64539,0,10,CUE_DATA,0}, {64549,0,10,CUE_ACCOUNT,0}, {66240,0,9,CUE_ACCOUNT,0},
    {66249,0,9,CUE_ACCOUNT,0}, {66249,0,9,CUE_DATA,0}, {67672,0,8,CUE_ACCOUNT,0},
    {67672,0,8,CUE_DATA,0}, {67680,0,8,CUE_DATA,0}, {67688,0,8,CUE_DATA,0}, {67696,0,8,CUE_DATA,0},
    {67704,0,8,CUE_DATA,0}, {68730,0,7,CUE_DATA,0}, {69365,0,6,CUE_ACCOUNT,0},
    {47880,0,16,CUE_DATA,0}, {51567,0,15,CUE_DATA,0}, {51582,0,15,CUE_ACCOUNT,0},
    {54902,0,14,CUE_ACCOUNT,0}, {54916,0,14,CUE_DATA,0}, {54930,0,14,CUE_DATA,0},
    {57904,0,13,CUE_DATA,0}, {54930,0,13,CUE_DATA,0}, {57917,0,13,CUE_DATA,0},
    {60253,0,12,CUE_DATA,0}, {60265,0,12,CUE_DATA,0}, {60277,0,12,CUE_DATA,0},
    {62572,0,11,CUE_DATA,0}, {62583,0,11,CUE_ACCOUNT,0}, {64559,0,10,CUE_ACCOUNT,0},
    {64569,0,10,CUE_ACCOUNT,0}, {64569,0,10,CUE_DATA,0}, {66258,0,9,CUE_ACCOUNT,0},
    {66258,0,9,CUE_DATA,0}, {66267,0,9,CUE_DATA,0}, {66276,0,9,CUE_DATA,0}, {66285,0,9,CUE_DATA,0},
    {66294,0,9,CUE_DATA,0}, {67712,0,8,CUE_DATA,0}, {68737,0,7,CUE_ACCOUNT,0},
    {43544,0,17,CUE_DATA,0}, {47896,0,16,CUE_DATA,0}, {51597,0,15,CUE_DATA,0},
    {51612,0,15,CUE_DATA,0}, {54944,0,14,CUE_DATA,0}, {51612,0,14,CUE_DATA,0},
    {54958,0,14,CUE_DATA,0}, {57930,0,13,CUE_DATA,0}, {57943,0,13,CUE_DATA,0},
    {57956,0,13,CUE_DATA,0}, {60289,0,12,CUE_DATA,0}, {62594,0,11,CUE_DATA,0},
    {64579,0,10,CUE_DATA,0}, {64589,0,10,CUE_DATA,0}, {64599,0,10,CUE_DATA,0},
    {64609,0,10,CUE_DATA,0}, {64619,0,10,CUE_DATA,0}, {66303,0,9,CUE_DATA,0}, {69371,0,6,CUE_ASK,0},
    {29128,0,21,CUE_PAYMENT,0}, {32838,0,20,CUE_PAYMENT,0}, {32858,0,20,CUE_PAYMENT,0},
    {36404,0,19,CUE_PAYMENT,0}, {36423,0,19,CUE_PAYMENT,0}, {43561,0,17,CUE_PAYMENT,0},
    {47912,0,16,CUE_PAYMENT,0}, {47928,0,16,CUE_PAYMENT,0}, {51627,0,15,CUE_PAYMENT,0},
    {17299,0,25,CUE_REFUND,0}, {43578,0,17,CUE_REFUND,0}, {51642,0,15,CUE_REFUND,0},
    {64629,0,10,CUE_ADVANCE_FEE,0}, {67720,128,8,CUE_ORGANISATION,0},
    {67720,128,4,CUE_ORGANISATION,6}, {12375,0,27,CUE_ACTION,0}, {12402,0,27,CUE_ACTION,0},
    {19969,0,24,CUE_ACTION,0}, {19993,0,24,CUE_ACTION,0}, {22888,0,23,CUE_ACTION,0},
    {22911,0,23,CUE_ACTION,0}, {29149,0,21,CUE_ACTION,0}, {29170,0,21,CUE_ACTION,0},
    {32878,0,20,CUE_ACTION,0}, {32898,0,20,CUE_ACTION,0}, {32878,0,19,CUE_ACTION,0},
    {32898,0,19,CUE_ACTION,0}, {40099,0,18,CUE_ACTION,0}, {40117,0,18,CUE_ACTION,0},
    {43595,0,17,CUE_ACTION,0}, {43612,0,17,CUE_ACTION,0}, {43629,0,17,CUE_ACTION,0},
    {43646,0,17,CUE_ACTION,0}, {47944,0,16,CUE_ACTION,0}, {43612,0,16,CUE_ACTION,0},
    {47960,0,16,CUE_ACTION,0}, {43646,0,16,CUE_ACTION,0}, {47944,0,15,CUE_ACTION,0},
    {47960,0,15,CUE_ACTION,0}, {14795,0,26,CUE_ACTION,0}, {14821,0,26,CUE_ACTION,0},
    {22934,0,23,CUE_ACTION,0}, {22957,0,23,CUE_ACTION,0}, {25657,0,22,CUE_ACTION,0},
    {25679,0,22,CUE_ACTION,0}, {32918,0,20,CUE_ACTION,0}, {32938,0,20,CUE_ACTION,0},
    {36442,0,19,CUE_ACTION,0}, {36461,0,19,CUE_ACTION,0}, {36442,0,18,CUE_ACTION,0},
    {36461,0,18,CUE_ACTION,0}, {43663,0,17,CUE_ACTION,0}, {43680,0,17,CUE_ACTION,0},
    {47976,0,16,CUE_ACTION,0}, {47992,0,16,CUE_ACTION,0}, {48008,0,16,CUE_ACTION,0},
    {48024,0,16,CUE_ACTION,0}, {51657,0,15,CUE_ACTION,0}, {47992,0,15,CUE_ACTION,0},
    {51672,0,15,CUE_ACTION,0}, {48024,0,15,CUE_ACTION,0}, {51657,0,14,CUE_ACTION,0},
    {51672,0,14,CUE_ACTION,0}, {14847,0,26,CUE_ACTION,0}, {14873,0,26,CUE_ACTION,0},
    {22980,0,23,CUE_ACTION,0}, {23003,0,23,CUE_ACTION,0}, {25701,0,22,CUE_ACTION,0},
    {25723,0,22,CUE_ACTION,0}, {32958,0,20,CUE_ACTION,0}, {32978,0,20,CUE_ACTION,0},
    {36480,0,19,CUE_ACTION,0}, {36499,0,19,CUE_ACTION,0}, {36480,0,18,CUE_ACTION,0},
    {36499,0,18,CUE_ACTION,0}, {43697,0,17,CUE_ACTION,0}, {43714,0,17,CUE_ACTION,0},
    {48040,0,16,CUE_ACTION,0}, {48056,0,16,CUE_ACTION,0}, {48072,0,16,CUE_ACTION,0},
    {48088,0,16,CUE_ACTION,0}, {51687,0,15,CUE_ACTION,0}, {48056,0,15,CUE_ACTION,0},
    {51702,0,15,CUE_ACTION,0}, {48088,0,15,CUE_ACTION,0}, {51687,0,14,CUE_ACTION,0},
    {51702,0,14,CUE_ACTION,0}, {68744,75,7,CUE_ORGANISATION,0}, {51717,0,15,CUE_ACCOUNT,0},
    {62605,0,11,CUE_ACCOUNT,0}, {66312,0,9,CUE_ACCOUNT,0}, {43731,171,17,CUE_ORGANISATION,0},
    {43731,0,7,CUE_SPEAKER,0}, {66321,0,8,CUE_BLOCKED,0}, {66321,0,9,CUE_BLOCKED,0},
    {66330,0,9,CUE_BLOCKED,0}, {54972,0,14,CUE_REFUND,0}, {48104,0,16,CUE_DATA,0},
    {51732,0,15,CUE_DATA,0}, {54986,0,14,CUE_DATA,0}, {55000,0,14,CUE_DATA,0},
    {57969,0,13,CUE_DATA,0}, {55000,0,13,CUE_DATA,0}, {57982,0,13,CUE_DATA,0},
    {60301,0,12,CUE_DATA,0}, {60313,0,12,CUE_DATA,0}, {60325,0,12,CUE_DATA,0},
    {62616,0,11,CUE_DATA,0}, {64639,0,10,CUE_DATA,0}, {66339,0,9,CUE_DATA,0},
    {66348,0,9,CUE_DATA,0}, {66357,0,9,CUE_DATA,0}, {66366,0,9,CUE_DATA,0}, {66375,0,9,CUE_DATA,0},
    {67728,0,8,CUE_DATA,0}, {66384,0,9,CUE_BLOCKED,0}, {64649,0,10,CUE_THREAT,0},
    {64659,0,10,CUE_THREAT,0}, {64669,0,8,CUE_BLOCKED,0}, {64669,0,9,CUE_BLOCKED,0},
    {64669,0,10,CUE_BLOCKED,0}, {66393,0,9,CUE_BLOCKED,0}, {13280,0,8,CUE_THREAT,0},
    {29191,0,21,CUE_THREAT,0}, {32998,0,20,CUE_THREAT,0}, {36518,0,19,CUE_THREAT,0},
    {43748,0,17,CUE_THREAT,0}, {55014,0,14,CUE_THREAT,0}, {36518,0,13,CUE_THREAT,0},
    {57995,0,13,CUE_THREAT,0}, {5408,0,8,CUE_THREAT,0}, {25745,0,22,CUE_THREAT,0},
    {36537,0,19,CUE_THREAT,0}, {40135,0,18,CUE_THREAT,0}, {40153,0,18,CUE_THREAT,0},
    {43765,0,17,CUE_THREAT,0}, {43782,0,17,CUE_THREAT,0}, {48120,0,16,CUE_THREAT,0},
    {64679,0,10,CUE_PRIZE,0}, {64689,0,10,CUE_PAYMENT,0}, {64699,149,10,CUE_ORGANISATION,0},
    {66402,149,9,CUE_ORGANISATION,0}, {48136,0,16,CUE_SECRET,0}, {23026,0,23,CUE_SECRET,0},
    {64709,0,10,CUE_ACTION,0}, {66411,0,9,CUE_ACTION,0}, {67736,0,8,CUE_ACTION,0},
    {67744,0,8,CUE_ACTION,0}, {67752,0,8,CUE_ACTION,0}, {68751,0,7,CUE_ACTION,0},
    {68758,0,7,CUE_ACTION,0}, {69377,0,6,CUE_ACTION,0}, {64719,0,10,CUE_REFUND,0},
    {69845,0,4,CUE_PARCEL,0}, {60337,0,12,CUE_REFUND,0}, {56236,0,4,CUE_SPEAKER,0},
    {57744,171,5,CUE_ORGANISATION,4}, {64729,0,10,CUE_ACTION,0}, {62627,0,11,CUE_ACTION,0},
    {67760,180,8,CUE_ORGANISATION,6}, {66420,225,9,CUE_ORGANISATION,4}, {4475,0,31,CUE_SECRET,0},
    {9631,0,28,CUE_SECRET,0}, {9659,0,28,CUE_SECRET,0}, {20017,0,24,CUE_SECRET,0},
    {64739,0,10,CUE_CALL,0}, {48152,138,16,CUE_ORGANISATION,4}, {62638,0,11,CUE_OFFER,0},
    {25767,0,22,CUE_NEW_NUMBER,0}, {48168,0,16,CUE_NEW_NUMBER,0}, {58008,0,13,CUE_OFFER,0},
    {54018,208,4,CUE_ORGANISATION,2}, {23049,0,23,CUE_THREAT,0}, {25789,0,22,CUE_THREAT,0},
    {29212,0,21,CUE_THREAT,0}, {40171,0,18,CUE_THREAT,0}, {36556,0,19,CUE_PRIZE,0},
    {36575,0,19,CUE_PRIZE,0}, {64749,0,10,CUE_BLOCKED,0}, {58021,0,13,CUE_REFUND,0},
    {66429,0,9,CUE_REFUND,0}, {60349,0,12,CUE_OFFER,0}, {66438,223,9,CUE_ORGANISATION,0},
    {4506,0,31,CUE_PARCEL,0}, {6165,0,30,CUE_PARCEL,0}, {6195,0,30,CUE_PARCEL,0},
    {7858,0,29,CUE_PARCEL,0}, {9687,0,28,CUE_PARCEL,0}, {12429,0,27,CUE_PARCEL,0},
    {12456,0,27,CUE_PARCEL,0}, {12483,0,27,CUE_PARCEL,0}, {12510,0,27,CUE_PARCEL,0},
    {12537,0,27,CUE_PARCEL,0}, {14899,0,26,CUE_PARCEL,0}, {14925,0,26,CUE_PARCEL,0},
    {14951,0,26,CUE_PARCEL,0}, {14977,0,26,CUE_PARCEL,0}, {15003,0,26,CUE_PARCEL,0},
    {15029,0,26,CUE_PARCEL,0}, {15055,0,26,CUE_PARCEL,0}, {15081,0,26,CUE_PARCEL,0},
    {17324,0,25,CUE_PARCEL,0}, {17349,0,25,CUE_PARCEL,0}, {17374,0,25,CUE_PARCEL,0},
    {17399,0,25,CUE_PARCEL,0}, {17424,0,25,CUE_PARCEL,0}, {17449,0,25,CUE_PARCEL,0},
    {17474,0,25,CUE_PARCEL,0}, {17499,0,25,CUE_PARCEL,0}, {20041,0,24,CUE_PARCEL,0},
    {20065,0,24,CUE_PARCEL,0}, {20089,0,24,CUE_PARCEL,0}, {20113,0,24,CUE_PARCEL,0},
    {20137,0,24,CUE_PARCEL,0}, {20161,0,24,CUE_PARCEL,0}, {20185,0,24,CUE_PARCEL,0},
    {23072,0,23,CUE_PARCEL,0}, {23095,0,23,CUE_PARCEL,0}, {23118,0,23,CUE_PARCEL,0},
    {23141,0,23,CUE_PARCEL,0}, {23164,0,23,CUE_PARCEL,0}, {23187,0,23,CUE_PARCEL,0},
    {25811,0,22,CUE_PARCEL,0}, {25833,0,22,CUE_PARCEL,0}, {25855,0,22,CUE_PARCEL,0},
    {25877,0,22,CUE_PARCEL,0}, {25899,0,22,CUE_PARCEL,0}, {25921,0,22,CUE_PARCEL,0},
    {25943,0,22,CUE_PARCEL,0}, {25965,0,22,CUE_PARCEL,0}, {25987,0,22,CUE_PARCEL,0},
    {26009,0,22,CUE_PARCEL,0}, {26031,0,22,CUE_PARCEL,0}, {29233,0,21,CUE_PARCEL,0},
    {29254,0,21,CUE_PARCEL,0}, {29275,0,21,CUE_PARCEL,0}, {29296,0,21,CUE_PARCEL,0},
    {29317,0,21,CUE_PARCEL,0}, {29338,0,21,CUE_PARCEL,0}, {29359,0,21,CUE_PARCEL,0},
    {29380,0,21,CUE_PARCEL,0}, {4506,0,21,CUE_PARCEL,0}, {29401,0,21,CUE_PARCEL,0},
    {29422,0,21,CUE_PARCEL,0}, {29443,0,21,CUE_PARCEL,0}, {29464,0,21,CUE_PARCEL,0},
    {29485,0,21,CUE_PARCEL,0}, {29506,0,21,CUE_PARCEL,0}, {33018,0,20,CUE_PARCEL,0},
    {33038,0,20,CUE_PARCEL,0}, {33058,0,20,CUE_PARCEL,0}, {33078,0,20,CUE_PARCEL,0},
    {33098,0,20,CUE_PARCEL,0}, {6165,0,20,CUE_PARCEL,0}, {33118,0,20,CUE_PARCEL,0},
    {33138,0,20,CUE_PARCEL,0}, {33158,0,20,CUE_PARCEL,0}, {33178,0,20,CUE_PARCEL,0},
    {33198,0,20,CUE_PARCEL,0}, {33218,0,20,CUE_PARCEL,0}, {36594,0,19,CUE_PARCEL,0},
    {36613,0,19,CUE_PARCEL,0}, {36632,0,19,CUE_PARCEL,0}, {36651,0,19,CUE_PARCEL,0},
    {36670,0,19,CUE_PARCEL,0}, {36689,0,19,CUE_PARCEL,0}, {36708,0,19,CUE_PARCEL,0},
    {40189,0,18,CUE_PARCEL,0}, {9687,0,18,CUE_PARCEL,0}, {40207,0,18,CUE_PARCEL,0},
    {40225,0,18,CUE_PARCEL,0}, {40243,0,18,CUE_PARCEL,0}, {12429,0,17,CUE_PARCEL,0},
    {43799,0,17,CUE_PARCEL,0}, {43816,0,17,CUE_PARCEL,0}, {43833,0,17,CUE_PARCEL,0},
    {12537,0,17,CUE_PARCEL,0}, {48184,0,16,CUE_ADVANCE_FEE,0}, {14899,0,16,CUE_PARCEL,0},
    {48200,0,16,CUE_PARCEL,0}, {48216,0,16,CUE_PARCEL,0}, {48232,0,16,CUE_PARCEL,0},
    {15029,0,16,CUE_PARCEL,0}, {15055,0,16,CUE_PARCEL,0}, {51747,0,15,CUE_ADVANCE_FEE,0},
    {17324,0,15,CUE_PARCEL,0}, {51762,0,15,CUE_ADVANCE_FEE,0}, {51777,0,15,CUE_PARCEL,0},
    {51792,0,15,CUE_PARCEL,0}, {51807,0,15,CUE_PARCEL,0}, {17449,0,15,CUE_PARCEL,0},
    {55028,0,14,CUE_PARCEL,0}, {4506,0,12,CUE_PARCEL,0}, {29359,0,11,CUE_PARCEL,0},
    {64759,0,10,CUE_ADVANCE_FEE,0}, {66447,0,9,CUE_ADVANCE_FEE,0}, {66447,0,8,CUE_ADVANCE_FEE,0},
    {60361,150,12,CUE_ORGANISATION,4}, {29527,0,21,CUE_URGENCY,0}, {68765,178,7,CUE_ORGANISATION,0},
    {69383,178,6,CUE_ORGANISATION,0}, {55042,0,14,CUE_URGENCY,0}, {67768,0,8,CUE_OFFER,0},
    {55056,0,14,CUE_PRIZE,0}, {612,3,16,CUE_ORGANISATION,4}, {69898,102,3,CUE_ORGANISATION,5},
    {60774,0,5,CUE_STATE,0}, {64769,0,10,CUE_URGENCY,0}, {41937,0,9,CUE_CALL,0},
    {33238,118,20,CUE_ORGANISATION,4}, {55070,118,14,CUE_ORGANISATION,4},
    {66456,0,9,CUE_ADVANCE_FEE,0}, {33258,118,20,CUE_ORGANISATION,0},
    {33258,118,13,CUE_ORGANISATION,0}, {55084,0,14,CUE_OFFER,0}, {48248,128,16,CUE_ORGANISATION,0},
    {51822,0,5,CUE_ACTION,0}, {51822,0,15,CUE_PARCEL,0}, {58034,0,13,CUE_PARCEL,0},
    {62649,0,11,CUE_PARCEL,0}, {55098,77,14,CUE_ORGANISATION,0}, {69389,0,6,CUE_OFFER,0},
    {68772,0,7,CUE_OFFER,0}, {43850,0,17,CUE_FINE,0}, {55112,0,14,CUE_FINE,0},
    {60373,0,12,CUE_FINE,0}, {1351,0,35,CUE_PAYMENT,0}, {1761,0,34,CUE_PAYMENT,0},
    {1351,0,34,CUE_PAYMENT,0}, {3292,0,32,CUE_PAYMENT,0}, {3324,0,32,CUE_PAYMENT,0},
    {3356,0,32,CUE_PAYMENT,0}, {6225,0,30,CUE_PAYMENT,0}, {6255,0,30,CUE_PAYMENT,0},
    {7887,0,29,CUE_PAYMENT,0}, {7916,0,29,CUE_PAYMENT,0}, {7945,0,29,CUE_PAYMENT,0},
    {7974,0,29,CUE_PAYMENT,0}, {7887,0,28,CUE_PAYMENT,0}, {7916,0,28,CUE_PAYMENT,0},
    {7945,0,28,CUE_PAYMENT,0}, {9715,0,28,CUE_PAYMENT,0}, {7974,0,28,CUE_PAYMENT,0},
    {12564,0,27,CUE_PAYMENT,0}, {17524,0,25,CUE_PAYMENT,0}, {17524,0,25,CUE_THREAT,0},
    {20209,0,24,CUE_PAYMENT,0}, {20233,0,24,CUE_PAYMENT,0}, {20257,0,24,CUE_THREAT,0},
    {17524,0,24,CUE_PAYMENT,0}, {20281,0,24,CUE_PAYMENT,0}, {20305,0,24,CUE_PAYMENT,0},
    {23210,0,23,CUE_THREAT,0}, {26053,0,22,CUE_PAYMENT,0}, {26075,0,22,CUE_PAYMENT,0},
    {26097,0,22,CUE_PAYMENT,0}, {26119,0,22,CUE_PAYMENT,0}, {29548,0,21,CUE_PAYMENT,0},
    {33278,0,20,CUE_PAYMENT,0}, {33298,0,20,CUE_PAYMENT,0}, {33318,0,20,CUE_PAYMENT,0},
    {33338,0,20,CUE_PAYMENT,0}, {33358,0,20,CUE_PAYMENT,0}, {33378,0,20,CUE_PAYMENT,0},
    {33378,0,20,CUE_THREAT,0}, {36727,0,19,CUE_PAYMENT,0}, {36746,0,19,CUE_PAYMENT,0},
    {36765,0,19,CUE_PAYMENT,0}, {36784,0,19,CUE_PAYMENT,0}, {36803,0,19,CUE_PAYMENT,0},
    {36822,0,19,CUE_PAYMENT,0}, {36841,0,19,CUE_PAYMENT,0}, {36727,0,18,CUE_PAYMENT,0},
    {40261,0,18,CUE_PAYMENT,0}, {40279,0,18,CUE_PAYMENT,0}, {36803,0,18,CUE_PAYMENT,0},
    {36822,0,18,CUE_PAYMENT,0}, {40297,0,18,CUE_PAYMENT,0}, {36841,0,18,CUE_PAYMENT,0},
    {43867,0,17,CUE_PAYMENT,0}, {51837,0,15,CUE_PAYMENT,0}, {29569,0,21,CUE_PAYMENT,0},
    {29590,0,21,CUE_PAYMENT,0}, {29611,0,21,CUE_PAYMENT,0}, {36860,0,19,CUE_PAYMENT,0},
    {40315,0,18,CUE_PAYMENT,0}, {43884,0,17,CUE_PAYMENT,0}, {43901,0,17,CUE_PAYMENT,0},
    {43918,0,17,CUE_PAYMENT,0}, {43935,0,17,CUE_PAYMENT,0}, {48264,0,16,CUE_PAYMENT,0},
    {48280,0,16,CUE_PAYMENT,0}, {48296,0,16,CUE_PAYMENT,0}, {51852,0,15,CUE_PAYMENT,0},
    {51867,0,15,CUE_PAYMENT,0}, {60385,0,12,CUE_PAYMENT,0}, {60397,76,12,CUE_ORGANISATION,0},
    {62660,0,11,CUE_ASK,0}, {62671,0,11,CUE_ASK,0}, {40333,0,18,CUE_OFFER,0},
    {58047,1,13,CUE_ORGANISATION,0}, {36879,33,19,CUE_ORGANISATION,4}, {48312,0,16,CUE_THREAT,0},
    {51882,0,15,CUE_THREAT,0}, {51897,0,15,CUE_THREAT,0}, {64779,0,10,CUE_REFUND,0},
    {69650,0,5,CUE_OFFER,0}, {26141,0,22,CUE_PRIZE,0}, {26163,0,22,CUE_PRIZE,0},
    {26141,0,21,CUE_PRIZE,0}, {43952,0,17,CUE_PRIZE,0}, {43952,0,16,CUE_PRIZE,0},
    {51912,0,15,CUE_DATA,0}, {55126,0,14,CUE_PRIZE,0}, {55140,0,14,CUE_DATA,0},
    {55154,0,14,CUE_ACCOUNT,0}, {58060,0,13,CUE_ACCOUNT,0}, {58073,0,13,CUE_DATA,0},
    {58086,0,13,CUE_DATA,0}, {60409,0,12,CUE_PRIZE,0}, {60421,0,12,CUE_DATA,0},
    {58086,0,12,CUE_DATA,0}, {60433,0,12,CUE_DATA,0}, {60409,0,11,CUE_PRIZE,0},
    {62682,0,11,CUE_DATA,0}, {62693,0,11,CUE_DATA,0}, {62704,0,11,CUE_DATA,0},
    {64789,0,10,CUE_DATA,0}, {64799,0,10,CUE_ACCOUNT,0}, {66465,0,9,CUE_ACCOUNT,0},
    {66474,0,9,CUE_ACCOUNT,0}, {66474,0,9,CUE_DATA,0}, {67776,0,8,CUE_ACCOUNT,0},
    {67776,0,8,CUE_DATA,0}, {67784,0,8,CUE_DATA,0}, {67792,0,8,CUE_DATA,0}, {67800,0,8,CUE_DATA,0},
    {67808,0,8,CUE_DATA,0}, {68779,0,7,CUE_DATA,0}, {69395,0,6,CUE_ACCOUNT,0},
    {39112,0,15,CUE_ACCOUNT,0}, {53687,0,11,CUE_ACCOUNT,0}, {59428,0,9,CUE_ACCOUNT,0},
    {48328,0,16,CUE_DATA,0}, {51927,0,15,CUE_DATA,0}, {55168,0,14,CUE_DATA,0},
    {55182,0,14,CUE_DATA,0}, {58099,0,13,CUE_DATA,0}, {55182,0,13,CUE_DATA,0},
    {58112,0,13,CUE_DATA,0}, {60445,0,12,CUE_DATA,0}, {60457,0,12,CUE_DATA,0},
    {60469,0,12,CUE_DATA,0}, {62715,0,11,CUE_DATA,0}, {64809,0,10,CUE_DATA,0},
    {66483,0,9,CUE_DATA,0}, {66492,0,9,CUE_DATA,0}, {66501,0,9,CUE_DATA,0}, {66510,0,9,CUE_DATA,0},
    {66519,0,9,CUE_DATA,0}, {67816,0,8,CUE_DATA,0}, {68786,177,7,CUE_ORGANISATION,2},
    {69655,100,5,CUE_ORGANISATION,0}, {66528,228,9,CUE_ORGANISATION,0},
    {60481,228,4,CUE_ORGANISATION,2}, {67824,228,8,CUE_ORGANISATION,0}, {64819,0,10,CUE_ASK,0},
    {60481,0,12,CUE_PRIZE,0}, {66537,0,9,CUE_OFFER,0}, {36898,0,19,CUE_URGENCY,0},
    {40351,0,18,CUE_URGENCY,0}, {36898,0,18,CUE_URGENCY,0}, {58125,0,13,CUE_URGENCY,0},
    {33398,0,20,CUE_URGENCY,0}, {58138,0,13,CUE_URGENCY,0}, {60493,0,12,CUE_URGENCY,0},
    {62726,0,11,CUE_URGENCY,0}, {60505,0,12,CUE_URGENCY,0}, {64829,0,10,CUE_URGENCY,0},
    {64839,225,10,CUE_ORGANISATION,0}, {64839,225,4,CUE_ORGANISATION,2}, {68793,0,7,CUE_PRIZE,0},
    {2422,0,33,CUE_SECRET,0}, {6285,0,30,CUE_SECRET,0}, {6315,0,30,CUE_SECRET,0},
    {9743,0,28,CUE_SECRET,0}, {9771,0,28,CUE_SECRET,0}, {12591,0,27,CUE_SECRET,0},
    {12618,0,27,CUE_SECRET,0}, {17549,0,25,CUE_SECRET,0}, {17574,0,25,CUE_SECRET,0},
    {17599,0,25,CUE_SECRET,0}, {17624,0,25,CUE_SECRET,0}, {20329,0,24,CUE_SECRET,0},
    {20353,0,24,CUE_SECRET,0}, {26185,0,22,CUE_SECRET,0}, {26207,0,22,CUE_SECRET,0},
    {26229,0,22,CUE_DATA,0}, {29632,0,21,CUE_SECRET,0}, {33418,0,20,CUE_ACCOUNT,0},
    {33438,0,20,CUE_DATA,0}, {36917,0,19,CUE_ACCOUNT,0}, {36936,0,19,CUE_ACCOUNT,0},
    {36955,0,19,CUE_DATA,0}, {40369,0,18,CUE_ACCOUNT,0}, {43969,0,17,CUE_ACCOUNT,0},
    {48344,0,16,CUE_ACCOUNT,0}, {55196,0,14,CUE_PAYMENT,0}, {55210,0,14,CUE_PAYMENT,0},
    {62737,0,11,CUE_PAYMENT,0}, {62748,0,11,CUE_PAYMENT,0}, {33418,0,10,CUE_ACCOUNT,0},
    {64849,0,10,CUE_PAYMENT,0}, {33418,0,9,CUE_ACCOUNT,0}, {67832,0,8,CUE_PAYMENT,0},
    {20377,0,24,CUE_THREAT,0}, {29653,0,21,CUE_THREAT,0}, {33458,0,20,CUE_THREAT,0},
    {33478,0,20,CUE_THREAT,0}, {36974,0,19,CUE_THREAT,0}, {36993,0,19,CUE_THREAT,0},
    {40387,0,18,CUE_THREAT,0}, {20401,0,24,CUE_THREAT,0}, {29674,0,21,CUE_THREAT,0},
    {33498,0,20,CUE_THREAT,0}, {33518,0,20,CUE_THREAT,0}, {37012,0,19,CUE_THREAT,0},
    {37031,0,19,CUE_THREAT,0}, {40405,0,18,CUE_THREAT,0}, {26251,0,22,CUE_ADVANCE_FEE,0},
    {29695,0,21,CUE_ADVANCE_FEE,0}, {29716,0,21,CUE_ADVANCE_FEE,0}, {51942,0,15,CUE_ADVANCE_FEE,0},
    {51942,0,14,CUE_ADVANCE_FEE,0}, {15306,0,9,CUE_REFUND,0}, {58151,0,13,CUE_PARCEL,0},
    {62759,0,11,CUE_PARCEL,0}, {43986,0,17,CUE_PRIZE,0}, {51957,0,15,CUE_PAYMENT,0},
    {51972,0,15,CUE_PAYMENT,0}, {60517,0,12,CUE_PAYMENT,0}, {60529,0,12,CUE_PAYMENT,0},
    {62770,0,11,CUE_PAYMENT,0}, {66546,0,9,CUE_PAYMENT,0}, {55224,0,14,CUE_ADVANCE_FEE,0},
    {55238,0,14,CUE_PAYMENT,0}, {55252,0,14,CUE_PAYMENT,0}, {55266,0,14,CUE_PAYMENT,0},
    {58164,0,13,CUE_PAYMENT,0}, {62781,0,11,CUE_PAYMENT,0}, {62792,0,11,CUE_FINE,0},
    {20425,0,24,CUE_THREAT,0}, {29737,0,21,CUE_THREAT,0}, {33538,0,20,CUE_THREAT,0},
    {33558,0,20,CUE_THREAT,0}, {37050,0,19,CUE_THREAT,0}, {37069,0,19,CUE_THREAT,0},
    {40423,0,18,CUE_THREAT,0}, {37088,0,19,CUE_THREAT,0}, {48360,0,16,CUE_THREAT,0},
    {51987,0,15,CUE_THREAT,0}, {52002,0,15,CUE_THREAT,0}, {55280,0,14,CUE_THREAT,0},
    {55294,0,14,CUE_THREAT,0}, {58177,0,13,CUE_THREAT,0}, {49821,0,6,CUE_ASK,0},
    {67840,0,8,CUE_ASK,0}, {48376,100,16,CUE_ORGANISATION,0}, {13055,100,3,CUE_ORGANISATION,1},
    {63582,0,7,CUE_URGENCY,0}, {66555,53,9,CUE_ORGANISATION,0}, {60541,0,6,CUE_URGENCY,0},
    {60541,0,7,CUE_URGENCY,0}, {60541,0,12,CUE_URGENCY,0}, {67848,0,8,CUE_URGENCY,0},
    {64859,8,10,CUE_ORGANISATION,0}, {64859,8,6,CUE_ORGANISATION,0}, {54792,0,4,CUE_MONEY,0},
    {45795,0,5,CUE_MONEY,0}, {69849,0,4,CUE_OFFER,0}, {37107,0,19,CUE_ACTION,0},
    {40441,0,18,CUE_ACTION,0}, {44003,0,17,CUE_ACTION,0}, {48392,0,16,CUE_ACTION,0},
    {52017,0,15,CUE_ACTION,0}, {55308,0,14,CUE_ACTION,0}, {58190,0,13,CUE_ACTION,0},
    {60553,0,12,CUE_ACTION,0}, {17649,0,25,CUE_THREAT,0}, {20449,0,24,CUE_THREAT,0},
    {23233,0,23,CUE_THREAT,0}, {33578,0,20,CUE_THREAT,0}, {44020,0,17,CUE_DATA,0},
    {52032,0,15,CUE_DATA,0}, {58203,0,13,CUE_ACCOUNT,0}, {58216,0,13,CUE_DATA,0},
    {58229,0,13,CUE_DATA,0}, {58242,0,13,CUE_DATA,0}, {60565,0,12,CUE_DATA,0},
    {62803,0,11,CUE_DATA,0}, {62814,0,11,CUE_DATA,0}, {62825,0,11,CUE_DATA,0},
    {62836,0,11,CUE_ACCOUNT,0}, {62836,0,11,CUE_DATA,0}, {64869,0,10,CUE_ACCOUNT,0},
    {64869,0,10,CUE_DATA,0}, {64879,0,10,CUE_DATA,0}, {64889,0,10,CUE_ACCOUNT,0},
    {64899,0,10,CUE_DATA,0}, {52032,0,8,CUE_DATA,0}, {67856,0,8,CUE_DATA,0}, {58229,0,8,CUE_DATA,0},
    {62825,0,6,CUE_ACCOUNT,0}, {68800,0,7,CUE_ASK,0}, {33598,0,20,CUE_SECRET,0},
    {33598,0,8,CUE_ASK,0}, {7474,0,6,CUE_ASK,0}, {68807,0,7,CUE_ASK,0}, {68814,0,7,CUE_ACTION,0},
    {68814,0,7,CUE_ASK,0}, {62847,0,11,CUE_URGENCY,0}, {64909,126,10,CUE_ORGANISATION,0},
    {69401,212,6,CUE_ORGANISATION,0}, {60577,212,12,CUE_ORGANISATION,0},
    {64919,127,10,CUE_ORGANISATION,0}, {64919,127,6,CUE_ORGANISATION,0}, {58255,0,13,CUE_FINE,0},
    {66564,0,7,CUE_OFFER,0}, {66564,0,9,CUE_OFFER,0}, {66573,0,8,CUE_ASK,0}, {66573,0,9,CUE_ASK,0},
    {48408,90,16,CUE_ORGANISATION,0}, {66582,0,9,CUE_ASK,0}, {67864,0,8,CUE_ACTION,0},
    {67864,0,8,CUE_ASK,0}, {67872,0,8,CUE_ACTION,0}, {67872,0,8,CUE_ASK,0}, {66591,0,9,CUE_ASK,0},
    {60589,0,12,CUE_ASK,0}, {40459,0,18,CUE_SECRET,0}, {40459,0,6,CUE_ASK,0}, {66600,0,9,CUE_ASK,0},
    {66609,0,9,CUE_PAYMENT,0}, {64929,0,10,CUE_PAYMENT,0}, {67880,0,8,CUE_THREAT,0},
    {64939,0,10,CUE_THREAT,0}, {64949,0,10,CUE_PRIZE,0}, {35152,0,10,CUE_BLOCKED,0},
    {62858,0,11,CUE_BLOCKED,0}, {64959,0,10,CUE_PARCEL,0}, {67888,0,8,CUE_ACTION,0},
    {12410,0,3,CUE_ACTION,0}, {69407,0,6,CUE_OFFER,0}, {67896,150,8,CUE_ORGANISATION,0},
    {55322,137,14,CUE_ORGANISATION,0}, {55322,137,5,CUE_ORGANISATION,6}, {60601,0,12,CUE_STATE,0},
    {69853,0,4,CUE_ACTION,0}, {44037,4,17,CUE_ORGANISATION,0}, {44037,0,8,CUE_FINE,0},
    {68821,0,7,CUE_PRIZE,0}, {48424,225,16,CUE_ORGANISATION,0}, {66618,0,9,CUE_PRIZE,0},
    {64969,192,10,CUE_ORGANISATION,0}, {64969,192,6,CUE_ORGANISATION,0}, {3388,0,32,CUE_PAYMENT,0},
    {4537,0,31,CUE_PAYMENT,0}, {3388,0,31,CUE_PAYMENT,0}, {8003,0,29,CUE_PAYMENT,0},
    {8032,0,29,CUE_PAYMENT,0}, {8061,0,29,CUE_PAYMENT,0}, {12645,0,27,CUE_PAYMENT,0},
    {12672,0,27,CUE_PAYMENT,0}, {15107,0,26,CUE_PAYMENT,0}, {15133,0,26,CUE_PAYMENT,0},
    {15159,0,26,CUE_PAYMENT,0}, {15185,0,26,CUE_PAYMENT,0}, {15107,0,25,CUE_PAYMENT,0},
    {15133,0,25,CUE_PAYMENT,0}, {15159,0,25,CUE_PAYMENT,0}, {17674,0,25,CUE_PAYMENT,0},
    {15185,0,25,CUE_PAYMENT,0}, {20473,0,24,CUE_PAYMENT,0}, {26273,0,22,CUE_PAYMENT,0},
    {29758,0,21,CUE_PAYMENT,0}, {26273,0,21,CUE_PAYMENT,0}, {33618,0,20,CUE_REFUND,0},
    {37126,0,19,CUE_PAYMENT,0}, {33618,0,19,CUE_REFUND,0}, {37145,0,19,CUE_PAYMENT,0},
    {37145,0,19,CUE_REFUND,0}, {37164,0,19,CUE_PAYMENT,0}, {44054,0,17,CUE_PAYMENT,0},
    {44071,0,17,CUE_PAYMENT,0}, {48440,0,16,CUE_PAYMENT,0}, {48456,0,16,CUE_PAYMENT,0},
    {48472,0,16,CUE_PAYMENT,0}, {48488,0,16,CUE_PAYMENT,0}, {48440,0,15,CUE_PAYMENT,0},
    {48456,0,15,CUE_PAYMENT,0}, {48472,0,15,CUE_PAYMENT,0}, {52047,0,15,CUE_PAYMENT,0},
    {48488,0,15,CUE_PAYMENT,0}, {55336,0,14,CUE_PAYMENT,0}, {58268,0,13,CUE_REFUND,0},
    {55350,0,14,CUE_THREAT,0}, {55364,0,14,CUE_THREAT,0}, {62869,0,11,CUE_THREAT,0},
    {48504,0,16,CUE_THREAT,0}, {48520,0,16,CUE_THREAT,0}, {58281,0,13,CUE_THREAT,0},
    {67904,0,8,CUE_THREAT,0}, {48420,90,4,CUE_ORGANISATION,6}, {29779,0,21,CUE_ACTION,0},
    {33638,0,20,CUE_ACTION,0}, {37183,0,19,CUE_ACTION,0}, {40477,0,18,CUE_ACTION,0},
    {44088,0,17,CUE_ACTION,0}, {48536,0,16,CUE_ACTION,0}, {52062,0,15,CUE_ACTION,0},
    {55378,0,14,CUE_ACTION,0}, {12699,0,27,CUE_ACTION,0}, {12726,0,27,CUE_ACTION,0},
    {20497,0,24,CUE_ACTION,0}, {20521,0,24,CUE_ACTION,0}, {23256,0,23,CUE_ACTION,0},
    {23279,0,23,CUE_ACTION,0}, {29800,0,21,CUE_ACTION,0}, {29821,0,21,CUE_ACTION,0},
    {33658,0,20,CUE_ACTION,0}, {33678,0,20,CUE_ACTION,0}, {33658,0,19,CUE_ACTION,0},
    {33678,0,19,CUE_ACTION,0}, {40495,0,18,CUE_ACTION,0}, {40513,0,18,CUE_ACTION,0},
    {44105,0,17,CUE_ACTION,0}, {44122,0,17,CUE_ACTION,0}, {44139,0,17,CUE_ACTION,0},
    {44156,0,17,CUE_ACTION,0}, {48552,0,16,CUE_ACTION,0}, {44122,0,16,CUE_ACTION,0},
    {48568,0,16,CUE_ACTION,0}, {44156,0,16,CUE_ACTION,0}, {48552,0,15,CUE_ACTION,0},
    {48568,0,15,CUE_ACTION,0}, {67912,0,8,CUE_OFFER,0}, {29842,0,21,CUE_ACCOUNT,0},
    {33698,0,20,CUE_ACCOUNT,0}, {33718,0,20,CUE_ACCOUNT,0}, {33738,0,20,CUE_DATA,0},
    {37202,0,19,CUE_ACCOUNT,0}, {37221,0,19,CUE_THREAT,0}, {40531,0,18,CUE_ACCOUNT,0},
    {44173,0,17,CUE_ACCOUNT,0}, {44190,0,17,CUE_DATA,0}, {48584,0,16,CUE_DATA,0},
    {48600,0,16,CUE_DATA,0}, {48616,0,16,CUE_DATA,0}, {52077,0,15,CUE_DATA,0},
    {48584,0,15,CUE_DATA,0}, {58294,0,13,CUE_DATA,0}, {58307,0,13,CUE_DATA,0},
    {60613,0,12,CUE_DATA,0}, {29842,0,11,CUE_ACCOUNT,0}, {32387,0,11,CUE_DATA,0},
    {62880,0,11,CUE_DATA,0}, {29842,0,10,CUE_ACCOUNT,0}, {29842,0,10,CUE_DATA,0},
    {9453,0,10,CUE_ACCOUNT,0}, {64979,0,10,CUE_DATA,0}, {39730,0,9,CUE_ACCOUNT,0},
    {66627,0,9,CUE_DATA,0}, {66636,0,9,CUE_DATA,0}, {66636,0,8,CUE_DATA,0}, {67920,0,8,CUE_DATA,0},
    {68828,0,7,CUE_DATA,0}, {9453,0,3,CUE_SPEAKER,0}, {1175,0,36,CUE_SECRET,0},
    {2455,0,33,CUE_SECRET,0}, {2488,0,33,CUE_SECRET,0}, {4568,0,31,CUE_THREAT,0},
    {4599,0,31,CUE_SECRET,0}, {4630,0,31,CUE_SECRET,0}, {6345,0,30,CUE_SECRET,0},
    {4568,0,30,CUE_THREAT,0}, {6375,0,30,CUE_SECRET,0}, {9799,0,28,CUE_SECRET,0},
    {9827,0,28,CUE_SECRET,0}, {9855,0,28,CUE_THREAT,0}, {9883,0,28,CUE_SECRET,0},
    {9911,0,28,CUE_SECRET,0}, {12753,0,27,CUE_THREAT,0}, {12780,0,27,CUE_SECRET,0},
    {12807,0,27,CUE_THREAT,0}, {12834,0,27,CUE_SECRET,0}, {15211,0,26,CUE_THREAT,0},
    {12753,0,26,CUE_THREAT,0}, {15211,0,25,CUE_THREAT,0}, {17699,0,25,CUE_SECRET,0},
    {17724,0,25,CUE_SECRET,0}, {17749,0,25,CUE_DATA,0}, {20545,0,24,CUE_THREAT,0},
    {20569,0,24,CUE_SECRET,0}, {23302,0,23,CUE_THREAT,0}, {23325,0,23,CUE_THREAT,0},
    {23348,0,23,CUE_ACCOUNT,0}, {23371,0,23,CUE_DATA,0}, {26295,0,22,CUE_THREAT,0},
    {26317,0,22,CUE_ACCOUNT,0}, {26339,0,22,CUE_ACCOUNT,0}, {26361,0,22,CUE_DATA,0},
    {141,0,22,CUE_DATA,0}, {29863,0,21,CUE_ACCOUNT,0}, {33758,0,20,CUE_ACCOUNT,0},
    {37240,0,19,CUE_ACCOUNT,0}, {37259,0,19,CUE_DATA,0}, {40549,0,18,CUE_DATA,0},
    {40567,0,18,CUE_DATA,0}, {40585,0,18,CUE_DATA,0}, {44207,0,17,CUE_OFFER,0},
    {44224,0,17,CUE_DATA,0}, {40549,0,17,CUE_DATA,0}, {44241,0,17,CUE_PAYMENT,0},
    {44258,0,17,CUE_PAYMENT,0}, {48632,0,16,CUE_ACCOUNT,0}, {48648,0,16,CUE_ACCOUNT,0},
    {48664,0,16,CUE_PARCEL,0}, {4568,0,16,CUE_ACCOUNT,0}, {52092,0,15,CUE_DATA,0},
    {52107,0,15,CUE_DATA,0}, {55392,0,14,CUE_ACCOUNT,0}, {55406,0,14,CUE_PARCEL,0},
    {55420,0,14,CUE_DATA,0}, {55434,0,14,CUE_PAYMENT,0}, {55448,0,14,CUE_PAYMENT,0},
    {23348,0,13,CUE_ACCOUNT,0}, {25248,0,13,CUE_DATA,0}, {58320,0,13,CUE_ACCOUNT,0},
    {58320,0,13,CUE_DATA,0}, {58333,0,13,CUE_PAYMENT,0}, {12753,0,12,CUE_ACCOUNT,0},
    {12753,0,12,CUE_DATA,0}, {60625,0,12,CUE_DATA,0}, {60625,0,12,CUE_OFFER,0},
    {32407,0,11,CUE_ACCOUNT,0}, {62891,0,11,CUE_PAYMENT,0}, {15211,0,11,CUE_ACCOUNT,0},
    {101,0,11,CUE_ACCOUNT,0}, {101,0,11,CUE_DATA,0}, {62902,0,11,CUE_DATA,0},
    {62913,0,11,CUE_PARCEL,0}, {62924,0,11,CUE_ACCOUNT,0}, {62902,0,10,CUE_DATA,0},
    {64989,0,10,CUE_DATA,0}, {66645,0,9,CUE_DATA,0}, {67928,0,8,CUE_OFFER,0},
    {101,0,5,CUE_SPEAKER,0}, {0,0,42,CUE_PRIZE,0}, {243,0,40,CUE_PRIZE,0}, {850,0,37,CUE_PRIZE,0},
    {850,0,36,CUE_PRIZE,0}, {1386,0,35,CUE_PRIZE,0}, {1386,0,34,CUE_PRIZE,0},
    {2521,0,33,CUE_PRIZE,0}, {2554,0,33,CUE_PRIZE,0}, {2587,0,33,CUE_PRIZE,0},
    {2554,0,32,CUE_PRIZE,0}, {4661,0,31,CUE_PRIZE,0}, {4692,0,31,CUE_PRIZE,0},
    {4661,0,30,CUE_PRIZE,0}, {6405,0,30,CUE_PRIZE,0}, {6435,0,30,CUE_PRIZE,0},
    {6405,0,29,CUE_PRIZE,0}, {9939,0,28,CUE_PRIZE,0}, {12861,0,27,CUE_PRIZE,0},
    {9939,0,27,CUE_PRIZE,0}, {15237,0,26,CUE_PRIZE,0}, {15263,0,26,CUE_PRIZE,0},
    {15237,0,25,CUE_PRIZE,0}, {17774,0,25,CUE_PRIZE,0}, {20593,0,24,CUE_PRIZE,0},
    {20617,0,24,CUE_PRIZE,0}, {17774,0,24,CUE_PRIZE,0}, {20593,0,23,CUE_PRIZE,0},
    {26383,0,22,CUE_PRIZE,0}, {26405,0,22,CUE_PRIZE,0}, {29884,0,21,CUE_PRIZE,0},
    {29905,0,21,CUE_THREAT,0}, {26383,0,21,CUE_PRIZE,0}, {29884,0,20,CUE_PRIZE,0},
    {33778,0,20,CUE_PRIZE,0}, {33778,0,19,CUE_PRIZE,0}, {40603,0,18,CUE_PRIZE,0},
    {40621,0,18,CUE_PRIZE,0}, {40639,0,18,CUE_PRIZE,0}, {40621,0,17,CUE_PRIZE,0},
    {44275,0,17,CUE_THREAT,0}, {48680,0,16,CUE_PRIZE,0}, {48680,0,15,CUE_PRIZE,0},
    {62935,0,11,CUE_ACTION,0}, {64999,0,10,CUE_ACTION,0}, {31846,0,12,CUE_THREAT,0},
    {23043,191,6,CUE_ORGANISATION,4}, {53873,0,7,CUE_THREAT,0}, {67936,0,8,CUE_STATE,0},
    {15468,0,3,CUE_STATE,0}, {62946,185,11,CUE_ORGANISATION,0}, {69413,0,6,CUE_OFFER,0},
    {69419,0,6,CUE_OFFER,0}, {69857,136,4,CUE_ORGANISATION,2}, {62957,0,11,CUE_OFFER,0},
    {52122,0,15,CUE_PRIZE,0}, {58346,0,13,CUE_PRIZE,0}, {66654,0,9,CUE_STATE,0},
    {66654,0,4,CUE_STATE,0}, {65244,0,4,CUE_ASK,0}, {58359,0,13,CUE_ADVANCE_FEE,0},
    {65009,185,10,CUE_ORGANISATION,0}, {48696,175,16,CUE_ORGANISATION,0},
    {48696,175,8,CUE_ORGANISATION,0}, {69660,0,5,CUE_ADVANCE_FEE,0}, {68835,0,7,CUE_STATE,0},
    {68842,0,7,CUE_PRIZE,0}, {48712,171,16,CUE_ORGANISATION,0}, {68849,0,7,CUE_PRIZE,0},
    {26443,0,6,CUE_PRIZE,0}, {68856,0,7,CUE_PRIZE,0}, {58372,0,13,CUE_PAYMENT,0},
    {60405,76,4,CUE_ORGANISATION,6}, {48728,0,16,CUE_URGENCY,0}, {55462,0,14,CUE_URGENCY,0},
    {58385,0,13,CUE_URGENCY,0}, {60637,0,12,CUE_URGENCY,0}, {55476,0,14,CUE_OFFER,0},
    {65019,0,10,CUE_ADVANCE_FEE,0}, {67944,0,8,CUE_STATE,0}, {65029,181,10,CUE_ORGANISATION,0},
    {65029,181,5,CUE_ORGANISATION,0}, {15289,0,26,CUE_PRIZE,0}, {20641,0,24,CUE_PRIZE,0},
    {23394,0,23,CUE_PRIZE,0}, {26427,0,22,CUE_PRIZE,0}, {26449,0,22,CUE_PRIZE,0},
    {29926,0,21,CUE_PRIZE,0}, {29947,0,21,CUE_PRIZE,0}, {33798,0,20,CUE_PRIZE,0},
    {33818,0,20,CUE_PRIZE,0}, {33838,0,20,CUE_PRIZE,0}, {33858,0,20,CUE_PRIZE,0},
    {37278,0,19,CUE_PRIZE,0}, {40657,0,18,CUE_PRIZE,0}, {40675,0,18,CUE_PRIZE,0},
    {40693,0,18,CUE_PRIZE,0}, {40711,0,18,CUE_PRIZE,0}, {44292,0,17,CUE_PRIZE,0},
    {44309,0,17,CUE_PRIZE,0}, {44326,0,17,CUE_PRIZE,0}, {48744,0,16,CUE_PRIZE,0},
    {48760,0,16,CUE_PRIZE,0}, {52137,0,15,CUE_PRIZE,0}, {52152,0,15,CUE_PRIZE,0},
    {52167,0,15,CUE_PRIZE,0}, {52182,0,15,CUE_PRIZE,0}, {52197,0,15,CUE_PRIZE,0},
    {55490,0,14,CUE_PRIZE,0}, {58398,0,13,CUE_PRIZE,0}, {58411,0,13,CUE_PRIZE,0},
    {60649,0,12,CUE_PRIZE,0}, {62968,0,11,CUE_PRIZE,0}, {65039,0,10,CUE_PRIZE,0},
    {68863,0,7,CUE_PRIZE,0}, {68870,0,7,CUE_PRIZE,0}, {52212,88,15,CUE_ORGANISATION,0},
    {52212,88,8,CUE_ORGANISATION,0}, {3420,0,32,CUE_PARCEL,0}, {4723,0,31,CUE_PARCEL,0},
    {4754,0,31,CUE_PARCEL,0}, {6465,0,30,CUE_PARCEL,0}, {8090,0,29,CUE_PARCEL,0},
    {9967,0,28,CUE_PARCEL,0}, {9995,0,28,CUE_PARCEL,0}, {10023,0,28,CUE_PARCEL,0},
    {10051,0,28,CUE_PARCEL,0}, {10079,0,28,CUE_PARCEL,0}, {12888,0,27,CUE_PARCEL,0},
    {12915,0,27,CUE_PARCEL,0}, {12942,0,27,CUE_ACCOUNT,0}, {12969,0,27,CUE_PARCEL,0},
    {12996,0,27,CUE_PARCEL,0}, {13023,0,27,CUE_PARCEL,0}, {13050,0,27,CUE_PARCEL,0},
    {13077,0,27,CUE_PARCEL,0}, {13104,0,27,CUE_PARCEL,0}, {15315,0,26,CUE_PARCEL,0},
    {15341,0,26,CUE_PARCEL,0}, {15367,0,26,CUE_ACCOUNT,0}, {15393,0,26,CUE_PARCEL,0},
    {15419,0,26,CUE_PARCEL,0}, {15445,0,26,CUE_PARCEL,0}, {15471,0,26,CUE_PARCEL,0},
    {15497,0,26,CUE_PARCEL,0}, {15523,0,26,CUE_PARCEL,0}, {17799,0,25,CUE_PARCEL,0},
    {17824,0,25,CUE_PARCEL,0}, {17849,0,25,CUE_PARCEL,0}, {17874,0,25,CUE_ACCOUNT,0},
    {17899,0,25,CUE_ACCOUNT,0}, {17924,0,25,CUE_ACCOUNT,0}, {17949,0,25,CUE_PARCEL,0},
    {17974,0,25,CUE_PARCEL,0}, {17999,0,25,CUE_PARCEL,0}, {18024,0,25,CUE_PARCEL,0},
    {20665,0,24,CUE_ACCOUNT,0}, {20689,0,24,CUE_ACCOUNT,0}, {20713,0,24,CUE_ACCOUNT,0},
    {20737,0,24,CUE_ACCOUNT,0}, {20761,0,24,CUE_PARCEL,0}, {20785,0,24,CUE_PARCEL,0},
    {20809,0,24,CUE_PARCEL,0}, {20833,0,24,CUE_ACCOUNT,0}, {20857,0,24,CUE_ACCOUNT,0},
    {20881,0,24,CUE_ACCOUNT,0}, {20905,0,24,CUE_ACCOUNT,0}, {20929,0,24,CUE_ACCOUNT,0},
    {20953,0,24,CUE_PARCEL,0}, {20977,0,24,CUE_PARCEL,0}, {21001,0,24,CUE_PARCEL,0},
    {23417,0,23,CUE_ACCOUNT,0}, {23440,0,23,CUE_ACCOUNT,0}, {23463,0,23,CUE_PARCEL,0},
    {23486,0,23,CUE_PARCEL,0}, {23509,0,23,CUE_ACCOUNT,0}, {23532,0,23,CUE_ACCOUNT,0},
    {23555,0,23,CUE_PARCEL,0}, {23578,0,23,CUE_PARCEL,0}, {23601,0,23,CUE_PARCEL,0},
    {23624,0,23,CUE_ACCOUNT,0}, {23647,0,23,CUE_ACCOUNT,0}, {23670,0,23,CUE_PARCEL,0},
    {23693,0,23,CUE_ACCOUNT,0}, {23716,0,23,CUE_PARCEL,0}, {23739,0,23,CUE_PARCEL,0},
    {23762,0,23,CUE_PARCEL,0}, {23785,0,23,CUE_PARCEL,0}, {23808,0,23,CUE_PARCEL,0},
    {26471,0,22,CUE_ACCOUNT,0}, {26493,0,22,CUE_ACCOUNT,0}, {26515,0,22,CUE_ACCOUNT,0},
    {26537,0,22,CUE_PARCEL,0}, {26559,0,22,CUE_PARCEL,0}, {26581,0,22,CUE_PARCEL,0},
    {26603,0,22,CUE_ACCOUNT,0}, {26625,0,22,CUE_ACCOUNT,0}, {26647,0,22,CUE_PARCEL,0},
    {26669,0,22,CUE_PARCEL,0}, {26691,0,22,CUE_PARCEL,0}, {26713,0,22,CUE_ACCOUNT,0},
    {26735,0,22,CUE_ACCOUNT,0}, {26757,0,22,CUE_ACCOUNT,0}, {26779,0,22,CUE_ACCOUNT,0},
    {26801,0,22,CUE_ACCOUNT,0}, {26823,0,22,CUE_ACCOUNT,0}, {26845,0,22,CUE_ACCOUNT,0},
    {26867,0,22,CUE_ACCOUNT,0}, {26889,0,22,CUE_ACCOUNT,0}, {26911,0,22,CUE_ACCOUNT,0},
    {26933,0,22,CUE_ACCOUNT,0}, {26955,0,22,CUE_PARCEL,0}, {26977,0,22,CUE_ACCOUNT,0},
    {26999,0,22,CUE_ACCOUNT,0}, {27021,0,22,CUE_PARCEL,0}, {3420,0,22,CUE_PARCEL,0},
    {27043,0,22,CUE_PARCEL,0}, {27065,0,22,CUE_PARCEL,0}, {27087,0,22,CUE_PARCEL,0},
    {27109,0,22,CUE_PARCEL,0}, {27131,0,22,CUE_PARCEL,0}, {27153,0,22,CUE_PARCEL,0},
    {29968,0,21,CUE_ACCOUNT,0}, {29989,0,21,CUE_ACCOUNT,0}, {30010,0,21,CUE_ACCOUNT,0},
    {30031,0,21,CUE_ACCOUNT,0}, {30052,0,21,CUE_ACCOUNT,0}, {30073,0,21,CUE_PARCEL,0},
    {30094,0,21,CUE_PARCEL,0}, {30115,0,21,CUE_PARCEL,0}, {30136,0,21,CUE_ACCOUNT,0},
    {30157,0,21,CUE_ACCOUNT,0}, {30178,0,21,CUE_ACCOUNT,0}, {30199,0,21,CUE_ACCOUNT,0},
    {30220,0,21,CUE_ACCOUNT,0}, {30241,0,21,CUE_ACCOUNT,0}, {30262,0,21,CUE_ACCOUNT,0},
    {30283,0,21,CUE_PARCEL,0}, {30304,0,21,CUE_ACCOUNT,0}, {30325,0,21,CUE_ACCOUNT,0},
    {30346,0,21,CUE_ACCOUNT,0}, {30367,0,21,CUE_ACCOUNT,0}, {30388,0,21,CUE_PARCEL,0},
    {30409,0,21,CUE_ACCOUNT,0}, {4723,0,21,CUE_PARCEL,0}, {30430,0,21,CUE_ACCOUNT,0},
    {30451,0,21,CUE_ACCOUNT,0}, {30472,0,21,CUE_PARCEL,0}, {30493,0,21,CUE_PARCEL,0},
    {30514,0,21,CUE_PARCEL,0}, {30535,0,21,CUE_PARCEL,0}, {30556,0,21,CUE_PARCEL,0},
    {30577,0,21,CUE_PARCEL,0}, {33878,0,20,CUE_ACCOUNT,0}, {33898,0,20,CUE_ACCOUNT,0},
    {33918,0,20,CUE_ACCOUNT,0}, {33938,0,20,CUE_ACCOUNT,0}, {33958,0,20,CUE_PARCEL,0},
    {33978,0,20,CUE_PARCEL,0}, {33998,0,20,CUE_PARCEL,0}, {34018,0,20,CUE_ACCOUNT,0},
    {34038,0,20,CUE_ACCOUNT,0}, {34058,0,20,CUE_ACCOUNT,0}, {34078,0,20,CUE_ACCOUNT,0},
    {34098,0,20,CUE_ACCOUNT,0}, {34118,0,20,CUE_ACCOUNT,0}, {34138,0,20,CUE_ACCOUNT,0},
    {34158,0,20,CUE_PARCEL,0}, {34178,0,20,CUE_PARCEL,0}, {34198,0,20,CUE_PARCEL,0},
    {34218,0,20,CUE_PARCEL,0}, {37297,0,19,CUE_ACCOUNT,0}, {37316,0,19,CUE_ACCOUNT,0},
    {37335,0,19,CUE_ACCOUNT,0}, {37354,0,19,CUE_ACCOUNT,0}, {37373,0,19,CUE_ACCOUNT,0},
    {37392,0,19,CUE_PARCEL,0}, {37411,0,19,CUE_ACCOUNT,0}, {37430,0,19,CUE_ACCOUNT,0},
    {37449,0,19,CUE_ACCOUNT,0}, {37468,0,19,CUE_ACCOUNT,0}, {8090,0,19,CUE_PARCEL,0},
    {37487,0,19,CUE_ACCOUNT,0}, {37506,0,19,CUE_ACCOUNT,0}, {37525,0,19,CUE_ACCOUNT,0},
    {37544,0,19,CUE_ACCOUNT,0}, {37563,0,19,CUE_ACCOUNT,0}, {37582,0,19,CUE_ACCOUNT,0},
    {37601,0,19,CUE_ACCOUNT,0}, {37620,0,19,CUE_ACCOUNT,0}, {37639,0,19,CUE_ACCOUNT,0},
    {37658,0,19,CUE_ACCOUNT,0}, {37677,0,19,CUE_ACCOUNT,0}, {37696,0,19,CUE_ACCOUNT,0},
    {37715,0,19,CUE_ACCOUNT,0}, {37734,0,19,CUE_ACCOUNT,0}, {37753,0,19,CUE_ACCOUNT,0},
    {37772,0,19,CUE_ACCOUNT,0}, {37791,0,19,CUE_ACCOUNT,0}, {37810,0,19,CUE_PARCEL,0},
    {37829,0,19,CUE_PARCEL,0}, {37848,0,19,CUE_PARCEL,0}, {40729,0,18,CUE_ACCOUNT,0},
    {40747,0,18,CUE_ACCOUNT,0}, {40765,0,18,CUE_ACCOUNT,0}, {40783,0,18,CUE_ACCOUNT,0},
    {40801,0,18,CUE_ACCOUNT,0}, {40819,0,18,CUE_ACCOUNT,0}, {40837,0,18,CUE_ACCOUNT,0},
    {40855,0,18,CUE_ACCOUNT,0}, {40873,0,18,CUE_ACCOUNT,0}, {40891,0,18,CUE_THREAT,0},
    {40909,0,18,CUE_THREAT,0}, {40927,0,18,CUE_ACCOUNT,0}, {40945,0,18,CUE_ACCOUNT,0},
    {40963,0,18,CUE_ACCOUNT,0}, {40981,0,18,CUE_ACCOUNT,0}, {40999,0,18,CUE_ACCOUNT,0},
    {9967,0,18,CUE_PARCEL,0}, {41017,0,18,CUE_ACCOUNT,0}, {41035,0,18,CUE_ACCOUNT,0},
    {41053,0,18,CUE_ACCOUNT,0}, {41071,0,18,CUE_PARCEL,0}, {41089,0,18,CUE_PARCEL,0},
    {41107,0,18,CUE_ACCOUNT,0}, {41125,0,18,CUE_PARCEL,0}, {41143,0,18,CUE_ACCOUNT,0},
    {41161,0,18,CUE_ACCOUNT,0}, {41179,0,18,CUE_ACCOUNT,0}, {41197,0,18,CUE_ACCOUNT,0},
    {10079,0,18,CUE_PARCEL,0}, {44343,0,17,CUE_ACCOUNT,0}, {44360,0,17,CUE_ACCOUNT,0},
    {44377,0,17,CUE_ACCOUNT,0}, {44394,0,17,CUE_ACCOUNT,0}, {44411,0,17,CUE_ACCOUNT,0},
    {44428,0,17,CUE_ACCOUNT,0}, {44445,0,17,CUE_ADVANCE_FEE,0}, {44462,0,17,CUE_THREAT,0},
    {44479,0,17,CUE_THREAT,0}, {44496,0,17,CUE_THREAT,0}, {12888,0,17,CUE_PARCEL,0},
    {44513,0,17,CUE_ACCOUNT,0}, {44530,0,17,CUE_SECRET,0}, {44547,0,17,CUE_PARCEL,0},
    {44564,0,17,CUE_PARCEL,0}, {44581,0,17,CUE_PARCEL,0}, {44598,0,17,CUE_ACCOUNT,0},
    {44615,0,17,CUE_ACCOUNT,0}, {13050,0,17,CUE_PARCEL,0}, {13077,0,17,CUE_PARCEL,0},
    {48776,0,16,CUE_ACCOUNT,0}, {48792,0,16,CUE_THREAT,0}, {48808,0,16,CUE_ADVANCE_FEE,0},
    {48824,0,16,CUE_DATA,0}, {48840,0,16,CUE_DATA,0}, {48856,0,16,CUE_THREAT,0},
    {48872,0,16,CUE_THREAT,0}, {15315,0,16,CUE_PARCEL,0}, {48888,0,16,CUE_DATA,0},
    {48904,0,16,CUE_ADVANCE_FEE,0}, {48920,0,16,CUE_THREAT,0}, {48936,0,16,CUE_THREAT,0},
    {48952,0,16,CUE_PARCEL,0}, {48968,0,16,CUE_PARCEL,0}, {48984,0,16,CUE_THREAT,0},
    {49000,0,16,CUE_THREAT,0}, {49016,0,16,CUE_PARCEL,0}, {15471,0,16,CUE_PARCEL,0},
    {52227,0,15,CUE_THREAT,0}, {52242,0,15,CUE_THREAT,0}, {52257,0,15,CUE_THREAT,0},
    {52272,0,15,CUE_THREAT,0}, {52287,0,15,CUE_THREAT,0}, {52302,0,15,CUE_SECRET,0},
    {52317,0,15,CUE_THREAT,0}, {52332,0,15,CUE_THREAT,0}, {52347,0,15,CUE_THREAT,0},
    {52362,0,15,CUE_ACCOUNT,0}, {52377,0,15,CUE_PARCEL,0}, {52392,0,15,CUE_THREAT,0},
    {52407,0,15,CUE_THREAT,0}, {52422,0,15,CUE_THREAT,0}, {52437,0,15,CUE_ACCOUNT,0},
    {55504,0,14,CUE_ACCOUNT,0}, {55518,0,14,CUE_THREAT,0}, {55532,0,14,CUE_THREAT,0},
    {55546,0,14,CUE_THREAT,0}, {55560,0,14,CUE_THREAT,0}, {52302,0,14,CUE_DATA,0},
    {52302,0,14,CUE_SECRET,0}, {55574,0,14,CUE_THREAT,0}, {55588,0,14,CUE_DATA,0},
    {55602,0,14,CUE_THREAT,0}, {58424,0,13,CUE_DATA,0}, {58437,0,13,CUE_THREAT,0},
    {58450,0,13,CUE_DATA,0}, {55588,0,13,CUE_DATA,0}, {58463,0,13,CUE_DATA,0},
    {3420,0,13,CUE_PARCEL,0}, {58476,0,13,CUE_DATA,0}, {60661,0,12,CUE_ACCOUNT,0},
    {60661,0,12,CUE_DATA,0}, {60673,0,12,CUE_DATA,0}, {60685,0,12,CUE_DATA,0},
    {60697,0,12,CUE_DATA,0}, {60709,0,12,CUE_ACCOUNT,0}, {60709,0,12,CUE_DATA,0},
    {26955,0,12,CUE_PARCEL,0}, {60721,0,12,CUE_DATA,0}, {60733,0,12,CUE_ACCOUNT,0},
    {60745,0,12,CUE_ACCOUNT,0}, {23038,0,11,CUE_ACCOUNT,0}, {23038,0,11,CUE_DATA,0},
    {65049,0,10,CUE_ADVANCE_FEE,0}, {65059,0,10,CUE_DATA,0}, {26515,0,9,CUE_DATA,0},
    {66663,0,9,CUE_DATA,0}, {65049,0,9,CUE_ADVANCE_FEE,0}, {67952,0,8,CUE_DATA,0},
    {2756,0,4,CUE_SPEAKER,0}, {68877,172,7,CUE_ORGANISATION,2}, {56922,0,7,CUE_PAYMENT,0},
    {68884,211,7,CUE_ORGANISATION,0}, {64962,0,7,CUE_PARCEL,0}, {69901,4,3,CUE_ORGANISATION,5},
    {69861,186,4,CUE_ORGANISATION,6}, {65069,0,10,CUE_PARCEL,0},
};
const size_t cues_count = 5063;
const uint16_t cue_slots[4096] = {
    1138, 0, 0, 0, 0, 0, 0, 0, 1426, 242, 1334, 1819, 0, 0, 0, 0, 0, 0, 2390, 3392, 0, 0, 0, 1351,
    0, 837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2157, 0, 0, 1671, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1609, 3819, 0, 2560, 2487, 3187, 2147, 0, 1299, 0, 0, 0, 0, 0, 2514, 298, 0, 0, 2986,
    0, 2378, 0, 0, 4433, 1125, 2023, 1393, 0, 0, 0, 39, 0, 0, 0, 204, 0, 0, 0, 0, 0, 3958, 1285, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 692, 0, 0, 4398, 480, 4080, 951, 0, 1310, 1356, 3047, 0,
    2252, 0, 0, 0, 0, 0, 0, 0, 0, 1108, 2917, 3365, 2445, 0, 4359, 2561, 2707, 1214, 0, 3196, 340,
    0, 0, 0, 2280, 0, 0, 0, 2624, 0, 0, 0, 0, 310, 4718, 2032, 0, 0, 4418, 0, 636, 2013, 0, 0, 2027,
    0, 0, 3961, 0, 0, 0, 0, 0, 0, 3876, 346, 1818, 0, 0, 3309, 0, 0, 0, 405, 0, 0, 0, 0, 0, 0, 0, 0,
    1257, 1401, 821, 0, 3335, 0, 2930, 0, 1312, 2553, 0, 0, 1022, 996, 2983, 0, 0, 0, 0, 0, 0, 3919,
    0, 0, 3191, 3199, 0, 3793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4697, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    609, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2715, 3360, 0, 386, 1252, 2311, 2580, 2760, 0, 0, 355,
    2110, 1427, 0, 0, 2047, 0, 1, 3572, 3184, 0, 0, 0, 4338, 0, 0, 0, 0, 1311, 1226, 0, 0, 0, 4353,
    0, 0, 0, 0, 0, 3566, 0, 0, 2003, 4693, 1652, 4317, 0, 0, 1539, 0, 0, 0, 0, 0, 0, 0, 0, 4752, 0,
    0, 830, 0, 0, 0, 0, 0, 0, 360, 3205, 0, 267, 2486, 0, 1199, 0, 3617, 2769, 2932, 0, 3343, 2282,
    0, 0, 0, 0, 0, 0, 2984, 0, 0, 0, 0, 823, 0, 0, 0, 0, 0, 494, 1289, 0, 0, 0, 0, 0, 0, 0, 1039, 0,
    0, 0, 2536, 2791, 0, 0, 0, 0, 46, 283, 0, 0, 0, 2026, 0, 0, 0, 0, 1789, 0, 0, 2434, 0, 0, 2335,
    2717, 0, 0, 0, 1858, 3194, 1657, 0, 0, 0, 0, 0, 0, 4295, 0, 0, 0, 2222, 3867, 4707, 0, 0, 3571,
    0, 0, 2772, 0, 429, 2757, 478, 1126, 1558, 0, 0, 0, 1046, 372, 1826, 3262, 293, 2879, 0, 0, 0,
    0, 1208, 0, 0, 0, 0, 0, 0, 0, 0, 644, 3183, 0, 0, 0, 0, 3548, 0, 0, 0, 3193, 0, 0, 3252, 1672,
    2312, 0, 5060, 0, 257, 0, 0, 0, 0, 4253, 0, 0, 0, 0, 0, 1512, 301, 0, 3358, 0, 0, 0, 3577, 0, 0,
    0, 0, 0, 0, 2025, 0, 0, 0, 0, 1367, 0, 0, 0, 4684, 0, 0, 4436, 0, 0, 0, 0, 0, 0, 0, 0, 1586,
    471, 0, 1786, 4178, 0, 0, 0, 0, 0, 0, 0, 0, 3312, 0, 348, 0, 2702, 176, 0, 0, 0, 338, 0, 0,
    1069, 3200, 2006, 1453, 3295, 3963, 640, 0, 0, 0, 0, 0, 0, 0, 3779, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5062, 0, 0, 1800, 2716, 0, 0, 0, 0, 1669, 47, 0, 172, 1662, 2815, 2394, 2789, 0, 0,
    356, 0, 0, 0, 0, 2257, 0, 0, 0, 0, 0, 0, 0, 3921, 0, 0, 0, 0, 2557, 0, 0, 0, 0, 0, 0, 3354, 0,
    4713, 0, 1248, 1585, 0, 3686, 0, 0, 251, 0, 0, 0, 0, 0, 2105, 2860, 3250, 0, 0, 0, 2878, 0, 0,
    2515, 0, 3694, 0, 0, 0, 465, 45, 3033, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2816, 0, 0, 0, 824, 0,
    0, 0, 0, 0, 3874, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3456, 2321, 3369, 0, 3710, 0, 1198, 0, 1980, 0, 0,
    0, 0, 292, 0, 0, 0, 0, 2513, 0, 461, 0, 0, 0, 1578, 0, 0, 0, 0, 0, 0, 4087, 0, 0, 0, 485, 0, 0,
    0, 4103, 4309, 1817, 1650, 3960, 0, 0, 0, 0, 0, 0, 1494, 0, 0, 0, 4408, 2814, 0, 0, 2758, 0, 0,
    0, 0, 0, 0, 1371, 0, 0, 0, 0, 0, 0, 0, 0, 3351, 0, 0, 0, 0, 0, 3039, 1394, 0, 0, 4526, 0, 2228,
    0, 4220, 0, 682, 0, 0, 0, 4089, 0, 0, 0, 1129, 0, 1258, 0, 0, 0, 0, 0, 4422, 0, 4315, 0, 0, 0,
    0, 0, 0, 0, 1019, 820, 0, 0, 318, 0, 0, 0, 3587, 3466, 0, 0, 1820, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2835, 3036, 0, 349, 0, 0, 452, 4706, 3569, 1660, 0, 0, 2016, 2281, 0, 3057, 2670, 0, 1842, 2286,
    1479, 0, 0, 0, 0, 383, 1528, 0, 2972, 0, 0, 0, 1561, 1987, 4102, 0, 0, 1642, 0, 2391, 0, 0, 0,
    0, 0, 0, 3956, 2037, 0, 0, 2277, 0, 0, 0, 990, 512, 0, 0, 0, 0, 0, 0, 0, 533, 0, 0, 0, 1071, 0,
    1365, 0, 0, 657, 2334, 3576, 0, 0, 0, 0, 0, 0, 497, 827, 2096, 0, 0, 1352, 0, 0, 0, 0, 829, 0,
    0, 2771, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 393, 417, 0, 278, 0, 0, 0, 0, 0, 311, 2436,
    4246, 0, 0, 0, 0, 0, 0, 0, 4347, 0, 3294, 0, 0, 0, 0, 2097, 2975, 3698, 0, 0, 0, 1227, 0, 2108,
    3522, 3541, 0, 3035, 0, 0, 0, 470, 450, 1051, 1075, 3034, 0, 341, 0, 2070, 0, 0, 0, 0, 2512, 0,
    0, 0, 0, 1823, 4261, 0, 3711, 0, 0, 0, 0, 3307, 0, 0, 0, 0, 0, 2548, 0, 1127, 0, 0, 0, 0, 0,
    2718, 0, 443, 2621, 0, 0, 0, 0, 0, 0, 0, 1583, 0, 2068, 0, 0, 2306, 1360, 1844, 1837, 2107, 0,
    0, 0, 3615, 0, 0, 616, 0, 0, 0, 0, 1791, 0, 0, 0, 0, 2539, 0, 0, 0, 0, 0, 0, 309, 0, 0, 0, 0, 0,
    0, 0, 4409, 0, 0, 3795, 0, 0, 0, 0, 0, 0, 0, 0, 2974, 0, 1366, 0, 0, 0, 351, 0, 0, 0, 0, 505, 0,
    0, 0, 2279, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3933, 0, 0, 0, 0, 0, 0, 0, 522, 0, 0, 0, 358, 0, 0, 491,
    0, 3873, 672, 1100, 296, 592, 0, 0, 1424, 0, 2304, 1830, 3736, 2258, 3204, 357, 0, 0, 0, 0, 0,
    0, 389, 2100, 284, 1234, 0, 0, 0, 3568, 0, 642, 1523, 3337, 1139, 4345, 0, 0, 0, 4325, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3947, 0, 3789, 0, 0, 444, 3780, 0, 0, 0,
    2033, 4492, 0, 1416, 43, 1313, 2456, 2877, 4185, 0, 3895, 0, 0, 0, 0, 1452, 3375, 548, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4438, 3611, 0, 0, 681, 1437, 483, 2328, 0, 0, 0, 0, 344, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2571, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2669, 0, 0, 0, 0, 0, 0, 0, 1132, 3700, 0, 2154,
    0, 0, 2936, 0, 0, 1431, 0, 0, 1353, 2019, 0, 0, 0, 1792, 0, 0, 0, 0, 3588, 4360, 0, 3291, 4437,
    0, 0, 384, 3293, 2554, 0, 0, 1018, 0, 0, 3618, 0, 0, 0, 0, 547, 3952, 0, 1219, 4259, 0, 0, 0, 0,
    4430, 0, 1542, 392, 0, 0, 0, 0, 0, 1990, 4415, 0, 0, 4425, 0, 0, 3201, 0, 291, 0, 643, 3179, 0,
    0, 0, 0, 0, 0, 1587, 5063, 0, 2336, 3688, 0, 0, 0, 0, 0, 0, 0, 490, 0, 1390, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3612, 0, 1247, 2921, 0, 1073, 4394, 0, 1898, 0, 0, 0, 0, 2778, 0, 2231, 2260, 2337,
    2540, 0, 0, 613, 1582, 2819, 0, 0, 0, 558, 0, 0, 1655, 2014, 2028, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3668, 2309, 1983, 3497, 3323, 0, 0, 0, 0, 686, 1664, 0, 165, 0, 0, 1323, 0, 2977, 0, 1900, 1604,
    0, 0, 1803, 0, 0, 1827, 1404, 244, 335, 1120, 2503, 0, 2446, 0, 0, 258, 0, 0, 0, 0, 0, 0, 0, 0,
    1047, 3614, 0, 0, 588, 814, 3066, 3379, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1570, 0, 0, 0, 1384, 0,
    532, 835, 0, 0, 0, 0, 0, 0, 1821, 0, 0, 0, 0, 0, 0, 1862, 0, 0, 1293, 2437, 4177, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 3013, 0, 0, 0, 0, 1391, 0, 0, 0, 0, 0, 0, 0, 1815, 0,
    4355, 0, 0, 0, 4704, 0, 0, 4368, 0, 0, 0, 0, 1381, 0, 3573, 3940, 2017, 0, 539, 3761, 0, 2777,
    0, 0, 3901, 361, 0, 0, 2508, 0, 1292, 0, 0, 2229, 1024, 4331, 4352, 0, 319, 2505, 0, 2776, 3334,
    377, 3567, 0, 0, 0, 0, 0, 0, 0, 0, 1550, 3190, 1836, 0, 3374, 442, 1667, 3341, 4372, 0, 2934, 0,
    1577, 0, 0, 2383, 0, 0, 0, 0, 343, 1102, 0, 0, 0, 0, 0, 0, 0, 0, 458, 0, 0, 376, 0, 0, 0, 3899,
    0, 0, 0, 0, 0, 0, 1358, 0, 0, 0, 0, 540, 0, 3370, 0, 0, 1053, 0, 0, 0, 0, 0, 270, 0, 567, 4485,
    1659, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 271, 1573, 1829, 0, 2923, 0, 2066, 1454,
    0, 1984, 4401, 819, 0, 0, 0, 0, 4417, 0, 0, 0, 2320, 0, 3202, 4358, 2787, 2484, 0, 0, 1802, 0,
    1383, 4079, 1099, 0, 0, 2296, 0, 1031, 0, 0, 0, 584, 4181, 0, 3269, 418, 2021, 3061, 1860, 4316,
    4637, 1569, 0, 0, 1435, 0, 0, 4754, 0, 0, 2317, 0, 2145, 832, 1410, 2322, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 680, 3957, 0, 0, 0, 2579, 0, 0, 0, 0, 0, 1540, 0, 0, 0, 3445, 1403, 0, 0, 0, 0, 0,
    0, 0, 0, 4440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2893, 0, 0, 0, 0, 2371, 0, 3385, 4247, 4703, 0,
    0, 2062, 2713, 406, 1209, 4429, 0, 0, 0, 0, 0, 0, 0, 0, 279, 0, 4245, 4082, 3258, 0, 3371, 3900,
    2345, 2007, 0, 0, 3268, 0, 0, 2759, 3547, 0, 3578, 0, 0, 0, 0, 0, 1043, 2220, 0, 1296, 0, 1128,
    0, 387, 42, 994, 0, 0, 0, 0, 2559, 4106, 1981, 0, 0, 3380, 0, 1816, 2385, 0, 0, 0, 1361, 0, 496,
    2020, 0, 0, 0, 0, 1443, 0, 0, 0, 3932, 0, 0, 0, 0, 0, 0, 0, 2011, 3065, 3308, 0, 0, 0, 988, 347,
    0, 0, 0, 0, 0, 0, 0, 0, 4180, 2232, 3265, 3897, 0, 1673, 0, 0, 0, 0, 202, 0, 366, 0, 0, 0, 0,
    1324, 0, 0, 0, 0, 0, 0, 1315, 4443, 0, 1806, 0, 0, 2329, 4350, 0, 0, 0, 0, 0, 0, 1958, 0, 0, 0,
    4097, 841, 3175, 379, 3545, 477, 0, 1533, 2671, 0, 1653, 0, 0, 0, 0, 0, 0, 0, 2779, 0, 0, 0, 0,
    0, 375, 2933, 350, 0, 1207, 0, 1617, 0, 0, 0, 0, 0, 0, 1645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3903,
    3560, 479, 0, 0, 0, 0, 0, 3012, 0, 0, 1281, 0, 0, 1581, 3542, 0, 241, 0, 0, 0, 0, 0, 0, 0, 0,
    1856, 2106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3361, 0, 2141, 1855, 0, 0, 0, 1621, 0, 0, 0, 0, 0, 0, 0,
    3920, 0, 4187, 3298, 0, 1326, 4078, 0, 3951, 0, 1074, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1387, 0, 0,
    2278, 1282, 0, 0, 0, 0, 0, 0, 0, 0, 415, 2332, 3414, 0, 0, 2098, 2620, 3695, 1666, 0, 0, 1279,
    317, 1328, 1423, 0, 2269, 0, 0, 0, 0, 0, 1845, 2148, 0, 0, 5061, 0, 2094, 1436, 0, 2380, 1518,
    0, 4086, 1370, 3570, 0, 0, 0, 0, 0, 0, 1400, 0, 0, 2534, 0, 1654, 0, 0, 0, 2485, 0, 0, 0, 1788,
    2987, 0, 0, 1101, 316, 0, 0, 0, 2035, 0, 650, 3442, 0, 0, 0, 0, 0, 0, 3946, 1853, 1429, 3363, 0,
    0, 441, 302, 1568, 5058, 1797, 0, 0, 1028, 0, 3950, 0, 2781, 3292, 0, 0, 0, 0, 0, 0, 0, 2773,
    1517, 0, 0, 0, 0, 0, 1506, 804, 2444, 0, 0, 0, 2377, 0, 0, 0, 2284, 307, 0, 0, 463, 506, 268,
    3373, 0, 0, 454, 1575, 4413, 0, 3203, 0, 2102, 2450, 0, 1857, 0, 0, 511, 0, 0, 455, 828, 2000,
    4714, 0, 0, 0, 0, 0, 0, 3266, 3843, 0, 0, 0, 1478, 0, 0, 0, 2310, 1284, 0, 0, 0, 0, 0, 0, 2099,
    0, 0, 3453, 0, 44, 0, 0, 0, 0, 0, 0, 0, 3357, 0, 1493, 0, 0, 0, 0, 0, 0, 0, 2029, 0, 2333, 4411,
    514, 0, 365, 0, 0, 3359, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1935, 3197, 3245, 0, 0, 651, 0, 0,
    2919, 0, 4427, 1300, 2341, 0, 0, 0, 1790, 1596, 3416, 3871, 0, 0, 1606, 0, 2104, 0, 0, 1428,
    178, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 801, 4441, 1643, 1854, 2768, 4705, 0, 0, 0,
    0, 0, 0, 3441, 0, 0, 1658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1057, 4419, 1369, 2976, 0,
    0, 0, 4410, 0, 48, 1422, 4400, 0, 1021, 460, 1847, 4094, 0, 0, 0, 0, 0, 3186, 0, 0, 0, 0, 2817,
    0, 0, 4700, 1392, 4223, 0, 1622, 585, 0, 1385, 3616, 0, 0, 0, 0, 0, 2435, 0, 0, 0, 3270, 1054,
    2256, 2338, 0, 679, 0, 0, 0, 0, 0, 0, 2920, 0, 838, 4715, 0, 0, 0, 0, 0, 0, 1042, 1294, 0, 0, 0,
    0, 2307, 0, 4404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 174, 3251, 0, 0, 513, 1640, 3918, 0, 0,
    397, 0, 3014, 3208, 0, 812, 1646, 259, 3413, 0, 0, 521, 0, 0, 0, 816, 0, 0, 0, 1567, 0, 0, 0, 0,
    508, 0, 0, 0, 0, 1056, 1565, 2267, 0, 0, 0, 3248, 0, 0, 0, 0, 0, 1225, 4445, 0, 0, 2788, 639, 0,
    2672, 0, 0, 0, 3447, 0, 0, 0, 0, 4412, 0, 0, 0, 2289, 0, 0, 0, 0, 0, 469, 1993, 3355, 0, 0,
    2864, 0, 0, 0, 3372, 2349, 4095, 0, 0, 0, 0, 0, 0, 1218, 0, 2111, 1421, 2358, 4403, 0, 0, 0,
    3455, 0, 1572, 2004, 0, 0, 0, 0, 0, 0, 2093, 3185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2928, 0, 0, 0,
    0, 0, 1386, 4092, 2030, 4243, 0, 3937, 0, 0, 3564, 2545, 0, 0, 0, 0, 0, 2031, 0, 3207, 0, 0, 0,
    0, 290, 1434, 1130, 2719, 0, 0, 0, 0, 0, 0, 0, 0, 2509, 0, 641, 2810, 0, 0, 0, 0, 0, 0, 3206, 0,
    0, 0, 2546, 0, 3253, 0, 1432, 0, 0, 0, 0, 0, 0, 0, 0, 3042, 3446, 4525, 0, 0, 4716, 0, 0, 0, 0,
    0, 1322, 2275, 825, 0, 1899, 2820, 2432, 0, 0, 0, 0, 0, 1235, 0, 0, 0, 0, 4262, 436, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3705, 0, 0, 0, 0, 0, 688, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4406, 0, 0, 0, 1988,
    3589, 0, 0, 0, 0, 0, 0, 0, 2266, 0, 0, 0, 0, 4491, 0, 0, 0, 0, 0, 3962, 0, 0, 1825, 4424, 0, 0,
    593, 1411, 0, 0, 0, 0, 0, 0, 822, 1388, 1995, 1441, 4695, 3924, 5057, 0, 1919, 3016, 0, 1608,
    2379, 0, 0, 0, 0, 2288, 0, 989, 2563, 0, 4683, 0, 0, 0, 0, 1571, 382, 0, 0, 0, 0, 0, 352, 2270,
    0, 448, 3911, 0, 0, 0, 0, 0, 0, 3188, 0, 0, 0, 0, 2348, 0, 0, 0, 0, 0, 0, 0, 2340, 802, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1841, 2500, 0, 0, 0, 2764, 0, 0, 0, 0, 0, 0, 0, 0, 2780,
    3941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 439, 446, 1231, 1957, 287, 3619, 2543,
    2865, 265, 2770, 4688, 0, 0, 0, 0, 2651, 3388, 0, 0, 3038, 0, 3174, 0, 1220, 0, 0, 0, 0, 0, 0,
    0, 0, 3040, 0, 3387, 4709, 164, 0, 0, 2931, 2271, 0, 0, 0, 4421, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2368, 4257, 0, 0, 0, 0, 0, 0, 0, 2272, 0, 2756, 0, 0, 0, 0, 0, 3043,
    4702, 1072, 2318, 2541, 0, 0, 1541, 0, 0, 3620, 831, 0, 1290, 0, 0, 0, 0, 0, 0, 0, 0, 1796, 0,
    0, 0, 41, 0, 1382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3391, 0, 0, 0, 0, 0, 0, 4249, 0, 0, 0,
    0, 0, 0, 0, 1327, 4432, 0, 683, 2558, 0, 0, 0, 0, 0, 0, 457, 0, 0, 0, 1106, 3464, 0, 0, 3563, 0,
    0, 294, 0, 2848, 0, 0, 1602, 2230, 4708, 0, 0, 374, 0, 0, 0, 617, 0, 0, 1280, 0, 0, 0, 0, 4248,
    0, 0, 2431, 0, 0, 3644, 0, 0, 0, 0, 1034, 0, 0, 0, 171, 0, 0, 0, 0, 0, 0, 0, 0, 3561, 2024, 0,
    0, 0, 0, 0, 0, 0, 0, 431, 260, 2101, 3702, 0, 4081, 0, 0, 1362, 0, 0, 0, 0, 3364, 0, 0, 0, 0, 0,
    610, 0, 0, 0, 0, 2549, 3945, 0, 0, 0, 2433, 0, 385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3353, 0, 466,
    2226, 1639, 1840, 3195, 0, 4242, 0, 1563, 611, 4431, 0, 0, 0, 0, 495, 0, 2233, 0, 0, 813, 1035,
    0, 0, 3562, 4402, 0, 0, 1787, 0, 0, 203, 2039, 1991, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1564, 1104,
    0, 0, 0, 1574, 3496, 4096, 0, 0, 3198, 3246, 3575, 0, 0, 0, 0, 1221, 3011, 0, 2448, 0, 833, 0,
    0, 0, 0, 2537, 0, 0, 0, 0, 3792, 0, 1068, 0, 297, 0, 0, 3189, 1319, 1341, 4557, 1651, 0, 0, 0,
    0, 3356, 4426, 0, 0, 0, 2501, 0, 1228, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2386, 488, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 314, 4428, 0, 1649, 0, 0, 0, 0, 2225, 0, 0, 3044, 0, 2926, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2344, 0, 0, 0, 0, 510, 493, 487, 2265, 240, 689, 0, 0, 0, 0, 1843, 1153, 3452, 0, 1107,
    4687, 2038, 0, 0, 0, 0, 0, 4083, 0, 0, 1440, 1828, 1055, 0, 0, 0, 0, 0, 3546, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 502, 0, 0, 0, 453, 691, 2935, 0, 0, 0, 2370, 4423, 1105, 0, 2091, 3376, 4088, 0, 2103,
    2678, 3959, 4434, 0, 0, 3342, 0, 177, 1374, 4393, 1607, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1045, 0, 0, 0, 0, 0, 531, 0, 1849, 0, 0, 0, 0, 0, 474, 0, 243, 4397, 0, 3935, 0, 0, 0, 0,
    373, 0, 337, 0, 0, 0, 0, 0, 0, 0, 0, 590, 0, 0, 0, 0, 2153, 0, 0, 1210, 0, 2504, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1023, 0, 2927, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3352, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 561, 3281, 0, 0, 0, 2005, 0, 0, 1409, 0, 0, 3939, 0, 564, 0, 255, 459, 0, 3896, 273, 0,
    4349, 0, 0, 0, 0, 0, 818, 0, 1007, 0, 0, 0, 0, 0, 0, 0, 2034, 0, 0, 0, 0, 3297, 0, 0, 0, 0, 0,
    0, 4396, 0, 0, 0, 0, 0, 995, 0, 0, 0, 4324, 0, 0, 0, 0, 563, 0, 4701, 0, 0, 0, 1938, 0, 0, 295,
    0, 815, 4179, 0, 0, 0, 0, 0, 3015, 0, 0, 0, 0, 0, 0, 0, 0, 1824, 1133, 3041, 0, 0, 445, 1784,
    4682, 0, 1992, 2224, 4101, 0, 566, 987, 3386, 0, 0, 2538, 0, 0, 2449, 0, 0, 0, 0, 2929, 3390, 0,
    0, 1224, 0, 391, 0, 1852, 0, 0, 0, 0, 0, 3868, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3934, 0, 1044,
    0, 0, 0, 4681, 0, 4689, 1197, 0, 428, 0, 0, 2507, 1538, 3347, 3938, 3271, 303, 0, 0, 489, 0, 0,
    4691, 0, 0, 0, 0, 0, 4085, 0, 2273, 0, 0, 0, 0, 0, 0, 2973, 0, 1036, 0, 0, 3382, 4698, 0, 0,
    2562, 3377, 0, 0, 476, 1846, 1124, 0, 4501, 0, 0, 0, 0, 0, 1557, 0, 0, 0, 2782, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 475, 0, 0, 0, 0, 0, 0, 0, 843, 504, 2319, 0, 0, 0, 0, 0, 0, 2555, 0, 0, 3923,
    0, 0, 2274, 0, 0, 0, 4241, 0, 0, 1480, 3415, 0, 0, 515, 0, 0, 0, 1033, 0, 0, 3877, 0, 0, 38,
    447, 1799, 0, 4100, 0, 0, 2302, 0, 0, 0, 0, 0, 0, 509, 3473, 2308, 0, 0, 256, 0, 0, 467, 0, 0,
    1576, 0, 0, 0, 0, 4302, 381, 0, 0, 2372, 4186, 0, 0, 0, 1822, 3381, 3254, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1320, 0, 1291, 2040, 0, 0, 0, 0, 0, 0, 2457, 0, 3443, 1668, 430, 2532, 4354, 0, 0,
    4493, 0, 0, 0, 0, 0, 0, 0, 2303, 0, 0, 0, 175, 0, 0, 0, 0, 0, 0, 1295, 1670, 0, 0, 472, 0, 3699,
    0, 0, 2720, 4690, 0, 1644, 0, 0, 1665, 0, 0, 0, 2012, 0, 0, 0, 614, 2818, 3389, 3910, 4407, 0,
    0, 1989, 0, 1641, 0, 1201, 437, 0, 0, 3296, 0, 0, 0, 0, 2790, 1629, 0, 0, 0, 0, 4084, 0, 1954,
    3477, 0, 0, 0, 0, 0, 0, 0, 1278, 0, 3936, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2022, 0, 0, 3948,
    1801, 0, 248, 0, 0, 0, 0, 0, 1318, 2287, 3192, 3249, 3336, 3902, 0, 0, 0, 4077, 0, 0, 0, 473, 0,
    0, 1200, 169, 1566, 2063, 0, 0, 2511, 0, 0, 0, 0, 0, 0, 1052, 0, 0, 1661, 562, 0, 685, 449, 0,
    1656, 2564, 0, 0, 168, 0, 0, 836, 2283, 0, 0, 0, 1663, 0, 0, 0, 0, 2832, 0, 438, 684, 0, 1155,
    1439, 2276, 0, 390, 826, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3613, 0, 0, 2339, 0, 0, 2346, 0, 0, 0,
    0, 0, 2259, 3362, 3247, 0, 3017, 3412, 0, 0, 0, 426, 589, 0, 0, 2712, 0, 0, 280, 0, 1588, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5059, 0, 3457, 0, 3465, 3586, 524, 2922, 1283, 0, 1442, 0, 3703, 4161,
    4346, 2639, 0, 0, 0, 0, 0, 0, 0, 0, 803, 0, 0, 4696, 1647, 817, 4176, 0, 3922, 0, 0, 0, 0, 591,
    1402, 0, 2367, 3898, 0, 0, 0, 0, 0, 4686, 4442, 1020, 1032, 1206, 345, 2109, 3263, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2155, 0, 484, 2221, 1067, 0, 1982, 2036, 468, 560, 0, 0, 0, 0, 0, 0, 3440,
    0, 0, 0, 2556, 0, 0, 0, 0, 0, 1851, 4488, 0, 4357, 0, 0, 2092, 0, 0, 4182, 0, 2811, 2095, 1832,
    0, 0, 0, 342, 2393, 0, 0, 0, 0, 0, 2447, 1648, 1103, 0, 0, 3875, 0, 0, 0, 0, 0, 0, 2510, 0, 0,
    0, 0, 1122,
};
const size_t cue_slots_count = 4096;
