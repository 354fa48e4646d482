/* SPDX-License-Identifier: Apache-2.0 */
/* cues.c: the words of messages and the names of organisations. Made by
 * scripts/tables/organisations.mjs from scripts/tables/cues.txt and content/organisations.json. */
/* clang-format off */
#pragma GCC diagnostic ignored "-Woverlength-strings"
#include "check/tables/tables.h"

const char cue_texts[] =
    "modification de la mes domiciliation bancairemodification de la nos domiciliation bancairemo"
    "dification de la ses domiciliation bancairemodification de la vos domiciliation bancairemodi"
    "fication notre mes domiciliation bancairemodification notre nos domiciliation bancairemodifi"
    "cation notre ses domiciliation bancairemodification notre vos domiciliation bancairemodifica"
    "tion votre mes domiciliation bancairemodification votre nos domiciliation bancairemodificati"
    "on votre ses domiciliation bancairemodification votre vos domiciliation bancairemodification"
    " de la mes coordonnees bancairesmodification de la nos coordonnees bancairesmodification de "
    "la ses coordonnees bancairesmodification de la vos coordonnees bancairesmodification notre m"
    "es coordonnees bancairesmodification notre nos coordonnees bancairesmodification notre ses c"
    "oordonnees bancairesmodification notre vos coordonnees bancairesmodification votre mes coord"
    "onnees bancairesmodification votre nos coordonnees bancairesmodification votre ses coordonne"
    "es bancairesmodification votre vos coordonnees bancaireschangement de la mes domiciliation b"
    "ancairechangement de la nos domiciliation bancairechangement de la ses domiciliation bancair"
    "echangement de la vos domiciliation bancairechangement notre mes domiciliation bancairechang"
    "ement notre nos domiciliation bancairechangement notre ses domiciliation bancairechangement "
    "notre vos domiciliation bancairechangement votre mes domiciliation bancairechangement votre "
    "nos domiciliation bancairechangement votre ses domiciliation bancairechangement votre vos do"
    "miciliation bancairemodification des mes domiciliation bancairemodification des nos domicili"
    "ation bancairemodification des ses domiciliation bancairemodification des vos domiciliation "
    "bancairemodification mes mes domiciliation bancairemodification mes nos domiciliation bancai"
    "remodification mes ses domiciliation bancairemodification mes vos domiciliation bancairemodi"
    "fication nos mes domiciliation bancairemodification nos nos domiciliation bancairemodificati"
    "on nos ses domiciliation bancairemodification nos vos domiciliation bancairemodification vos"
    " mes domiciliation bancairemodification vos nos domiciliation bancairemodification vos ses d"
    "omiciliation bancairemodification vos vos domiciliation bancairechangement de la mes coordon"
    "nees bancaireschangement de la nos coordonnees bancaireschangement de la ses coordonnees ban"
    "caireschangement de la vos coordonnees bancaireschangement notre mes coordonnees bancairesch"
    "angement notre nos coordonnees bancaireschangement notre ses coordonnees bancaireschangement"
    " notre vos coordonnees bancaireschangement votre mes coordonnees bancaireschangement votre n"
    "os coordonnees bancaireschangement votre ses coordonnees bancaireschangement votre vos coord"
    "onnees bancairesmodification de mes domiciliation bancairemodification de nos domiciliation "
    "bancairemodification de ses domiciliation bancairemodification de vos domiciliation bancaire"
    "modification des mes coordonnees bancairesmodification des nos coordonnees bancairesmodifica"
    "tion des ses coordonnees bancairesmodification des vos coordonnees bancairesmodification du "
    "mes domiciliation bancairemodification du nos domiciliation bancairemodification du ses domi"
    "ciliation bancairemodification du vos domiciliation bancairemodification mes mes coordonnees"
    " bancairesmodification mes nos coordonnees bancairesmodification mes ses coordonnees bancair"
    "esmodification mes vos coordonnees bancairesmodification nos mes coordonnees bancairesmodifi"
    "cation nos nos coordonnees bancairesmodification nos ses coordonnees bancairesmodification n"
    "os vos coordonnees bancairesmodification vos mes coordonnees bancairesmodification vos nos c"
    "oordonnees bancairesmodification vos ses coordonnees bancairesmodification vos vos coordonne"
    "es bancairesnouvelles nouvelles domiciliation bancairevous etes officiellement l heureux gag"
    "nantchangement des mes domiciliation bancairechangement des nos domiciliation bancairechange"
    "ment des ses domiciliation bancairechangement des vos domiciliation bancairechangement mes m"
    "es domiciliation bancairechangement mes nos domiciliation bancairechangement mes ses domicil"
    "iation bancairechangement mes vos domiciliation bancairechangement nos mes domiciliation ban"
    "cairechangement nos nos domiciliation bancairechangement nos ses domiciliation bancairechang"
    "ement nos vos domiciliation bancairechangement vos mes domiciliation bancairechangement vos "
    "nos domiciliation bancairechangement vos ses domiciliation bancairechangement vos vos domici"
    "liation bancairedirection generale des finances publiquesmodification de la domiciliation ba"
    "ncairemodification de mes coordonnees bancairesmodification de nos coordonnees bancairesmodi"
    "fication de ses coordonnees bancairesmodification de vos coordonnees bancairesmodification d"
    "u mes coordonnees bancairesmodification du nos coordonnees bancairesmodification du ses coor"
    "donnees bancairesmodification du vos coordonnees bancairesmodification notre domiciliation b"
    "ancairemodification votre domiciliation bancairemodifier de la mes domiciliation bancairemod"
    "ifier de la nos domiciliation bancairemodifier de la ses domiciliation bancairemodifier de l"
    "a vos domiciliation bancairemodifier notre mes domiciliation bancairemodifier notre nos domi"
    "ciliation bancairemodifier notre ses domiciliation bancairemodifier notre vos domiciliation "
    "bancairemodifier votre mes domiciliation bancairemodifier votre nos domiciliation bancairemo"
    "difier votre ses domiciliation bancairemodifier votre vos domiciliation bancairenouvelles no"
    "uvelles coordonnees bancaireschangement de mes domiciliation bancairechangement de nos domic"
    "iliation bancairechangement de ses domiciliation bancairechangement de vos domiciliation ban"
    "cairechangement des mes coordonnees bancaireschangement des nos coordonnees bancaireschangem"
    "ent des ses coordonnees bancaireschangement des vos coordonnees bancaireschangement du mes d"
    "omiciliation bancairechangement du nos domiciliation bancairechangement du ses domiciliation"
    " bancairechangement du vos domiciliation bancairechangement mes mes coordonnees bancairescha"
    "ngement mes nos coordonnees bancaireschangement mes ses coordonnees bancaireschangement mes "
    "vos coordonnees bancaireschangement nos mes coordonnees bancaireschangement nos nos coordonn"
    "ees bancaireschangement nos ses coordonnees bancaireschangement nos vos coordonnees bancaire"
    "schangement vos mes coordonnees bancaireschangement vos nos coordonnees bancaireschangement "
    "vos ses coordonnees bancaireschangement vos vos coordonnees bancaireschanger de la mes domic"
    "iliation bancairechanger de la nos domiciliation bancairechanger de la ses domiciliation ban"
    "cairechanger de la vos domiciliation bancairechanger notre mes domiciliation bancairechanger"
    " notre nos domiciliation bancairechanger notre ses domiciliation bancairechanger notre vos d"
    "omiciliation bancairechanger votre mes domiciliation bancairechanger votre nos domiciliation"
    " bancairechanger votre ses domiciliation bancairechanger votre vos domiciliation bancairecop"
    "ie conforme de votre carte d identitecopie conforme de votre piece d identitemodification de"
    " la coordonnees bancairesmodification notre coordonnees bancairesmodification votre coordonn"
    "ees bancairesmodifier de la mes coordonnees bancairesmodifier de la nos coordonnees bancaire"
    "smodifier de la ses coordonnees bancairesmodifier de la vos coordonnees bancairesmodifier no"
    "tre mes coordonnees bancairesmodifier notre nos coordonnees bancairesmodifier notre ses coor"
    "donnees bancairesmodifier notre vos coordonnees bancairesmodifier votre mes coordonnees banc"
    "airesmodifier votre nos coordonnees bancairesmodifier votre ses coordonnees bancairesmodifie"
    "r votre vos coordonnees bancairesnouveau nouvelles domiciliation bancairenouvelles nouveau d"
    "omiciliation bancairephoto conforme de votre carte d identitephoto conforme de votre piece d"
    " identitevous etes actuellement l heureux gagnantaccident avec celui ci ancien telephonechan"
    "gement de la domiciliation bancairechangement de mes coordonnees bancaireschangement de nos "
    "coordonnees bancaireschangement de ses coordonnees bancaireschangement de vos coordonnees ba"
    "ncaireschangement du mes coordonnees bancaireschangement du nos coordonnees bancaireschangem"
    "ent du ses coordonnees bancaireschangement du vos coordonnees bancaireschangement notre domi"
    "ciliation bancairechangement votre domiciliation bancairechanger de la mes coordonnees banca"
    "ireschanger de la nos coordonnees bancaireschanger de la ses coordonnees bancaireschanger de"
    " la vos coordonnees bancaireschanger notre mes coordonnees bancaireschanger notre nos coordo"
    "nnees bancaireschanger notre ses coordonnees bancaireschanger notre vos coordonnees bancaire"
    "schanger votre mes coordonnees bancaireschanger votre nos coordonnees bancaireschanger votre"
    " ses coordonnees bancaireschanger votre vos coordonnees bancairesmodification des domiciliat"
    "ion bancairemodification mes domiciliation bancairemodification nos domiciliation bancairemo"
    "dification vos domiciliation bancairemodifier des mes domiciliation bancairemodifier des nos"
    " domiciliation bancairemodifier des ses domiciliation bancairemodifier des vos domiciliation"
    " bancairemodifier mes mes domiciliation bancairemodifier mes nos domiciliation bancairemodif"
    "ier mes ses domiciliation bancairemodifier mes vos domiciliation bancairemodifier nos mes do"
    "miciliation bancairemodifier nos nos domiciliation bancairemodifier nos ses domiciliation ba"
    "ncairemodifier nos vos domiciliation bancairemodifier vos mes domiciliation bancairemodifier"
    " vos nos domiciliation bancairemodifier vos ses domiciliation bancairemodifier vos vos domic"
    "iliation bancairenouveau nouvelles coordonnees bancairesnouvel nouvelles domiciliation banca"
    "irenouvelles nouveau coordonnees bancairesnouvelles nouvel domiciliation bancaireprobleme av"
    "ec celui ci ancien telephonescan conforme de votre carte d identitescan conforme de votre pi"
    "ece d identiteaccident avec celui ci ancien portablechangement de la coordonnees bancairesch"
    "angement notre coordonnees bancaireschangement votre coordonnees bancaireschanger des mes do"
    "miciliation bancairechanger des nos domiciliation bancairechanger des ses domiciliation banc"
    "airechanger des vos domiciliation bancairechanger mes mes domiciliation bancairechanger mes "
    "nos domiciliation bancairechanger mes ses domiciliation bancairechanger mes vos domiciliatio"
    "n bancairechanger nos mes domiciliation bancairechanger nos nos domiciliation bancairechange"
    "r nos ses domiciliation bancairechanger nos vos domiciliation bancairechanger vos mes domici"
    "liation bancairechanger vos nos domiciliation bancairechanger vos ses domiciliation bancaire"
    "changer vos vos domiciliation bancairecopie conforme de votre carte bancaireleurs nouvelles "
    "domiciliation bancairemodification de domiciliation bancairemodification de la mes compte ba"
    "ncairemodification de la nos compte bancairemodification de la ses compte bancairemodificati"
    "on de la vos compte bancairemodification des coordonnees bancairesmodification du domiciliat"
    "ion bancairemodification mes coordonnees bancairesmodification nos coordonnees bancairesmodi"
    "fication notre mes compte bancairemodification notre nos compte bancairemodification notre s"
    "es compte bancairemodification notre vos compte bancairemodification vos coordonnees bancair"
    "esmodification votre mes compte bancairemodification votre nos compte bancairemodification v"
    "otre ses compte bancairemodification votre vos compte bancairemodifier de mes domiciliation "
    "bancairemodifier de nos domiciliation bancairemodifier de ses domiciliation bancairemodifier"
    " de vos domiciliation bancairemodifier des mes coordonnees bancairesmodifier des nos coordon"
    "nees bancairesmodifier des ses coordonnees bancairesmodifier des vos coordonnees bancairesmo"
    "difier du mes domiciliation bancairemodifier du nos domiciliation bancairemodifier du ses do"
    "miciliation bancairemodifier du vos domiciliation bancairemodifier mes mes coordonnees banca"
    "iresmodifier mes nos coordonnees bancairesmodifier mes ses coordonnees bancairesmodifier mes"
    " vos coordonnees bancairesmodifier nos mes coordonnees bancairesmodifier nos nos coordonnees"
    " bancairesmodifier nos ses coordonnees bancairesmodifier nos vos coordonnees bancairesmodifi"
    "er vos mes coordonnees bancairesmodifier vos nos coordonnees bancairesmodifier vos ses coord"
    "onnees bancairesmodifier vos vos coordonnees bancairesnotre nouvelles domiciliation bancaire"
    "nouveau nouveau domiciliation bancairenouvel nouvelles coordonnees bancairesnouvelles nouvel"
    " coordonnees bancairesphoto conforme de votre carte bancaireprobleme avec celui ci ancien po"
    "rtableagence nationale des titres securiseschangement des domiciliation bancairechangement m"
    "es domiciliation bancairechangement nos domiciliation bancairechangement vos domiciliation b"
    "ancairechanger de mes domiciliation bancairechanger de nos domiciliation bancairechanger de "
    "ses domiciliation bancairechanger de vos domiciliation bancairechanger des mes coordonnees b"
    "ancaireschanger des nos coordonnees bancaireschanger des ses coordonnees bancaireschanger de"
    "s vos coordonnees bancaireschanger du mes domiciliation bancairechanger du nos domiciliation"
    " bancairechanger du ses domiciliation bancairechanger du vos domiciliation bancairechanger m"
    "es mes coordonnees bancaireschanger mes nos coordonnees bancaireschanger mes ses coordonnees"
    " bancaireschanger mes vos coordonnees bancaireschanger nos mes coordonnees bancaireschanger "
    "nos nos coordonnees bancaireschanger nos ses coordonnees bancaireschanger nos vos coordonnee"
    "s bancaireschanger vos mes coordonnees bancaireschanger vos nos coordonnees bancaireschanger"
    " vos ses coordonnees bancaireschanger vos vos coordonnees bancairescopie conforme de la cart"
    "e d identitecopie conforme de la piece d identiteleurs nouvelles coordonnees bancairesmodifi"
    "cation de coordonnees bancairesmodification du coordonnees bancairesmodifier de la domicilia"
    "tion bancairemodifier de mes coordonnees bancairesmodifier de nos coordonnees bancairesmodif"
    "ier de ses coordonnees bancairesmodifier de vos coordonnees bancairesmodifier du mes coordon"
    "nees bancairesmodifier du nos coordonnees bancairesmodifier du ses coordonnees bancairesmodi"
    "fier du vos coordonnees bancairesmodifier notre domiciliation bancairemodifier votre domicil"
    "iation bancairenotre nouvelles coordonnees bancairesnouveau nouveau coordonnees bancairesnou"
    "veau nouvel domiciliation bancairenouvel nouveau domiciliation bancairephoto conforme de la "
    "carte d identitephoto conforme de la piece d identitescan conforme de votre carte bancaireso"
    "ucis avec celui ci ancien telephonevous etes officiellement selectionneeaccident avec celui "
    "ci ancien numerochanged updated bank account detailschangement de domiciliation bancairechan"
    "gement de la mes compte bancairechangement de la nos compte bancairechangement de la ses com"
    "pte bancairechangement de la vos compte bancairechangement des coordonnees bancaireschangeme"
    "nt du domiciliation bancairechangement mes coordonnees bancaireschangement nos coordonnees b"
    "ancaireschangement notre mes compte bancairechangement notre nos compte bancairechangement n"
    "otre ses compte bancairechangement notre vos compte bancairechangement vos coordonnees banca"
    "ireschangement votre mes compte bancairechangement votre nos compte bancairechangement votre"
    " ses compte bancairechangement votre vos compte bancairechanger de la domiciliation bancaire"
    "changer de mes coordonnees bancaireschanger de nos coordonnees bancaireschanger de ses coord"
    "onnees bancaireschanger de vos coordonnees bancaireschanger du mes coordonnees bancaireschan"
    "ger du nos coordonnees bancaireschanger du ses coordonnees bancaireschanger du vos coordonne"
    "es bancaireschanger notre domiciliation bancairechanger votre domiciliation bancaireleurs no"
    "uveau domiciliation bancairemes nouvelles domiciliation bancairemodification des mes compte "
    "bancairemodification des nos compte bancairemodification des ses compte bancairemodification"
    " des vos compte bancairemodification mes mes compte bancairemodification mes nos compte banc"
    "airemodification mes ses compte bancairemodification mes vos compte bancairemodification nos"
    " mes compte bancairemodification nos nos compte bancairemodification nos ses compte bancaire"
    "modification nos vos compte bancairemodification vos mes compte bancairemodification vos nos"
    " compte bancairemodification vos ses compte bancairemodification vos vos compte bancairemodi"
    "fier de la coordonnees bancairesmodifier notre coordonnees bancairesmodifier votre coordonne"
    "es bancairesmon nouvelles domiciliation bancairenos nouvelles domiciliation bancairenotre no"
    "uveau domiciliation bancairenotre questionnaire de remboursementnouveau nouvel coordonnees b"
    "ancairesnouvel nouveau coordonnees bancairesnouvel nouvel domiciliation bancaireordre des ma"
    "sseurs kinesitherapeutesprobleme avec celui ci ancien numeroscan conforme de la carte d iden"
    "titescan conforme de la piece d identiteses nouvelles domiciliation bancairesouci avec celui"
    " ci ancien telephonesoucis avec celui ci ancien portableupdated updated bank account details"
    "votre questionnaire de remboursementchangement de coordonnees bancaireschangement du coordon"
    "nees bancaireschanger de la coordonnees bancaireschanger notre coordonnees bancaireschanger "
    "votre coordonnees bancairescopie conforme de la carte bancaireleurs nouveau coordonnees banc"
    "airesleurs nouvel domiciliation bancairemes nouvelles coordonnees bancairesmodification de m"
    "es compte bancairemodification de nos compte bancairemodification de ses compte bancairemodi"
    "fication de vos compte bancairemodification du mes compte bancairemodification du nos compte"
    " bancairemodification du ses compte bancairemodification du vos compte bancairemodifier des "
    "domiciliation bancairemodifier mes domiciliation bancairemodifier nos domiciliation bancaire"
    "modifier vos domiciliation bancairemon nouvelles coordonnees bancairesnos nouvelles coordonn"
    "ees bancairesnotre nouveau coordonnees bancairesnotre nouvel domiciliation bancairenouvel no"
    "uvel coordonnees bancairesnouvelles nouvelles compte bancairephoto conforme de la carte banc"
    "aireprelevement par carte non autoriseeses nouvelles coordonnees bancairessouci avec celui c"
    "i ancien portabletransaction par carte non autoriseevous etes actuellement selectionneeaccid"
    "ent avec mon ancien telephonecaisse de retraite des pharmacienschanged updated remittance de"
    "tailschangement des mes compte bancairechangement des nos compte bancairechangement des ses "
    "compte bancairechangement des vos compte bancairechangement mes mes compte bancairechangemen"
    "t mes nos compte bancairechangement mes ses compte bancairechangement mes vos compte bancair"
    "echangement nos mes compte bancairechangement nos nos compte bancairechangement nos ses comp"
    "te bancairechangement nos vos compte bancairechangement vos mes compte bancairechangement vo"
    "s nos compte bancairechangement vos ses compte bancairechangement vos vos compte bancairecha"
    "nger des domiciliation bancairechanger mes domiciliation bancairechanger nos domiciliation b"
    "ancairechanger vos domiciliation bancairecopie conforme de carte d identitecopie conforme de"
    " piece d identiteleurs nouvel coordonnees bancairesmes nouveau domiciliation bancairemodific"
    "ation de la compte bancairemodification notre compte bancairemodification votre compte banca"
    "iremodifier de domiciliation bancairemodifier de la mes compte bancairemodifier de la nos co"
    "mpte bancairemodifier de la ses compte bancairemodifier de la vos compte bancairemodifier de"
    "s coordonnees bancairesmodifier du domiciliation bancairemodifier mes coordonnees bancairesm"
    "odifier nos coordonnees bancairesmodifier notre mes compte bancairemodifier notre nos compte"
    " bancairemodifier notre ses compte bancairemodifier notre vos compte bancairemodifier vos co"
    "ordonnees bancairesmodifier votre mes compte bancairemodifier votre nos compte bancairemodif"
    "ier votre ses compte bancairemodifier votre vos compte bancairemon nouveau domiciliation ban"
    "cairenos nouveau domiciliation bancairenotre nouvel coordonnees bancairesphoto conforme de c"
    "arte d identitephoto conforme de piece d identiteprelevement par carte est en coursprobleme "
    "avec mon ancien telephonescan conforme de la carte bancaireses nouveau domiciliation bancair"
    "esoucis avec celui ci ancien numerotransaction par carte est en coursupdated updated remitta"
    "nce detailsaccident avec le ancien telephoneaccident avec mon ancien portablebrigade de prot"
    "ection des mineurscaisse de retraite des infirmiersce questionnaire de remboursementchanged "
    "updated wire instructionschangement de mes compte bancairechangement de nos compte bancairec"
    "hangement de ses compte bancairechangement de vos compte bancairechangement du mes compte ba"
    "ncairechangement du nos compte bancairechangement du ses compte bancairechangement du vos co"
    "mpte bancairechanger de domiciliation bancairechanger de la mes compte bancairechanger de la"
    " nos compte bancairechanger de la ses compte bancairechanger de la vos compte bancairechange"
    "r des coordonnees bancaireschanger du domiciliation bancairechanger mes coordonnees bancaire"
    "schanger nos coordonnees bancaireschanger notre mes compte bancairechanger notre nos compte "
    "bancairechanger notre ses compte bancairechanger notre vos compte bancairechanger vos coordo"
    "nnees bancaireschanger votre mes compte bancairechanger votre nos compte bancairechanger vot"
    "re ses compte bancairechanger votre vos compte bancairecopie conforme de votre passeportdans"
    " les prochaines les # minutesle questionnaire de remboursementmes nouveau coordonnees bancai"
    "resmes nouvel domiciliation bancairemodifier de coordonnees bancairesmodifier du coordonnees"
    " bancairesmon nouveau coordonnees bancairesmon nouvel domiciliation bancairenos nouveau coor"
    "donnees bancairesnos nouvel domiciliation bancairenotre formulaire de remboursementnotre que"
    "stionnaire remboursementnouveau nouvelles compte bancairenouvelles nouveau compte bancaireop"
    "eration par carte non autoriseephoto conforme de votre passeportprobleme avec le ancien tele"
    "phoneprobleme avec mon ancien portablereglement par carte non autoriseesans regularisation d"
    "e votre partscan conforme de carte d identitescan conforme de piece d identiteses nouveau co"
    "ordonnees bancairesses nouvel domiciliation bancairesouci avec celui ci ancien numeroun ques"
    "tionnaire de remboursementupdated updated wire instructionsvotre formulaire de remboursement"
    "votre questionnaire remboursementvous etes notre l heureux gagnantvous etes officiellement g"
    "agnantevous etes officiellement l un des# millions united states dollarsaccident avec celui "
    "ci telephoneaccident avec le ancien portablechanged new bank account detailschangement de la"
    " compte bancairechangement notre compte bancairechangement votre compte bancairechanger de c"
    "oordonnees bancaireschanger du coordonnees bancairescollect this exclusive gift cardcollect "
    "your exclusive gift cardcommande par carte non autoriseecopie conforme de carte bancairedans"
    " les prochaines les # heuresmes nouvel coordonnees bancairesmodification des compte bancaire"
    "modification mes compte bancairemodification nos compte bancairemodification vos compte banc"
    "airemodifier des mes compte bancairemodifier des nos compte bancairemodifier des ses compte "
    "bancairemodifier des vos compte bancairemodifier mes mes compte bancairemodifier mes nos com"
    "pte bancairemodifier mes ses compte bancairemodifier mes vos compte bancairemodifier nos mes"
    " compte bancairemodifier nos nos compte bancairemodifier nos ses compte bancairemodifier nos"
    " vos compte bancairemodifier vos mes compte bancairemodifier vos nos compte bancairemodifier"
    " vos ses compte bancairemodifier vos vos compte bancairemon nouvel coordonnees bancairesnew "
    "updated bank account detailsnos nouvel coordonnees bancairesnouvel nouvelles compte bancaire"
    "nouvelles nouvel compte bancaireoperation par carte est en coursour updated bank account det"
    "ailspaiement par carte non autoriseephoto conforme de carte bancaireprelevement par carte a "
    "bien eteprelevement par carte en attenteprelevement par carte en suspensprobleme avec celui "
    "ci telephoneprobleme avec le ancien portablereceive this exclusive gift cardreceive your exc"
    "lusive gift cardreglement par carte est en coursscan conforme de votre passeportses nouvel c"
    "oordonnees bancairessoucis avec mon ancien telephonetransaction par carte a bien etetransact"
    "ion par carte en attentetransaction par carte en suspensupdated new bank account detailsvire"
    "ment par carte non autoriseeyour shipment shipment addressed# million united states dollarsa"
    "ccident avec celui ci portableaccident avec mon ancien numeroarrive a expiration aujourd hui"
    "caisse d allocations familialescaisse de retraite des medecinschanged updated account detail"
    "schanged updated banking detailschanged updated payment detailschanger des mes compte bancai"
    "rechanger des nos compte bancairechanger des ses compte bancairechanger des vos compte banca"
    "irechanger mes mes compte bancairechanger mes nos compte bancairechanger mes ses compte banc"
    "airechanger mes vos compte bancairechanger nos mes compte bancairechanger nos nos compte ban"
    "cairechanger nos ses compte bancairechanger nos vos compte bancairechanger vos mes compte ba"
    "ncairechanger vos nos compte bancairechanger vos ses compte bancairechanger vos vos compte b"
    "ancairecollect the exclusive gift cardcollect this exclusive winningscollect your exclusive "
    "winningscommande par carte est en coursconseil de l ordre des medecinscopie de votre carte d"
    " identitecopie de votre piece d identitedans les prochaines les # joursfonds de formation de"
    "s liberauxleurs nouvelles compte bancairemettez la a jour imperativementmettre la a jour imp"
    "erativementmodification de compte bancairemodification du compte bancairemodifier de mes com"
    "pte bancairemodifier de nos compte bancairemodifier de ses compte bancairemodifier de vos co"
    "mpte bancairemodifier du mes compte bancairemodifier du nos compte bancairemodifier du ses c"
    "ompte bancairemodifier du vos compte bancairenotre nouvelles compte bancairenotre questionna"
    "ire de ci jointnotre questionnaire de en lignenouveau nouveau compte bancaireordre des chiru"
    "rgiens dentistespaiement par carte est en coursphoto de votre carte d identitephoto de votre"
    " piece d identiteprobleme avec celui ci portableprobleme avec mon ancien numeroreceive the e"
    "xclusive gift cardreceive this exclusive winningsreceive your exclusive winningssans confirm"
    "ation de votre partscan conforme de carte bancairesouci avec mon ancien telephonesoucis avec"
    " le ancien telephonesoucis avec mon ancien portabletelephone number and occupationthe shipme"
    "nt shipment addressedupdated updated account detailsupdated updated banking detailsupdated u"
    "pdated payment detailsvirement par carte est en coursvotre messagerie est compromisevotre qu"
    "estionnaire de ci jointvotre questionnaire de en lignevous etes actuellement gagnantevous et"
    "es actuellement l un desyour shipment package addressedyour shipment shipment delivery# mill"
    "ions united states eurosaccident avec le ancien numeroce formulaire de remboursementce quest"
    "ionnaire remboursementchanged new remittance detailschangement des compte bancairechangement"
    " mes compte bancairechangement nos compte bancairechangement vos compte bancairechanger de m"
    "es compte bancairechanger de nos compte bancairechanger de ses compte bancairechanger de vos"
    " compte bancairechanger du mes compte bancairechanger du nos compte bancairechanger du ses c"
    "ompte bancairechanger du vos compte bancaireclaim this exclusive gift cardclaim your exclusi"
    "ve gift cardcollect the exclusive winningscollect this exclusive packagecollect this exclusi"
    "ve vouchercollect your exclusive packagecollect your exclusive vouchercopie conforme de la p"
    "asseporten l absence de regularisationguichet unique des entreprisesle formulaire de rembour"
    "sementle questionnaire remboursementmodifier de la compte bancairemodifier notre compte banc"
    "airemodifier votre compte bancairenew updated remittance detailsnotre formulaire rembourseme"
    "ntnotre questionnaire de suivantnouveau nouvel compte bancairenouvel nouveau compte bancaire"
    "operation par carte a bien eteoperation par carte en attenteoperation par carte en suspensor"
    "dre des pedicures podologuesour updated remittance detailsphoto conforme de la passeportprel"
    "evement par carte en coursprelevement par carte suspecteprobleme avec le ancien numeroreceiv"
    "e the exclusive winningsreceive this exclusive packagereceive this exclusive voucherreceive "
    "your exclusive packagereceive your exclusive voucherreglement par carte a bien etereglement "
    "par carte en attentereglement par carte en suspensremplissez notre questionnaireremplissez v"
    "otre questionnairerenseigner notre questionnairerenseigner votre questionnairerenseignez not"
    "re questionnairerenseignez votre questionnairescan de votre carte d identitescan de votre pi"
    "ece d identitesouci avec le ancien telephonesouci avec mon ancien portablesoucis avec celui "
    "ci telephonesoucis avec le ancien portablethe shipment package addressedthe shipment shipmen"
    "t deliverytransaction par carte en courstransaction par carte suspecteun formulaire de rembo"
    "ursementun questionnaire remboursementupdated new remittance detailsvotre formulaire rembour"
    "sementvotre questionnaire de suivantvous venez de ete selectionneevous venez de ete tire au "
    "sortyour shipment package delivery# million united states eurosa shipment shipment addressed"
    "accident avec celui ci numeroachat par carte non autoriseechanged new wire instructionschang"
    "ement de compte bancairechangement du compte bancairechanger de la compte bancairechanger no"
    "tre compte bancairechanger votre compte bancaireclaim the exclusive gift cardclaim this excl"
    "usive winningsclaim your exclusive winningscollect a exclusive gift cardcollect the exclusiv"
    "e packagecollect the exclusive vouchercollect this exclusive rewardcollect your exclusive re"
    "wardcommande par carte a bien etecommande par carte en attentecommande par carte en suspensc"
    "ompleter notre questionnairecompleter votre questionnairecompletez notre questionnairecomple"
    "tez votre questionnairecompte personnel de formationcopie de votre carte bancairedans les pr"
    "ochaines # minutesdirection generale des impotsleurs nouveau compte bancairemes nouvelles co"
    "mpte bancairemessagerie securisee de santemon nouvelles compte bancairene seront plus pris e"
    "n chargenew updated wire instructionsnos nouvelles compte bancairenotre nouveau compte banca"
    "irenouvel nouvel compte bancaireordre national des infirmiersour updated wire instructionspa"
    "iement par carte a bien etepaiement par carte en attentepaiement par carte en suspensphoto d"
    "e votre carte bancaireprelevement par carte echoueeprelevement par carte refuseeprelevement "
    "par carte rejeteeprelevement par carte valideeprobleme avec celui ci numeroreceive a exclusi"
    "ve gift cardreceive the exclusive packagereceive the exclusive voucherreceive this exclusive"
    " rewardreceive your exclusive rewardrenouvellement de votre cartesans validation de votre pa"
    "rtscan conforme de la passeportses nouvelles compte bancairesouci avec celui ci telephonesou"
    "ci avec le ancien portablesoucis avec celui ci portablesoucis avec mon ancien numerothe ship"
    "ment package deliverytransaction par carte echoueetransaction par carte refuseetransaction p"
    "ar carte rejeteetransaction par carte valideeupdated new wire instructionsvirement par carte"
    " a bien etevirement par carte en attentevirement par carte en suspensyour fedex shipment add"
    "ressed# millions united states usda shipment package addresseda shipment shipment deliveryac"
    "hat par carte est en coursagence du numerique en santebnp paribas personal financece questio"
    "nnaire de ci jointce questionnaire de en lignechanged bank account detailschanged updated ba"
    "nk detailsclaim the exclusive winningsclaim this exclusive packageclaim this exclusive vouch"
    "erclaim your exclusive packageclaim your exclusive vouchercollect a exclusive winningscollec"
    "t the exclusive rewardcollect this exclusive bonuscollect this exclusive prizecollect your e"
    "xclusive bonuscollect your exclusive prizecopie de la carte d identitecopie de la piece d id"
    "entitedans les prochaines # heuresget this exclusive gift cardget your exclusive gift cardle"
    " messagerie est compromisele questionnaire de ci jointle questionnaire de en ligneleurs domi"
    "ciliation bancaireleurs nouvel compte bancairemettez a jour imperativementmettre a jour impe"
    "rativementmobile number and occupationmodifier des compte bancairemodifier mes compte bancai"
    "remodifier nos compte bancairemodifier vos compte bancairenew new bank account detailsnotre "
    "formulaire de ci jointnotre formulaire de en lignenotre nouvel compte bancairenotre question"
    "naire ci jointnotre questionnaire en ligneoperation par carte en coursoperation par carte su"
    "specteour new bank account detailsphoto de la carte d identitephoto de la piece d identitepr"
    "elevement par carte reussireceive a exclusive winningsreceive the exclusive rewardreceive th"
    "is exclusive bonusreceive this exclusive prizereceive your exclusive bonusreceive your exclu"
    "sive prizereglement par carte en coursreglement par carte suspecterenouvellement de vos droi"
    "tsreprogrammer votre livraisonreprogrammez votre livraisonscan de votre carte bancairesouci "
    "avec celui ci portablesouci avec mon ancien numerosoucis avec le ancien numerotelephone numb"
    "er and addresstelephone number and countrythe fedex shipment addressedtransaction par carte "
    "reussiun questionnaire de ci jointun questionnaire de en ligneupdated updated bank detailsvo"
    "tre formulaire de ci jointvotre formulaire de en lignevotre messagerie est satureevotre ques"
    "tionnaire ci jointvotre questionnaire en lignevous etes notre selectionneeyour fedex package"
    " addressedyour fedex shipment deliveryyour shipment shipment couldyour shipment shipment rea"
    "dyyour usps shipment addressed# million united states usda shipment package deliveryaccident"
    " avec mon telephonearrive a expiration bientotarrive a expiration ce soirce formulaire rembo"
    "ursementce questionnaire de suivantcertificat qualite de l airchanged new account detailscha"
    "nged new banking detailschanged new payment detailschanger des compte bancairechanger mes co"
    "mpte bancairechanger nos compte bancairechanger vos compte bancaireclaim a exclusive gift ca"
    "rdclaim the exclusive packageclaim the exclusive voucherclaim this exclusive rewardclaim you"
    "r exclusive rewardcollect a exclusive packagecollect a exclusive vouchercollect the exclusiv"
    "e bonuscollect the exclusive prizecollect this exclusive cashcollect this free gift cardcoll"
    "ect your exclusive cashcollect your free gift cardcommande par carte en courscommande par ca"
    "rte suspectecopie conforme de passeportdans les prochaines # joursdirection de la gendarmeri"
    "eget the exclusive gift cardget this exclusive winningsget your exclusive winningsinternatio"
    "nal monetary fundle formulaire remboursementle plus rapidement possiblele questionnaire de s"
    "uivantleboncoin paiement securiseleurs coordonnees bancairesmes nouveau compte bancairemodif"
    "ication de la mes ibanmodification de la nos ibanmodification de la ses ibanmodification de "
    "la vos ibanmodification notre mes ibanmodification notre nos ibanmodification notre ses iban"
    "modification notre vos ibanmodification votre mes ibanmodification votre nos ibanmodificatio"
    "n votre ses ibanmodification votre vos ibanmodifier de compte bancairemodifier du compte ban"
    "cairemon nouveau compte bancairene sera plus pris en chargenew updated account detailsnew up"
    "dated banking detailsnew updated payment detailsnos nouveau compte bancairenotre formulaire "
    "de suivantnotre questionnaire suivantoperation par carte echoueeoperation par carte refuseeo"
    "peration par carte rejeteeoperation par carte valideeordre national des medecinsour updated "
    "account detailsour updated banking detailsour updated payment detailspaiement par carte en c"
    "ourspaiement par carte suspectephoto conforme de passeportprelevement par carte a eteproblem"
    "e avec mon telephonereceive a exclusive packagereceive a exclusive voucherreceive the exclus"
    "ive bonusreceive the exclusive prizereceive this exclusive cashreceive this free gift cardre"
    "ceive your exclusive cashreceive your free gift cardreglement par carte echoueereglement par"
    " carte refuseereglement par carte rejeteereglement par carte valideeremplir notre questionna"
    "ireremplir votre questionnaireremplissez ce questionnaireremplissez le questionnairerempliss"
    "ez notre formulaireremplissez un questionnaireremplissez votre formulairerenseigner ce quest"
    "ionnairerenseigner le questionnairerenseigner notre formulairerenseigner un questionnaireren"
    "seigner votre formulairerenseignez ce questionnairerenseignez le questionnairerenseignez not"
    "re formulairerenseignez un questionnairerenseignez votre formulairereplanifier votre livrais"
    "onsans paiement de votre partsans reaction de votre partscan de la carte d identitescan de l"
    "a piece d identitesecur pass banque populaireses nouveau compte bancairesouci avec le ancien"
    " numerosoucis avec celui ci numerosuivant sur le instructionssuivant via ce instructionsthe "
    "fedex package addressedthe fedex shipment deliverythe shipment shipment couldthe shipment sh"
    "ipment readythe usps shipment addressedtransaction par carte a eteun formulaire remboursemen"
    "tun questionnaire de suivantupdated new account detailsupdated new banking detailsupdated ne"
    "w payment detailsvirement par carte en coursvirement par carte suspectevisitez sur le instru"
    "ctionsvisitez via ce instructionsvotre compte est compromisevotre formulaire de suivantvotre"
    " messagerie est pleinevotre questionnaire suivantvous etes l heureux gagnantyour dhl shipmen"
    "t addressedyour fedex package deliveryyour instagram subscriptionyour shipment package could"
    "your shipment package readyyour shipment shipment fromyour ups shipment addressedyour usps p"
    "ackage addressedyour usps shipment deliverya fedex shipment addressedaccident avec le teleph"
    "oneaccident avec mon portableachat par carte a bien eteachat par carte en attenteachat par c"
    "arte en suspensarrive a expiration demaincertaines piece d identitechanged remittance detail"
    "schanger de compte bancairechanger du compte bancaireclaim a exclusive winningsclaim the exc"
    "lusive rewardclaim this exclusive bonusclaim this exclusive prizeclaim your exclusive bonusc"
    "laim your exclusive prizecollect a exclusive rewardcollect the exclusive cashcollect the fre"
    "e gift cardcollect this free winningscollect your free winningscommande par carte echoueecom"
    "mande par carte refuseecommande par carte rejeteecommande par carte valideecompleter ce ques"
    "tionnairecompleter le questionnairecompleter notre formulairecompleter un questionnairecompl"
    "eter votre formulairecompletez ce questionnairecompletez le questionnairecompletez notre for"
    "mulairecompletez un questionnairecompletez votre formulairecopie de la carte bancairedans le"
    "s plus brefs delaisforfait post stationnementget the exclusive winningsget this exclusive pa"
    "ckageget this exclusive voucherget your exclusive packageget your exclusive vouchermes nouve"
    "l compte bancairemodification de la mes ribmodification de la nos ribmodification de la ses "
    "ribmodification de la vos ribmodification notre mes ribmodification notre nos ribmodificatio"
    "n notre ses ribmodification notre vos ribmodification votre mes ribmodification votre nos ri"
    "bmodification votre ses ribmodification votre vos ribmon domiciliation bancairemon nouvel co"
    "mpte bancairemutualite sociale agricolenew new remittance detailsnos nouvel compte bancaireo"
    "peration par carte reussiour new remittance detailsouvrez sur le instructionsouvrez via ce i"
    "nstructionspaiement par carte echoueepaiement par carte refuseepaiement par carte rejeteepai"
    "ement par carte valideephoto de la carte bancaireprobleme avec le telephoneprobleme avec mon"
    " portablereceive a exclusive rewardreceive the exclusive cashreceive the free gift cardrecei"
    "ve this free winningsreceive your free winningsreglement par carte reussirenouvellement obli"
    "gatoirereprogrammer une livraisonreprogrammez une livraisonsans reponse de votre partscan co"
    "nforme de passeportses nouvel compte bancairesouci avec celui ci numerosuivez sur le instruc"
    "tionssuivez via ce instructionssuivre sur le instructionssuivre via ce instructionsthe dhl s"
    "hipment addressedthe fedex package deliverythe shipment package couldthe shipment package re"
    "adythe shipment shipment fromthe ups shipment addressedthe usps package addressedthe usps sh"
    "ipment deliveryvirement par carte echoueevirement par carte refuseevirement par carte rejete"
    "evirement par carte valideevotre boite est compromisevous avez ete selectionneevous avez ete"
    " tire au sortyou have been an unclaimedyour dhl package addressedyour dhl shipment deliveryy"
    "our facebook subscriptionyour shipment package fromyour shipment shipment hasyour shipment s"
    "hipment wasyour ups package addressedyour ups shipment deliveryyour usps package deliverya f"
    "edex package addresseda fedex shipment deliverya shipment shipment coulda shipment shipment "
    "readya usps shipment addressedaccident avec le portableagence regionale de santeallocation e"
    "xceptionnellece formulaire de ci jointce formulaire de en lignece questionnaire ci jointce q"
    "uestionnaire en lignechanged wire instructionschangement de la mes ibanchangement de la nos "
    "ibanchangement de la ses ibanchangement de la vos ibanchangement notre mes ibanchangement no"
    "tre nos ibanchangement notre ses ibanchangement notre vos ibanchangement votre mes ibanchang"
    "ement votre nos ibanchangement votre ses ibanchangement votre vos ibanclaim a exclusive pack"
    "ageclaim a exclusive voucherclaim the exclusive bonusclaim the exclusive prizeclaim this exc"
    "lusive cashclaim this free gift cardclaim your exclusive cashclaim your free gift cardcollec"
    "t a exclusive bonuscollect a exclusive prizecollect the free winningscollect this free packa"
    "gecollect this free vouchercollect your free packagecollect your free vouchercommande par ca"
    "rte reussicopie de carte d identitecopie de piece d identitecredit mutuel de bretagnedans le"
    "s meilleurs delaisfait tomber mon telephoneget a exclusive gift cardget the exclusive packag"
    "eget the exclusive voucherget this exclusive rewardget your exclusive rewardle formulaire de"
    " ci jointle formulaire de en lignele messagerie est satureele questionnaire ci jointle quest"
    "ionnaire en lignemobile number and addressmobile number and countrymodification des mes iban"
    "modification des nos ibanmodification des ses ibanmodification des vos ibanmodification mes "
    "mes ibanmodification mes nos ibanmodification mes ses ibanmodification mes vos ibanmodificat"
    "ion nos mes ibanmodification nos nos ibanmodification nos ses ibanmodification nos vos ibanm"
    "odification vos mes ibanmodification vos nos ibanmodification vos ses ibanmodification vos v"
    "os ibanmodifier mes informationsmon coordonnees bancairesne seront plus remboursesnew new wi"
    "re instructionsnotre formulaire ci jointnotre formulaire en ligneoperation par carte a eteou"
    "r new wire instructionspaiement par carte reussiphoto de carte d identitephoto de piece d id"
    "entiteprelevement non autoriseeprobleme avec le portablereceive a exclusive bonusreceive a e"
    "xclusive prizereceive the free winningsreceive this free packagereceive this free voucherrec"
    "eive your free packagereceive your free voucherreglement par carte a etereplanifier une livr"
    "aisonreprogrammer la livraisonreprogrammez la livraisonsans action de votre partsans retour "
    "de votre partscan de la carte bancairesoucis avec mon telephonesubvention exceptionnellethe "
    "dhl package addressedthe dhl shipment deliverythe shipment package fromthe shipment shipment"
    " hasthe shipment shipment wasthe ups package addressedthe ups shipment deliverythe usps pack"
    "age deliverytransaction non autoriseeun formulaire de ci jointun formulaire de en ligneun qu"
    "estionnaire ci jointun questionnaire en ligneutilisation non autoriseevirement par carte reu"
    "ssivotre formulaire ci jointvotre formulaire en lignevotre methode de paiementvous venez de "
    "ete choisieyour dhl package deliveryyour fedex shipment couldyour fedex shipment readyyour i"
    "nstagram membershipyour instagram protectionyour netflix subscriptionyour shipment package h"
    "asyour shipment package wasyour shipment shipment isyour ups package deliverya dhl shipment "
    "addresseda fedex package deliverya shipment package coulda shipment package readya shipment "
    "shipment froma ups shipment addresseda usps package addresseda usps shipment deliveryacciden"
    "t avec mon numeroachat par carte en coursachat par carte suspectearrive a expiration dansavi"
    "s de situation sirenece formulaire de suivantce questionnaire suivantchanged new bank detail"
    "schangement de la mes ribchangement de la nos ribchangement de la ses ribchangement de la vo"
    "s ribchangement notre mes ribchangement notre nos ribchangement notre ses ribchangement notr"
    "e vos ribchangement votre mes ribchangement votre nos ribchangement votre ses ribchangement "
    "votre vos ribchronopost internationalclaim a exclusive rewardclaim the exclusive cashclaim t"
    "he free gift cardclaim this free winningsclaim your free winningscollect a exclusive cashcol"
    "lect a free gift cardcollect the free packagecollect the free vouchercollect this free rewar"
    "dcollect your free rewardcommande par carte a etecopie de votre passeporten l absence de pai"
    "emententrer en contact directfait tomber mon portableget a exclusive winningsget the exclusi"
    "ve rewardget this exclusive bonusget this exclusive prizeget your exclusive bonusget your ex"
    "clusive prizeindemnite exceptionnellele compte est compromisele formulaire de suivantle mess"
    "agerie est pleinele questionnaire suivantministere de l interieurmodification de mes ibanmod"
    "ification de nos ibanmodification de ses ibanmodification de vos ibanmodification des mes ri"
    "bmodification des nos ribmodification des ses ribmodification des vos ribmodification du mes"
    " ibanmodification du nos ibanmodification du ses ibanmodification du vos ibanmodification me"
    "s mes ribmodification mes nos ribmodification mes ses ribmodification mes vos ribmodificatio"
    "n nos mes ribmodification nos nos ribmodification nos ses ribmodification nos vos ribmodific"
    "ation vos mes ribmodification vos nos ribmodification vos ses ribmodification vos vos ribnew"
    " updated bank detailsnotre formulaire suivantnouvelles nouvelles ibanour bank account detail"
    "sour updated bank detailspaiement par carte a etepanneaux photovoltaiquesperdu acces a mon a"
    "ncienperte de votre avantagesphoto de votre passeportprelevement est en coursprobleme avec m"
    "on numeroreceive a exclusive cashreceive a free gift cardreceive the free packagereceive the"
    " free voucherreceive this free rewardreceive your free rewardregistre des entreprisesremplir"
    " ce questionnaireremplir le questionnaireremplir notre formulaireremplir un questionnairerem"
    "plir votre formulaireremplissez ce formulaireremplissez le formulaireremplissez un formulair"
    "erenseigner ce formulairerenseigner le formulairerenseigner un formulairerenseignez ce formu"
    "lairerenseignez le formulairerenseignez un formulairereplanifier la livraisonscan de carte d"
    " identitescan de piece d identitesignalement social santesouci avec mon telephonesoucis avec"
    " le telephonesoucis avec mon portablesuivant ces instructionssuivant les instructionstelepho"
    "ne number and agethe dhl package deliverythe fedex shipment couldthe fedex shipment readythe"
    " shipment package hasthe shipment package wasthe shipment shipment isthe ups package deliver"
    "ytransaction confirmationtransaction est en courstransaction inhabituelletransaction unsucce"
    "ssfultransaction was declinedun formulaire de suivantun questionnaire suivantunauthorised tr"
    "ansactionunauthorized transactionunrecognized transactionupdated new bank detailsutilisation"
    " inhabituellevirement par carte a etevisitez ces instructionsvisitez les instructionsvotre c"
    "ompte est satureevotre formulaire suivantvous etes notre gagnantevous etes notre l un desyou"
    " ve been an unclaimedyour amazon subscriptionyour e mail subscriptionyour facebook membershi"
    "pyour facebook protectionyour fedex package couldyour fedex package readyyour fedex shipment"
    " fromyour icloud subscriptionyour instagram antivirusyour office subscriptionyour online sub"
    "scriptionyour paypal subscriptionyour shipment package isyour usps shipment couldyour usps s"
    "hipment readya dhl package addresseda dhl shipment deliverya shipment package froma shipment"
    " shipment hasa shipment shipment wasa ups package addresseda ups shipment deliverya usps pac"
    "kage deliveryaccident avec le numeroachat par carte echoueeachat par carte refuseeachat par "
    "carte rejeteeachat par carte valideeagence nationale du dpccertaines mots de passecerticode "
    "credit mutuelchanged account detailschanged banking detailschanged payment detailschangement"
    " des mes ibanchangement des nos ibanchangement des ses ibanchangement des vos ibanchangement"
    " mes mes ibanchangement mes nos ibanchangement mes ses ibanchangement mes vos ibanchangement"
    " nos mes ibanchangement nos nos ibanchangement nos ses ibanchangement nos vos ibanchangement"
    " vos mes ibanchangement vos nos ibanchangement vos ses ibanchangement vos vos ibanchanger de"
    " de telephoneclaim a exclusive bonusclaim a exclusive prizeclaim the free winningsclaim this"
    " free packageclaim this free voucherclaim your free packageclaim your free vouchercollect a "
    "free winningscollect the free rewardcollect this free bonuscollect this free prizecollect yo"
    "ur free bonuscollect your free prizecompleter ce formulairecompleter le formulairecompleter "
    "un formulairecompletez ce formulairecompletez le formulairecompletez un formulaireconnexion "
    "non autoriseecopie de carte bancairedossier medical partageen l absence de reponseget a excl"
    "usive packageget a exclusive voucherget the exclusive bonusget the exclusive prizeget this e"
    "xclusive cashget this free gift cardget your exclusive cashget your free gift cardhaute auto"
    "rite de santeherzlichen gluckwunscheile de france mobilitesinnerhalb von # stundenle boite e"
    "st compromisemessage de leroy merlinministere de la justicemise en conformite rgpdmodificati"
    "on de la ibanmodification de mes ribmodification de nos ribmodification de ses ribmodificati"
    "on de vos ribmodification du mes ribmodification du nos ribmodification du ses ribmodificati"
    "on du vos ribmodification notre ibanmodification votre ibanmodifier de la mes ibanmodifier d"
    "e la nos ibanmodifier de la ses ibanmodifier de la vos ibanmodifier notre mes ibanmodifier n"
    "otre nos ibanmodifier notre ses ibanmodifier notre vos ibanmodifier votre mes ibanmodifier v"
    "otre nos ibanmodifier votre ses ibanmodifier votre vos ibanne seront plus couvertsne seront "
    "plus valablesnew new account detailsnew new banking detailsnew new payment detailsnouvelles "
    "nouvelles riboperation non autoriseeour new account detailsour new banking detailsour new pa"
    "yment detailsouvrez ces instructionsouvrez les instructionspanneau photovoltaiquesperdrez vo"
    "tre avantagesphoto de carte bancaireplus acces a mon ancienprobleme avec le numeroreceive a "
    "free winningsreceive the free rewardreceive this free bonusreceive this free prizereceive yo"
    "ur free bonusreceive your free prizerecommande electroniquereglement non autoriseeretraite c"
    "omplementairesatisfaction guaranteedscan de votre passeportson methode de paiementsouci avec"
    " le telephonesouci avec mon portablesoucis avec le portablesuivant ce instructionssuivant le"
    " instructionssuivez ces instructionssuivez les instructionssuivre ces instructionssuivre les"
    " instructionssynchronize your wallettentative non autoriseethe fedex package couldthe fedex "
    "package readythe fedex shipment fromthe shipment package isthe usps shipment couldthe usps s"
    "hipment readytransaction frauduleuseutilisation frauduleusevisitez ce instructionsvisitez le"
    " instructionsvotre boite est satureevotre compte est pleinevotre comptes personnelvotre moye"
    "n de paiementyou have been a packageyour apple subscriptionyour cloud subscriptionyour dhl s"
    "hipment couldyour dhl shipment readyyour email subscriptionyour facebook antivirusyour fedex"
    " package fromyour fedex shipment hasyour fedex shipment wasyour netflix membershipyour netfl"
    "ix protectionyour shipment addressedyour trust subscriptionyour ups shipment couldyour ups s"
    "hipment readyyour usps package couldyour usps package readyyour usps shipment froma dhl pack"
    "age deliverya fedex shipment coulda fedex shipment readya shipment package hasa shipment pac"
    "kage wasa shipment shipment isa ups package deliveryachat par carte reussiactivite non autor"
    "iseeancien telephone s estce formulaire ci jointce formulaire en lignecertaines identifiants"
    "certaines informationscertaines mot de passechange de de telephonechangement de mes ibanchan"
    "gement de nos ibanchangement de ses ibanchangement de vos ibanchangement des mes ribchangeme"
    "nt des nos ribchangement des ses ribchangement des vos ribchangement du mes ibanchangement d"
    "u nos ibanchangement du ses ibanchangement du vos ibanchangement mes mes ribchangement mes n"
    "os ribchangement mes ses ribchangement mes vos ribchangement nos mes ribchangement nos nos r"
    "ibchangement nos ses ribchangement nos vos ribchangement vos mes ribchangement vos nos ribch"
    "angement vos ses ribchangement vos vos ribchanger de la mes ibanchanger de la nos ibanchange"
    "r de la ses ibanchanger de la vos ibanchanger notre mes ibanchanger notre nos ibanchanger no"
    "tre ses ibanchanger notre vos ibanchanger votre mes ibanchanger votre nos ibanchanger votre "
    "ses ibanchanger votre vos ibanclaim a exclusive cashclaim a free gift cardclaim the free pac"
    "kageclaim the free voucherclaim this free rewardclaim your free rewardcollect a free package"
    "collect a free vouchercollect the free bonuscollect the free prizecollect this free cashcoll"
    "ect this gift cardcollect your free cashcollect your gift cardcommande non autoriseecompensa"
    "tion committeecomplement alimentaireconnexion inhabituelleconvocation judiciairedans les les"
    " # minutesdans les prochaines #hdans les prochaines #je service clients bredfollow this atta"
    "chmentfraudulent transactionget a exclusive rewardget the exclusive cashget the free gift ca"
    "rdget this free winningsget your free winningsinvestment opportunityinvestment partnershipin"
    "vestment propositionle formulaire ci jointle formulaire en lignele methode de paiementmettez"
    " a jour celle cimettez a jour celui cimettre a jour celle cimettre a jour celui cimodificati"
    "on de la ribmodification notre ribmodification votre ribmodifier de la mes ribmodifier de la"
    " nos ribmodifier de la ses ribmodifier de la vos ribmodifier notre mes ribmodifier notre nos"
    " ribmodifier notre ses ribmodifier notre vos ribmodifier votre mes ribmodifier votre nos rib"
    "modifier votre ses ribmodifier votre vos ribnouveau nouvelles ibannouvelles nouveau ibannuev"
    "os datos bancariosoperation est en coursoperation inhabituelleordre des sages femmesour remi"
    "ttance detailsouvrez ce instructionsouvrez le instructionspaiement non autoriseeperdre votre"
    " avantagesperte de vos avantagesperte de votre donneesprelevement a bien eteprelevement en a"
    "ttenteprelevement en suspensreceive a free packagereceive a free voucherreceive the free bon"
    "usreceive the free prizereceive this free cashreceive this gift cardreceive your free cashre"
    "ceive your gift cardreclamation votre gainreglement est en coursreprogrammer livraisonreprog"
    "rammez livraisonscan de carte bancairesouci avec le portablesoucis avec mon numerosuivez ce "
    "instructionssuivez le instructionssuivre ce instructionssuivre le instructionssuspicious tra"
    "nsactiontemporary phone numbertentative inhabituellethe dhl shipment couldthe dhl shipment r"
    "eadythe fedex package fromthe fedex shipment hasthe fedex shipment wasthe shipment addressed"
    "the ups shipment couldthe ups shipment readythe usps package couldthe usps package readythe "
    "usps shipment fromtransaction a bien etetransaction en attentetransaction en suspenstransact"
    "ion successfultu as ete selectionneetu as ete tire au sortun formulaire ci jointun formulair"
    "e en ligneun methode de paiementunclaimed compensationvirement non autoriseevotre boite est "
    "pleinevotre compte personnelvotre comptes bancairevotre mode de paiementvous etes selectionn"
    "eevous venez de remporteyou have been a winneryou have been selectedyour amazon membershipyo"
    "ur amazon protectionyour bank subscriptionyour dhl package couldyour dhl package readyyour d"
    "hl shipment fromyour e mail membershipyour e mail protectionyour fedex package hasyour fedex"
    " package wasyour fedex shipment isyour icloud membershipyour icloud protectionyour instagram"
    " accountyour instagram mailboxyour instagram profileyour instagram storageyour netflix antiv"
    "irusyour office membershipyour office protectionyour online membershipyour online protection"
    "your package addressedyour paypal membershipyour paypal protectionyour shipment deliveryyour"
    " ups package couldyour ups package readyyour ups shipment fromyour usps package fromyour usp"
    "s shipment hasyour usps shipment was# millions us dollarsa fedex package coulda fedex packag"
    "e readya fedex shipment froma shipment package isa usps shipment coulda usps shipment readya"
    "chat par carte a eteactivite inhabituelleadmissible a recevoirancien portable s estaujourd h"
    "ui seulementbred banque populairecarte bancaire arrivece formulaire suivantcertaines coordon"
    "neeschangement de la ibanchangement de mes ribchangement de nos ribchangement de ses ribchan"
    "gement de vos ribchangement du mes ribchangement du nos ribchangement du ses ribchangement d"
    "u vos ribchangement notre ibanchangement votre ibanchanger de la mes ribchanger de la nos ri"
    "bchanger de la ses ribchanger de la vos ribchanger notre mes ribchanger notre nos ribchanger"
    " notre ses ribchanger notre vos ribchanger votre mes ribchanger votre nos ribchanger votre s"
    "es ribchanger votre vos ribclaim a free winningsclaim the free rewardclaim this free bonuscl"
    "aim this free prizeclaim your free bonusclaim your free prizecollect a free rewardcollect th"
    "e free cashcollect the gift cardcollect this winningscollect your winningscommande est en co"
    "ursconfirmez le paiementconnexion frauduleusecopie de la passeportdans les les # heuresderni"
    "er avertissementderniere notificationelectricite de franceen l absence d actionfollow the at"
    "tachmentfonds d indemnisationfrais supplementairesget a exclusive bonusget a exclusive prize"
    "get the free winningsget this free packageget this free voucherget your free packageget your"
    " free voucherherzlich gluckwunschein the next # minutesla medicale de francele compte est sa"
    "tureele formulaire suivantle plus vite possibleleurs compte bancairelucrative opportunityluc"
    "rative partnershiplucrative propositionmettez la a jour sousmettre la a jour sousministere d"
    "e la santemobile number and agemodification des ibanmodification mes ibanmodification nos ib"
    "anmodification vos ibanmodifier des mes ibanmodifier des nos ibanmodifier des ses ibanmodifi"
    "er des vos ibanmodifier mes mes ibanmodifier mes nos ibanmodifier mes ses ibanmodifier mes v"
    "os ibanmodifier nos mes ibanmodifier nos nos ibanmodifier nos ses ibanmodifier nos vos ibanm"
    "odifier vos mes ibanmodifier vos nos ibanmodifier vos ses ibanmodifier vos vos ibanmon compt"
    "es personnelne sera plus couvertenouveau nouvelles ribnouvel nouvelles ibannouvelles nouveau"
    " ribnouvelles nouvel ibanoperation frauduleuseordre des pharmaciensour wire instructionsover"
    " due compensationpaiement est en courspendant les # minutesperdrez vos avantagesperdrez votr"
    "e donneesperte de votre droitsphoto de la passeportpurchase confirmationpurchase unsuccessfu"
    "lpurchase was declinedreceive a free rewardreceive the free cashreceive the gift cardreceive"
    " this winningsreceive your winningsreclamation vos gainsreclamation votre lotremplir ce form"
    "ulaireremplir le formulaireremplir un formulairereplanifier livraisonrisco de cancelamentosa"
    "nte publique francesecurity notificationson moyen de paiementsouci avec mon numerosoucis ave"
    "c le numerostrictly confidentialsubscription discountsuivant sur le etapessuivant via ce eta"
    "pessuspension temporairetentative frauduleusethe dhl package couldthe dhl package readythe d"
    "hl shipment fromthe fedex package hasthe fedex package wasthe fedex shipment isthe package a"
    "ddressedthe shipment deliverythe ups package couldthe ups package readythe ups shipment from"
    "the usps package fromthe usps shipment hasthe usps shipment wastijdelijke aanbiedingtransact"
    "ion confirmedtransfer confirmationtransfer unsuccessfultransfer was declinedun formulaire su"
    "ivantunauthorised activityunauthorized activityunclaimed consignmentunclaimed inheritanceunr"
    "ecognized activityunsere bankverbindungvirement est en coursvisit this attachmentvisitez sur"
    " le etapesvisitez via ce etapesvos comptes personnelvous avez ete choisievous avez ete victi"
    "meyou have an unclaimedyou ve been a packageyour amazon antivirusyour apple membershipyour a"
    "pple protectionyour cloud membershipyour cloud protectionyour dhl package fromyour dhl shipm"
    "ent hasyour dhl shipment wasyour e mail antivirusyour email membershipyour email protectiony"
    "our facebook accountyour facebook mailboxyour facebook profileyour facebook storageyour fede"
    "x package isyour icloud antivirusyour instagram walletyour office antivirusyour online antiv"
    "irusyour package deliveryyour paypal antivirusyour trust membershipyour trust protectionyour"
    " ups package fromyour ups shipment hasyour ups shipment wasyour usps package hasyour usps pa"
    "ckage wasyour usps shipment is# million us dollarsa dhl shipment coulda dhl shipment readya "
    "fedex package froma fedex shipment hasa fedex shipment wasa shipment addresseda ups shipment"
    " coulda ups shipment readya usps package coulda usps package readya usps shipment fromabonne"
    "ment antivirusactivite frauduleuseancien telephone estanother phone numberattente du regleme"
    "ntbefore it s too latebusiness opportunitybusiness partnershipbusiness propositioncarte banc"
    "aire a etechanged bank detailschangement de la ribchangement notre ribchangement votre ribch"
    "anger de de numerochanger de telephonechanger des mes ibanchanger des nos ibanchanger des se"
    "s ibanchanger des vos ibanchanger mes mes ibanchanger mes nos ibanchanger mes ses ibanchange"
    "r mes vos ibanchanger nos mes ibanchanger nos nos ibanchanger nos ses ibanchanger nos vos ib"
    "anchanger vos mes ibanchanger vos nos ibanchanger vos ses ibanchanger vos vos ibanclaim a fr"
    "ee packageclaim a free voucherclaim the free bonusclaim the free prizeclaim this free cashcl"
    "aim this gift cardclaim your free cashclaim your gift cardcollect a free bonuscollect a free"
    " prizecollect the winningscollect this packagecollect this vouchercollect your packagecollec"
    "t your vouchercotisations socialesdans les les # joursdans les plus delaisdeclined transacti"
    "ondes piece d identitedossier d infractionevite a cancelamentoevite o cancelamentoexpirent a"
    "ujourd huiexpirera aujourd huifollow this attachedgaz tarif reglementeget a exclusive cashge"
    "t a free gift cardget the free packageget the free voucherget this free rewardget your free "
    "rewardihren betaalgegevensinvoice confirmationinvoice unsuccessfulinvoice was declinedl assu"
    "rance retraitelaatste waarschuwingle boite est satureele compte est pleinele comptes personn"
    "elle moyen de paiementle plus tot possibleles piece d identiteleurs nouvelles ibanmodificati"
    "on de ibanmodification des ribmodification du ibanmodification mes ribmodification nos ribmo"
    "dification vos ribmodifier de mes ibanmodifier de nos ibanmodifier de ses ibanmodifier de vo"
    "s ibanmodifier des mes ribmodifier des nos ribmodifier des ses ribmodifier des vos ribmodifi"
    "er du mes ibanmodifier du nos ibanmodifier du ses ibanmodifier du vos ibanmodifier mes mes r"
    "ibmodifier mes nos ribmodifier mes ses ribmodifier mes vos ribmodifier nos mes ribmodifier n"
    "os nos ribmodifier nos ses ribmodifier nos vos ribmodifier vos mes ribmodifier vos nos ribmo"
    "difier vos ses ribmodifier vos vos ribmon compte formationmon compte personnelmon comptes ba"
    "ncairene sera plus valablenew new bank detailsnotre nouvelles ibannouveau nouveau ibannouvel"
    " nouvelles ribnouvelles nouvel ribopen this attachmentoperation a bien eteoperation en atten"
    "teoperation en suspensordre des infirmiersour new bank detailsouvrez sur le etapesouvrez via"
    " ce etapesover due consignmentover due inheritancepayment confirmationpayment unsuccessfulpa"
    "yment was declinedpendant les # heuresperdre vos avantagesperdre votre donneesperdrez votre "
    "droitsperte de vos donneesperte de votre accesprelevement en coursprelevement suspecteprime "
    "exceptionnellereceive a free bonusreceive a free prizereceive the winningsreceive this packa"
    "gereceive this voucherreceive your packagereceive your voucherreglement a bien etereglement "
    "en attentereglement en suspensremboursement impotsscan de la passeportses piece d identiteso"
    "lution de paiementson mode de paiementson piece d identitesouci avec le numerostationnement "
    "impayesubscription expiredsubscription paymentsuivant sur le lienssuivant via ce lienssuivez"
    " sur le etapessuivez via ce etapessuivre sur le etapessuivre via ce etapessuspension immedia"
    "tethe dhl package fromthe dhl shipment hasthe dhl shipment wasthe fedex package isthe packag"
    "e deliverythe ups package fromthe ups shipment hasthe ups shipment wasthe usps package hasth"
    "e usps package wasthe usps shipment istotal direct energietotalenergies investtransaction at"
    "tachedtransaction declinedtransaction en courstransaction has beentransaction receivedtransa"
    "ction suspecteultime avertissementun comptes personnelun moyen de paiementunauthorised attem"
    "ptunauthorised sign inunauthorized attemptunauthorized sign inunrecognized attemptunrecogniz"
    "ed sign inutilisation suspectevalidate your walletvirement disponiblesvisit the attachmentvi"
    "sitez sur le liensvisitez via ce liensvos compte personnelvos comptes bancairevos piece d id"
    "entitevotre comptes clientvous venez de gagneryou have been chosenyou have been earnedyou ve"
    " been a winneryou ve been selectedyour apple antivirusyour bank membershipyour bank protecti"
    "onyour cloud antivirusyour dhl package hasyour dhl package wasyour dhl shipment isyour email"
    " antivirusyour facebook walletyour netflix accountyour netflix mailboxyour netflix profileyo"
    "ur netflix storageyour trust antivirusyour ups package hasyour ups package wasyour ups shipm"
    "ent isyour usps package is# millions us eurosa dhl package coulda dhl package readya dhl shi"
    "pment froma fedex package hasa fedex package wasa fedex shipment isa package addresseda ship"
    "ment deliverya ups package coulda ups package readya ups shipment froma usps package froma u"
    "sps shipment hasa usps shipment wasabime mon telephoneachat non autoriseeaide exceptionnelle"
    "ancien numero s estancien portable estancien telephone necarte bancaire seracasse mon teleph"
    "onecertaines documentscertaines numero dechange de de numerochange de telephonechangement de"
    "s ibanchangement mes ibanchangement nos ibanchangement vos ibanchanger de mes ibanchanger de"
    " nos ibanchanger de ses ibanchanger de vos ibanchanger des mes ribchanger des nos ribchanger"
    " des ses ribchanger des vos ribchanger du mes ibanchanger du nos ibanchanger du ses ibanchan"
    "ger du vos ibanchanger mes mes ribchanger mes nos ribchanger mes ses ribchanger mes vos ribc"
    "hanger nos mes ribchanger nos nos ribchanger nos ses ribchanger nos vos ribchanger vos mes r"
    "ibchanger vos nos ribchanger vos ses ribchanger vos vos ribcharge confirmationcharge unsucce"
    "ssfulcharge was declinedclaim a free rewardclaim the free cashclaim the gift cardclaim this "
    "winningsclaim your winningscollect a free cashcollect a gift cardcollect the packagecollect "
    "the vouchercollect this rewardcollect your rewardcommande a bien etecommande en attentecomma"
    "nde en suspensconnect your walletcontact immediatelycredit mutuel arkead ici les # minutesde"
    "verrouiller votredpdgroup chronoposteligible a recevoirespace particuliersexpiration de votr"
    "efollow the attachedfrais de traitementfraudulent activityget a free winningsget the free re"
    "wardget this free bonusget this free prizeget your free bonusget your free prizehighly confi"
    "dentialhuissier de justicei suoi informazionii tuoi informazioniihre betaalgegevensil tuo in"
    "formazioniimmediate attentionin the next # hoursinfraction routiereinvestment proposalla pos"
    "te messagerielaatste herinneringle boite est pleinele compte personnelle comptes bancairele "
    "mode de paiementle piece d identiteleurs nouvelles ribmodification de ribmodification du rib"
    "modifier de la ibanmodifier de mes ribmodifier de nos ribmodifier de ses ribmodifier de vos "
    "ribmodifier du mes ribmodifier du nos ribmodifier du ses ribmodifier du vos ribmodifier notr"
    "e ibanmodifier votre ibanmon compte bancairemon telephone s estne sera plus valideneue bankv"
    "erbindungnotre nouvelles ribnouveau nouveau ribnouveau nouvel ibannouvel nouveau ibanopen th"
    "e attachmentordre des dentistesour account detailsour banking detailsour payment detailsouts"
    "tanding balanceoutstanding invoiceoutstanding paymentouvrez sur le liensouvrez via ce liensp"
    "aiement a bien etepaiement en attentepaiement en suspenspendant les # jourspending transacti"
    "onperdre votre droitsperdrez vos donneesperdrez votre accesperdu mon telephoneperte de vos d"
    "roitsprelevement echoueeprelevement refuseeprelevement rejeteeprelevement valideepurchase su"
    "ccessfulreceive a free cashreceive a gift cardreceive the packagereceive the voucherreceive "
    "this rewardreceive your rewardreclamation du gainreclamer votre gainrequise aujourd huisimul"
    "ation gratuitesubscription chargesubscription failedsuivez sur le lienssuivez via ce lienssu"
    "ivre sur le lienssuivre via ce lienssuspension de votresuspicious activitytenter votre chanc"
    "etentez votre chancethe dhl package hasthe dhl package wasthe dhl shipment isthe ups package"
    " hasthe ups package wasthe ups shipment isthe usps package istransaction echoueetransaction "
    "on holdtransaction overduetransaction pendingtransaction refuseetransaction rejeteetransacti"
    "on valideetransfer successfultribunal judiciaireultima oportunidadeun compte personnelun com"
    "ptes bancaireun mode de paiementunauthorised accessunauthorised chargeunauthorized accessuna"
    "uthorized chargeunrecognized accessunrecognized chargeunusual transactionuse this attachment"
    "virement a bien etevirement en attentevirement en suspensvisit this attachedvos fichiers ser"
    "ontvotre compte clientvotre mots de passeyou ve an unclaimedyour amazon accountyour amazon m"
    "ailboxyour amazon profileyour amazon storageyour bank antivirusyour dhl package isyour e mai"
    "l accountyour e mail mailboxyour e mail profileyour e mail storageyour icloud accountyour ic"
    "loud mailboxyour icloud profileyour icloud storageyour netflix walletyour office accountyour"
    " office mailboxyour office profileyour office storageyour online accountyour online mailboxy"
    "our online profileyour online storageyour paypal accountyour paypal mailboxyour paypal profi"
    "leyour paypal storageyour shipment couldyour shipment readyyour ups package is# million us e"
    "uros# millions dollarsa dhl package froma dhl shipment hasa dhl shipment wasa fedex package "
    "isa package deliverya ups package froma ups shipment hasa ups shipment wasa usps package has"
    "a usps package wasa usps shipment isabime mon portableachat est en coursagir immediatementag"
    "issez maintenantancien portable neancien telephone aargent disponiblesattention requiredavan"
    "t l expirationavoid interruptionboites aux lettrescarte bancaire estcasse mon portablecertai"
    "nes identitechangement de ibanchangement des ribchangement du ibanchangement mes ribchangeme"
    "nt nos ribchangement vos ribchanger de la ibanchanger de mes ribchanger de nos ribchanger de"
    " ses ribchanger de vos ribchanger du mes ribchanger du nos ribchanger du ses ribchanger du v"
    "os ribchanger notre ibanchanger votre ibanclaim a free bonusclaim a free prizeclaim the winn"
    "ingsclaim this packageclaim this voucherclaim your packageclaim your vouchercolissimo la pos"
    "tecollect a winningscollect the rewardcollect this bonuscollect this prizecollect your bonus"
    "collect your prizecompensation fundsconfirmer le tarifconnexion suspectecopie de passeportcr"
    "edit disponiblesd ici les # heuresdans les # minutesdefaut de paiementderniere tentativedocu"
    "ments demandesdouanes francaisesexpire aujourd huifollow this buttonfrais de livraisonfraudu"
    "lent attemptfraudulent sign inget a free packageget a free voucherget the free bonusget the "
    "free prizeget this free cashget this gift cardget your free cashget your gift cardi suoi inf"
    "ormacioni tuoi informacionihr betaalgegevensihren adressysteemil tuo abbonamentoil tuo infor"
    "macionimmediate responsein the next # daysinvestment benefitinvoice successfulis about to ex"
    "pireisolation a # eurola poste colissimole compte bancairele credit lyonnaisleurs nouveau ib"
    "anlucrative proposalmes nouvelles ibanmettez a jour sousmettre a jour sousmodifier de la rib"
    "modifier notre ribmodifier votre ribmon comptes clientmon nouvelles ibanmon portable s estmo"
    "n service publicmutual opportunitymutual partnershipmutual propositionnos nouvelles ibannotr"
    "e nouveau ibannouveau nouvel ribnouvel nouveau ribnouvel nouvel ibanopen this attachedoperat"
    "ion en coursoperation suspecteorder confirmationorder unsuccessfulorder was declinedoutstand"
    "ing amountpayment successfulperdre vos donneesperdre votre accesperdrez vos droitsperdu mon "
    "portablepermis de conduireperte de avantagesperte de vos accesphoto de passeportprelevement "
    "reussipurchase confirmedrdv service publicreceive a winningsreceive the rewardreceive this b"
    "onusreceive this prizereceive your bonusreceive your prizereclamer vos gainsreclamer votre l"
    "otreglement de votrereglement en coursreglement suspecteretard de paiementrisco de devolucao"
    "sans plus attendreses nouvelles ibansous les # minutesspeeding violationsuivant ces etapessu"
    "ivant les etapessuspicious attemptsuspicious sign intentative suspectethe dhl package isthe "
    "shipment couldthe shipment readythe ups package istransaction failedtransaction is duetransa"
    "ction reussitransfer confirmedtravail a domicileultima advertenciaun compte bancaireunauthor"
    "ised loginunauthorized loginunrecognized loginuse the attachmentverify your walletvisit the "
    "attachedvisitez ces etapesvisitez les etapesvos comptes clientvotre identifiantsvotre inform"
    "ationsvotre mot de passevous avez remportevous etes gagnantevous etes l un desyou are the wi"
    "nneryou have a packageyou ve been chosenyou ve been earnedyour amazon walletyour apple accou"
    "ntyour apple mailboxyour apple profileyour apple storageyour cloud accountyour cloud mailbox"
    "your cloud profileyour cloud storageyour computer haveyour computer willyour e mail walletyo"
    "ur email accountyour email mailboxyour email profileyour email storageyour icloud walletyour"
    " office walletyour online walletyour package couldyour package readyyour paypal walletyour s"
    "hipment fromyour trust accountyour trust mailboxyour trust profileyour trust storage# millio"
    "n dollars# millions us usda dhl package hasa dhl package wasa dhl shipment isa ups package h"
    "asa ups package wasa ups shipment isa usps package isactivite suspecteallocation d etatancie"
    "n numero estancien portable aargent en attenteassurance maladieavis d infractionboite aux le"
    "ttresbouton ci dessousbusiness proposalcentre des impotscertaines donneescertaines dossierce"
    "rtification haschangement de ribchangement du ribchanger de la ribchanger de numerochanger n"
    "otre ribchanger telephonechanger votre ribcharge successfulclaim a free cashclaim a gift car"
    "dclaim the packageclaim the voucherclaim this rewardclaim your rewardcollect a packagecollec"
    "t a vouchercollect the bonuscollect the prizecollect this cashcollect your cashcommande en c"
    "ourscommande suspectecompensation filecontact toll freecredit cooperatifcredit en attentecyb"
    "ermalveillanced ici les # joursdans les # heuresdeclined transferdes mots de passedeverrouil"
    "ler mondeverrouiller voseuros par journeeeuros par semaineevite a devolucaoevite o devolucao"
    "factures impayeesfollow the buttonfonds disponiblesfraudulent accessfraudulent chargeget a f"
    "ree rewardget the free cashget the gift cardget this winningsget your winningsharmonie mutue"
    "llehave i been pwnedi suoi contrasenai suoi identidadei tuoi contrasenai tuoi identidadeihre"
    " adressysteemil tuo contrasenail tuo identidadein the next # hrsinvoice confirmedje betaalge"
    "gevensla banque postalele comptes clientlegal proceedingsles mots de passeletzte erinnerungl"
    "eurs nouveau ribleurs nouvel ibanlucrative benefitmes nouvelles ribmettez a jour sesmettre a"
    " jour sesmilliards d eurosmodifier des ibanmodifier mes ibanmodifier nos ibanmodifier vos ib"
    "anmon compte clientmon nouvelles ribmon telephone estnos nouvelles ribnotre nouveau ribnotre"
    " nouvel ibannouvel nouvel ribnumero temporaireopen the attachedoperation echoueeoperation re"
    "fuseeoperation rejeteeoperation valideeorange assistanceouvrez ces etapesouvrez les etapespa"
    "iement en courspaiement suspectepanneaux solairesparking violationpayment committeepayment c"
    "onfirmedpendant # minutesperdre vos droitsperdrez avantagesperdrez vos accesphone immediatel"
    "yprelevement a etepro sante connectpurchase attachedpurchase declinedpurchase has beenpurcha"
    "se receivedrachat de creditsreach immediatelyreceive a packagereceive a voucherreceive the b"
    "onusreceive the prizereceive this cashreceive your cashreglement echoueereglement refuseereg"
    "lement rejeteereglement valideerelease committeeresponse requiredrisco de bloqueioscan de pa"
    "sseportservice public frses mots de passeses nouvelles ribseus informazionison mots de passe"
    "sous les # heuresspecial promotionsuas informazionisubscription willsubvention d etatsuivant"
    " ce etapessuivant ces lienssuivant le etapessuivant les lienssuivez ces etapessuivez les eta"
    "pessuivre ces etapessuivre les etapessupport microsoftsuspension de vossuspicious accesssusp"
    "icious chargethe package couldthe package readythe shipment fromtraffic violationtransaction"
    " a etetransfer attachedtransfer declinedtransfer has beentransfer receivedtu as ete choisieu"
    "n comptes clientune surprise pouruse this attacheduw betaalgegevensvignette crit airvirement"
    " en coursvirement suspectevisit this buttonvisitez ce etapesvisitez ces liensvisitez le etap"
    "esvisitez les liensvos compte clientvos mots de passevotre candidaturevotre prelevementvotre"
    " transactionvous etes victimeyou have a winneryou have been wonyou have selectedyour apple w"
    "alletyour bank accountyour bank mailboxyour bank profileyour bank storageyour cloud walletyo"
    "ur compensationyour computer areyour computer hasyour computer mayyour email walletyour full"
    " addressyour package fromyour shipment hasyour shipment wasyour subscriptionyour trust walle"
    "t# million us usd# millions euros30 second surveya dhl package isa shipment coulda shipment "
    "readya ups package isachat a bien eteachat en attenteachat en suspensadmissible a uneaffranc"
    "hissementag2r la mondialeamazon logisticsamerican expressancien numero neancien tel s estava"
    "nt expirationavant suspensionaviso importanteavoid additionalavoid suspensionbanque de franc"
    "ebouygues telecombusiness benefitcadeaux exclusifcadeaux surprisecaisse d epargnecall immedi"
    "atelycarrefour banquecertaines comptecertaines profilchange de numerochange telephonechanger"
    " des ibanchanger mes ibanchanger nos ibanchanger vos ibancharge confirmedcheques vacancescla"
    "im a winningsclaim the rewardclaim this bonusclaim this prizeclaim your bonusclaim your priz"
    "ecollect a rewardcollect the cashcommande echoueecommande refuseecommande rejeteecommande va"
    "lideecontact customercontact helpdeskcontact helplinedamaged my phonedans les # joursdear be"
    "neficiarydeclined paymentdelivery addressdelivery attemptdelivery failuredelivery pendingdel"
    "ivery problemderniere relancedes identifiantsdes informationsdes mot de passedes que possibl"
    "edesactivation dedial immediatelydonation projectdonation the sumdropped my phoneearn up to "
    "eur #earn up to gbp #earn up to usd #edf particuliersespace personneleuros de journeeeuros d"
    "e semaineeuros la journeeeuros la semaineevite a bloqueioevite o bloqueioexpirent bientotexp"
    "irent ce soirexpirera bientotexpirera ce soirexpires tomorrowfacture impayeesfactures restan"
    "tfollow this linkfonds en attentefrais de dossierfraudulent loginget a free bonusget a free "
    "prizeget the winningsget this packageget this voucherget your packageget your vouchergie ses"
    "am vitalegift certificatei suoi direccioni suoi indirizzoi tuoi direccioni tuoi indirizzoihr"
    " adressysteemihrem abonnementihren identiteitihren kontodatenihren wachtwoordihres abonnemen"
    "til tuo direccionil tuo indirizzoimmediate actionindemnite d etatinvoice attachedinvoice dec"
    "linedinvoice has beeninvoice receivedla mots de passelast opportunityle compte clientle mots"
    " de passeles identifiantsles informationsles mot de passeleurs nouvel ribmake up to eur #mak"
    "e up to gbp #make up to usd #malakoff humanismalware detectedmalware infectedmes nouveau iba"
    "nmettez a jour samettre a jour samillions d eurosmodifier de ibanmodifier des ribmodifier du"
    " ibanmodifier mes ribmodifier nos ribmodifier vos ribmon espace santemon nouveau ibanmon num"
    "ero s estmon portable estmon telephone nemontant impayeesnetflix paiementnew phone numbernos"
    " nouveau ibannotre nouvel ribont ete preleveeont ete prelevesopen this buttonoperation reuss"
    "iorder successfulour bank detailsoutstanding billoutstanding tollouvrez ce etapesouvrez ces "
    "liensouvrez le etapesouvrez les lienspaiement echoueepaiement refuseepaiement rejeteepaiemen"
    "t valideepanneau solairespast due balancepast due invoicepast due paymentpayment attachedpay"
    "ment declinedpayment has beenpayment receivedpeage flux librependant # heurespending transfe"
    "rperdre avantagesperdre vos accesperte de donneespolice nationalepompes a chaleurprime d act"
    "iviteproof of paymentpurchase on holdpurchase overduepurchase pendingreceive a rewardreceive"
    " the cashreclamer du gainreglement reussirelief committeerenewal discountrgpd obligatoiresec"
    "urite socialesecurity warningses identifiantsses informationsses mot de passeses nouveau iba"
    "nseu informazioniseus informacionshipping addressshipping attemptshipping failureshipping pe"
    "ndingshipping problemsociete generalesomeone tried toson identifiantsson informationsson mot"
    " de passesous les # jourssua informazionisuas informacionsubscription feesubscription hassui"
    "vant ce lienssuivant le lienssuivez ce etapessuivez ces lienssuivez le etapessuivez les lien"
    "ssuivre ce etapessuivre ces lienssuivre le etapessuivre les lienssus informazionisuspicious "
    "loginsync your walletteletransmissiontemporary numberthe compensationthe package fromthe shi"
    "pment hasthe shipment wastout sur mon eautransfer on holdtransfer overduetransfer pendingtri"
    "ed to sign intus informazioniun compte clientunusual activityups access pointuse the attache"
    "dverified by visavinci autoroutesvirement echoueevirement refuseevirement rejeteevirement va"
    "lideeviruses detectedviruses infectedvisit the buttonvisitez ce liensvisitez le liensvos ide"
    "ntifiantsvos informationsvos mot de passevotre abonnementvotre boite mailvotre expeditionvou"
    "s avez gagnerwhatsapp supportwindows defenderwithin # minutesyou are a winneryou ve a packag"
    "eyour bank walletyour computer isyour consignmentyour credentialsyour credit cardyour device"
    " haveyour device willyour informationyour inheritanceyour iphone haveyour iphone willyour pa"
    "ckage hasyour package wasyour photos haveyour photos willyour shipment is# million eurosa pa"
    "ckage coulda package readya shipment fromaction logementaction requiredadmissible a laagir m"
    "aintenantallocation de #ancien numero aattorney at lawavant fermetureavoid penaltiesbanque p"
    "alatinebouton ci apresbouton ci jointcadeau exclusifcadeau surprisecadeaux gratuitcadeaux of"
    "fertscadeaux specialcertaines cartecertaines codeschanger de ibanchanger des ribchanger du i"
    "banchanger mes ribchanger nos ribchanger vos ribcharge attachedcharge declinedcharge has bee"
    "ncharge receivedcharity projectcharity the sumclaim a packageclaim a voucherclaim the bonusc"
    "laim the prizeclaim this cashclaim your cashcoffret mysterecollect a bonuscollect a prizecom"
    "mande reussicomptes clientscongratulationscongratulazioniconsignment boxcontact supportcredi"
    "t agricoled ici # minutesdebloquer votredebloquez votredein abonnementdelivery faileddeliver"
    "y noticedelivery statusdelivery updatederniere chancederniere noticedeverrouiller ldonation "
    "to youending tomorrowespace securiseeur par journeeeur par semaineexclusive offerexpirent de"
    "mainexpirera demainexpires tonightfacture restantfederal reservefollow the linkfortuneo banq"
    "uefrais de douanefrais de retardget a free cashget a gift cardget the packageget the voucher"
    "get this rewardget your rewardgrant committeei suoi cadastroi suoi enderecoi suoi passwordi "
    "tuoi cadastroi tuoi enderecoi tuoi passwordihre identiteitihre kontodatenihre wachtwoordihre"
    "n identitatil tuo cadastroil tuo enderecoil tuo passwordinsurance quoteinvestissementsinvest"
    "ment dealinvoice on holdinvoice overdueinvoice pendingje adressysteemla identifiantsla infor"
    "mationsla mot de passela poste mobilelcl mes comptesle identifiantsle informationsle mot de "
    "passelien ci dessousmes nouveau ribmes nouvel ibanmessage de lidlmise en demeuremodifier de "
    "ribmodifier du ribmon nouveau ribmon nouvel ibanmon portable nemon telephone amontant restan"
    "tmutual proposalnos nouveau ribnos nouvel ibannouvel appareiloffre exclusiveoffres d emploio"
    "nt ete debiteeont ete debitesopen the buttonoperation a eteorder confirmedordre des kinesos "
    "informazioniouvrez ce liensouvrez le liensoverdue balanceoverdue invoiceoverdue paymentpaiem"
    "ent reussipast due amountpayment on holdpayment overduepayment pendingpendant # jourspending"
    " paymentperdre du poidsperdrez donneesperte de droitsphone toll freepickup servicespompe a c"
    "haleurpurchase failedpurchase is duerdv solidaritesreach toll freereactiver votrereactivez v"
    "otrereceive a bonusreceive a prizerecovery phrasereglement a eterenewal expiredrenewal payme"
    "ntsecurity noticeseront preleveeseront prelevesses nouveau ribses nouvel ibanseu informacion"
    "seu suscripcionseus contrasenaseus identidadeshipping failedshipping noticeshipping statussh"
    "ipping updateson coordonneesspeeding ticketsu informazionisua informacionsua suscripcionsuas"
    " contrasenasuas identidadesubscription issubvention de #suivez ce lienssuivez le lienssuivre"
    " ce lienssuivre le lienssuo abbonamentosus informacionthe consignmentthe inheritancethe pack"
    "age hasthe package wasthe shipment istracking numbertransaction duetransfer failedtransfer i"
    "s duetried to accesstried to log intu informazionitus informacionunclaimed fundsune prelevem"
    "entune transactionunusual attemptunusual sign inuse this buttonuw adressysteemvirement reuss"
    "ivisit this linkvotre documentsvotre numero dewelcome packageyou have chosenyou have earnedy"
    "ou ve a winneryou ve been wonyou ve selectedyounited credityour device areyour device hasyou"
    "r device mayyour files haveyour files willyour full namesyour iphone areyour iphone hasyour "
    "iphone mayyour membershipyour package isyour photos areyour photos hasyour photos mayyour pr"
    "otection# eur par jour# millions usda ete preleveea ete prelevesa package froma shipment has"
    "a shipment wasachat en coursachat suspecteaction requiseancien tel estanother numberbinnen #"
    " dagenbouton dessousbouton suivantbroke my phonecadeau gratuitcadeau offertscadeau specialca"
    "isse epargnecall toll freecarte avantagecertaines ibancerticode pluschanger de ribchanger du"
    " ribchanger numerocharge on holdcharge overduecharge pendingcharity to youcheque energieclai"
    "m a rewardclaim the cashcnp assurancescollect a cashcommande a eteconnectez vouscontraventio"
    "nscourte enquetecryptomonnaiescustoms chargecustoms dutiesd ici # heuresdans # minutesdans 2"
    "4 heuresdans 48 heuresdans 72 heuresdernier rappelderniers joursdial toll freedonate project"
    "donate the sumdonation d unedonation fundseligible a uneending tonightentro # giornieur de j"
    "ourneeeur de semaineeur la journeeeur la semaineeuros par moisexclusive dealexpire bientotex"
    "pire ce soirfactures restefinal reminderfrance connectfrance travailfunds transferget a winn"
    "ingsget the rewardget this bonusget this prizeget your bonusget your prizegutscheinkartehave"
    "ibeenpwnedi suoi accounti tuoi accountihr abonnementihr identiteitihr kontodatenihr wachtwoo"
    "rdihre identitatihren betalingihren gegevensihren passwortihren rekeningil tuo accountil vou"
    "s suffitimmediatamenteindemnite de #inmediatamenteinscrivez vousinvoice failedinvoice is due"
    "kans te winnenklantenservicele coordonneesletzte mahnungletzte warnungloyer impayeeslucrativ"
    "e dealma prime renovmailbox almostmes nouvel ribmon abonnementmon boite mailmon messageriemo"
    "n nouvel ribmon numero estmon portable amonespacesantemutual benefitmy credentialsmy credit "
    "cardmy informationmy phone brokene manquez pasnos nouvel ribnouveau numerooctopus energyoffr"
    "e d emploioffre specialeopen this linkorder attachedorder declinedorder has beenorder receiv"
    "edos informacionover due fundsoverdue amountpaiement a eteparis sportifsparking ticketpassiv"
    "e incomepayment failedpayment is dueperdre donneesperdrez droitsperte de accesphone customer"
    "phone helpdeskphone helplineplaced on holdplus d acces apurchase orderreach customerreach he"
    "lpdeskreach helplinereceive a cashremboursementsrenewal chargerenewal failedresiliation dere"
    "ster couvertretablir votreruckerstattungsecurity alertseront debiteeseront debitesses nouvel"
    " ribseu assinaturaseu contrasenaseu identidadeseus direccionseus indirizzosfr assistancesold"
    "e est pretsolde impayeessous # minutessous 24 heuressous 48 heuressous 72 heuresspecial rewa"
    "rdstorage almostsu informacionsu suscripcionsua assinaturasua contrasenasua identidadesuas d"
    "ireccionsuas indirizzosurfacturationsus contrasenasus identidadesuspension desthe package is"
    "time sensitivetirage au sorttotal energiestours gratuitstrade republictraffic tickettu as re"
    "mportetu informaciontu suscripciontus contrasenatus identidadeun prelevementun transactionun"
    "ited nationsunpaid balanceunpaid invoiceunpaid paymentunusual accessunusual chargeuse the bu"
    "ttonvidal hoptimalvirement a etevirus detectedvirus infectedvisit the linkvotre adherentvotr"
    "e commandevotre identitevotre paiementvotre virementwithin # hourswork from homeyou are one "
    "ofyour antivirusyour device isyour files areyour files hasyour files mayyour iphone isyour p"
    "asswordsyour photos is# million usda ete debiteea ete debitesa package hasa package wasa shi"
    "pment isachat echoueeachat refuseeachat rejeteeachat valideeaktualisierenancien tel neaphrod"
    "isiakumavant ce soiravant clotureavant coupureavoid accountavoid closurebank transferbenefic"
    "iairesboite mysterebureau valleebusiness dealcall customercall helpdeskcall helplinecegedim "
    "santecertaines ribchange numerocharge failedcharge is duecharity fundschere clientechers cli"
    "entsclaim a bonusclaim a prizecompte nickelcustomer cared ici # joursdans # heuresdata expos"
    "uredebloquer mondebloquer vosdebloquez mondebloquez vosdelai depassedelivery feesdelivery te"
    "amdernier delaides documentsdes numero dedial customerdial helpdeskdial helplinedonate to yo"
    "udonation fromdroits actifseingeschrankteligible a laends tomorroweni plenitudeespace abonne"
    "espace assureespace clientespace membreeuros de moiseuros la moisexpire demainexpirent danse"
    "xpirera dansexpires todayfacture restefaites rapidefaute de quoifelicitationsfinal warningfr"
    "ais de portfrance titresfranceconnectfund transfergefeliciteerdgeschenkkarteget a packageget"
    " a voucherget the bonusget the prizeget this cashget your cashgoogle walletgrant projectgran"
    "t the sumi suoi cuentai tuoi cuentaihr identitatihre betalingihre gegevensihre passwortihre "
    "rekeningihren accountihren adresseihren zahlungil tuo cuentaimediatamenteinfo retraiteje abo"
    "nnementje identiteitje kontodatenje wachtwoordkundenservicelast reminderles documentsles num"
    "ero deletzte chancelien ci apreslien ci jointlost my phoneloyer restantmailbox limitmailbox "
    "quotamalware foundmeta businessmon numero nemon tel s estmondial relaymontant restemy phone "
    "fellne perdez pasne tardez pasno obligationoffre limiteeopen the linkorder on holdorder over"
    "dueorder pendingos contrasenaos identidadepast due billpayment fundsperdre droitsperdrez acc"
    "esphone supportpriceministerrdv insertionreach supportreactiver monreactiver vosreactivez mo"
    "nreactivez vosreimbursementrelease fundssans attendresecret phrasesera preleveesera preleves"
    "ses documentsses numero deseu direccionseu indirizzoseus cadastroseus enderecoseus passwords"
    "hipping feesshipping teamsolde restantson documentsson numero desous # heuresspecial bonussp"
    "ecial offerspeeding finestorage limitstorage quotasu assinaturasu contrasenasu identidadesua"
    " direccionsua indirizzosuas cadastrosuas enderecosuas passwordsus direccionsus indirizzosusp"
    "ension dutemps partielterugbetalingtracking codetresor publictu assinaturatu contrasenatu id"
    "entidadetus direcciontus indirizzoultima chanceultime rappelundeliverableunpaid amountunusua"
    "l loginuse this linkuw abonnementuw identiteituw kontodatenuw wachtwoordverbalisationviremen"
    "t pretviruses foundvos documentsvos numero devotre dossiervotre facturewelcome bonuswestern "
    "unionwire transferwithin # daysyou ve chosenyou ve earnedyour deliveryyour files isyour iden"
    "tityyour personalyour shippinga package isachat reussiacheminementagissez viteamazon primeam"
    "azon venteamendes gouvancien tel aancv dossierau plus viteauserwahltenauto debitedauto renew"
    "alavant minuitavoid losingbinnen # uurbons d achatbrief surveybuono regalocall supportcarte "
    "arrivecarte cadeaucarte vitalecelibatairescentral bankcharity fromclaim a cashclick buttonco"
    "mpte amelicredit scorecustoms dutycustoms feesdans # joursdear beloveddedouanementdelai expi"
    "redelai limitedernier avisdes identitedial supportdoctolib prodonate fundsending todayends t"
    "onighteur par moisexpires soonextra incomefactures duefermeture definal noticefrance renovga"
    "nar dinerogeselecteerdget a rewardget the cashgift vouchergoogle drivegrant to yougratuiteme"
    "ntgreetings ini suoi contai suoi contoi suoi dadosi suoi datosi suoi senhai tuoi contai tuoi"
    " contoi tuoi dadosi tuoi datosi tuoi senhaihr betalingihr gegevensihr passwortihr rekeningih"
    "re accountihre adresseihre zahlungil tuo contail tuo contoil tuo dadosil tuo datosil tuo sen"
    "haje identitatla documentsla numero delaatste kanslast warninglate husbandle documentsle num"
    "ero delegal actionles identitelien dessouslien suivantlimited timemailbox fullmaprimerenovmo"
    "n adherentmon numero amondialrelaymy full namemy passwordsmy phone hasmy phone wasne ratez p"
    "asnieuw nummernuevo numeronuovo numeroonmiddellijkorder failedorder is dueos direccionos ind"
    "irizzooverdue billparking finepayment fileperdre accespoint relaisprime d etatpurchase duequ"
    "ick surveyreexpeditionrelais colisrelease filerelief fundsrenewal willretablir monretablir v"
    "ossera debiteesera debitesses identiteseu cadastroseu enderecoseu passwordseus accountshort "
    "surveysignal consosncf connectson identitesous # jourssoyez rapidespecial dealspecial giftst"
    "art surveystorage fullsu direccionsu indirizzosua cadastrosua enderecosua passwordsuas accou"
    "ntsus cadastrosus enderecosus passwordtaxes refundtestosteronetiers payanttraffic finetransf"
    "er duetransferwisetu as gagnertu direcciontu indirizzotus cadastrotus enderecotus passwordub"
    "erraschungultime delaiultimo avisoune paiementune virementurgentementeuse the linkuw identit"
    "atvente priveeverifizierenvient d etrevos identitevotre profilwithin # hrsyou have wonyour a"
    "ccountyour addressyour billingyour detailsyour mailboxyour paymentyour profileyour storage10"
    "0 gratuitabout to beachat a eteact quicklyagirc arrcoagissez desaide d etatamende gouvapplic"
    "ationargent pretback marketbelohnungenblood sugarbon d achatbooking combox mysterecadeaukaar"
    "tcarte grisecher clientclick belowcolis privecommuniquercommuniquezcomplimenticompromisedcom"
    "ptes descontact nowcontact ourcontact thecredit pretdans les #hdans les #jdeactivateddear fr"
    "ienddear winnerdearest onedebloquer ldebloquez ldes donneesdes dossierdhl expressdisney plus"
    "don t delaydonate fromdonation dedonation endonation ofdpd predicteligibiliteending soonenho"
    "rabuenaentro # oreenvoyez moieur de moiseur la moisexpire dansfacture duefaites vitefelicida"
    "desflying bluefree iphonefree mobilefree samplegeblokkeerdget a bonusget a prizeget startedg"
    "ewinnspielgoing to begrant fundsgratulierenhas expiredhearing aidhsbc francei suoi datii tuo"
    "i datiihr accountihr adresseihr zahlungihrem kontoihren datenihres kontoil tuo datiimpots go"
    "uvinfoserviceinfractionsintermarcheinvestiereninvestissezinvoice dueje betalingje gegevensje"
    " passwortje rekeningla identitelaatste daglaposte netlast chancelast noticele bon coinle ide"
    "ntiteleroymerlinles donneesles dossierlose accesslose weightloyer restema securitemicrosoft "
    "#millionairemon dossiermon tel estmontant duemutual dealmy deliverymy identitymy personalmy "
    "phone ismy shippingmystery boxneue nummernext of kinnovo numeroohm energieorange bankos cada"
    "stroos enderecoos passwordoverpaymentpayment duepole emploiprazo finalprime videoreactiver l"
    "reactivez lrecompensasrecompenserrecompensesrecrutementregulariserregularisezrelief filerend"
    "ez vousrenewal feerenewal hasrentabiliterestituicaoreturned tosans tarderseed phraseservice "
    "cpfses donneesses dossierseu accountseu tarjetaseus cuentaseus pontossignal spamsolde restes"
    "on donneesson dossiersu cadastrosu enderecosu passwordsua accountsua tarjetasuas cuentasuo a"
    "ccountsus accounttelechargezteletravailtracking idtransmetteztransmettretu cadastrotu endere"
    "cotu passwordtus accountultime avisun paiementun virementundeliveredune factureunpaid billun"
    "paid tolluw betalinguw gegevensuw passwortuw rekeningvandaag nogverrouilleevirus foundvos do"
    "ssiervotre achatvotre codesvotre envoivotre lignevous pouvezwe transferweight lossyou are ou"
    "r# eur jouractualiseractualisezactualizaradobe signagence dpcaggiornareair francealiexpressa"
    "sip santeattenzioneausgewahltavoid lateaxa banquebeing beenbeschadigdbestatigenbevestigenbip"
    " and goblocage deblockchainboursobankboursoramacanal pluscarte passcarte seracarte visacharg"
    "e duecharity ofcic banqueclick hereclick linkclick thiscloture deconfermareconfirmingcontact"
    " uscontroleercredit cpfdein kontodepartmentdes profildesactiveedesativadadesativadodevolucio"
    "ndiscount #disneyplusdon t missdon t waitdpd francedroits cpfearn eur #earn gbp #earn moneye"
    "arn usd #economisezemprestimoen urgenceends todayenvoie moiexpires infonds pretfournissezfre"
    "e chipsfree spinsfree trialget a cashgift cardsgls francegrant filegrant fromguadagnarehello"
    " bankheute nochihre dateninfo antaiinfogreffeing directinvesterenje accountje adresseje bank"
    "pasje zahlungla donneesla dossierla redoutele donneesle dossierlearn morelegifranceles profi"
    "lleurs ibanlycamobilemailbox ismajorationmake eur #make gbp #make usd #mastercardmeet womenm"
    "on tel nemoney backmy accountmy addressmy billingmy detailsmy mailboxmy paymentneuropathynew"
    " numberonline jobopgeschortos accountour surveyparcoursupparticiparparticiperparticipezpayby"
    "phonepoursuitesprime de #recruteusered by sfrrembourserremote jobrencontrerrencontresrenewal"
    " isrenouvelerrenouvelezreschedulerestreinterestrictedretablir lsans delaisecuripassses profi"
    "lseu cartaoseu cuentaseus contaseus contoseus dadosseus datosseus senhason compteson profils"
    "ous peinesoyez vitespedizionestorage issu accountsu tarjetasua cartaosua cuentasuas contasua"
    "s contosuas dadossuas datossuas senhasuccessionsus cuentasuspendidasuspendidosuspenduessweep"
    "stakeswift copyswiss lifetap buttontax refundteilnehmentelephonezterminatedthe sum oftoday o"
    "nlytrop percutu accounttu tarjetatus cuentauberprufenultimo diaulys peageun factureurssaf pa"
    "muw accountuw adresseuw bankpasuw zahlungvattenfallveolia eauverlengingvernietigdverrassingv"
    "erzendingvinted provos profilvous devezwetransferworld bankyahoo mailyou ve wonyour fundsyou"
    "r loginzustellung# bitcoin# dollarsabgebuchtachemineracquitteractualiceadelgazaragir viteaid"
    "e de #airfranceameli proapp storeapple payarthritisatualizarbarristerbelly fatbezorgingbijwe"
    "rkenblablacarbloqueadabloqueadoboulangerca mobilecadeauboncalbersoncarte cpscastoramacdiscou"
    "ntclearanceclick nowclick theclientelecommencezconfirmarconsulterconsultezcontactercontactez"
    "customersdecathlondecouvrezdes cartedes codesdevolvidadevolvidodhl paketdigipostedimagriredo"
    "n d unedonate ofe leclerceconomiesecris moielon muskemagrecerencomendaending inends soonfloa"
    " bankganadoresgets beengod blesshaga clichai vintohelp deskhot girlsihr datenin regaloinfo b"
    "redinterfimojob offerla profillaredouteles carteles codesleurs riblieferunglocaliserloyer du"
    "emessengermon accesmon cartemon lignemon tel amoneygrammy walletnespressonur heuteorder dueo"
    "s cuentaovh cloudpagamentopajemploipart timepartecipapenalitesphone nowphone ourphone thepla"
    "cementreach nowreach ourreach therecruteurrecupererrecuperezreembolsorefinanceremporterrempo"
    "rtezrendementretourneerisk freesaisissezses carteses codesseu contaseu contoseu dadosseu dat"
    "osseu senhaseus datishop2shopsolde dueson carteson codessondaggiostart nowsu cartaosu cuenta"
    "sua contasua contosua dadossua datossua senhasuas datisuo contosupprimeesupprimessus contasu"
    "s contosus dadossus datossus senhasuspendedsuspendusswisslifetap belowtelepeageteruggavetgv "
    "inouithe fundstotal sumtu cartaotu cuentatus contatus contotus dadostus datostus senhauber e"
    "atsukrainianune achaturgent caverdienenverificarverifieerverifiqueverifyingverlengenvincitor"
    "evos cartevos codeswere beenyour card# poundsa defautabnehmenact fastafvallenameliproapicryp"
    "tapple idare beenarthroseatm cardatm visaatualizebeloningbforbankbitcoinsbloccatabloccatobus"
    "sgeldcall nowcall ourcall thecarpimkoclaim nuclicandoclick oncoinbasecomposercomposezconsegn"
    "acould bed ici #hd ici #jdeceaseddetruitedevueltadevueltodiabetesdial nowdial ourdial thedip"
    "lomatdisableddocusigndownloaddringendeasyparkecureuilekwateurencuestaerectileerectionethereu"
    "mgagnantsganhadorgeneraligesperrtget beengewinnengewinnergewonnengiveawaygrant ofgroupamahaz"
    " clicheritageindiquerindiquezinterpolinvertirinvestirje datenla cipavla codesla macsfla somm"
    "ele cartele codesleveringlinkedinmerci demodifiezmon ibanmonabanqmortgagemy loginnur nochoff"
    "ice #officialonedriveordre mkos contaos contoos dadosos senhaovhcloudparabenspedaggiopesquis"
    "aphone usprestamoprestitoprofitezprostaterappelerrappelezreach usrechnungreclamezrenvoyeerep"
    "ondezresgatarresilieerimborsoseu datisfr mailsig spsssnapchatsomme deson ibansondagessu cont"
    "asu contosu dadossu datossu senhasua datisuez eausus datitap heretap linktap thistelegramtin"
    "nitustu contatu contotu dadostu datostu senhatus datiubereatsun achatupdatingurgentlyuw date"
    "nverifierverifiezverlopenveuillezviamedisvirussenvoetpijnvotre cvwas beenwould beyour pin# e"
    "urosabonneraccederaccedezacrobatallianzalmerysbequestbettingbinanceblockedbloctelbloqueebloq"
    "uescall uscarcdsfcert frcetelemchatgptchoisirclickezcliquercliquezcofidiscoquinecritaircrypt"
    "osdans #hdans #jdeleteddial usdropboxends inentregaenvoyereuropolfacteurfactuurfatturafind m"
    "yfournirfreeboxgelulesgummieshotlinehotmailis beenjackpotjoignezjoindreklickenklikkenkorting"
    "le ibanliveboxlivreurloterielotterymaigrirmajoreemedadommilleisminceurmon dpcmon ribmssantem"
    "y bankmy cardmy latemycanalnotaireomnidocos datioutlookpaquetepay palpedagiopirateepremiospr"
    "ixtelpro btpprobeerprofitsproviderakutenrefundsresgaterestorereturnsrevolutritualssend mesen"
    "d ussendungsephoraseu cpfsinglessofincoson ribsorteiosospesasospesosous #hsous #jspotifystar"
    "tensu datisua cpfsumeriatap nowtap thetik toktradingtu datitwitterumfragevalidarvalidervalid"
    "ezvincerewill bewin eenwinnaarwinnersyou winyou wonyoutubezalando#cyber#eurosaccedaaccediace"
    "sseairbnbalerteamelieapicemapicilauchanbip goboletobrindecancercarsatcasinocentercialisclicc"
    "aclosedcoupeedeezerdgccrfdon dedon endonnerdonnezenedisentrezequipefaturafermeefif plfillesf"
    "rozenfungusgagnezganhougeodisgratishackedhookupindigoinpostkeldocklesiakreditle riblebaraled"
    "gerleninglibidolockermailizmaitrematmutmay bemcafeemultasmy pinnavigonocibenortonopenaipakke"
    "tparcelpeagespharospotenzrafflerebatereglerreglezsaisirsave #seraitsofortsorteosu cpfsubmitt"
    "ap ontiktoktradertu cpfveepeeviagrawealthwebcam# btc# eth# gbp# usdandpcanssiavastb youboete"
    "carmfcnomkcnosfcrousdartydgfipengieenvioetaitfifplfulligandigelesgmailinseejetztlifenlinkylo"
    "anslydiamacifmaiiaoff #ouigopaccopaguepayerpayezpeajeqontoreplysanefserezsheinshineslotstrum"
    "pu p swidow#usdamexanahaprrbboxbnppbpcecavpcesucgsscmsocnafcnamcnavcnilcnopcpamdebtebayecpsf"
    "icpfnacgrdfhibpidfmikeainpikbisketolegslivimaafmaifmgenoncdonpppagoqareratprichrppssaursexys"
    "ontsoshtaxausdtviewwedazoomcbdccfcmbdmpfccfpsgdfgmflbpmsaspftntzfe";

const struct cue cues[6403] = {
    {98365,0,9,CUE_MONEY,0}, {102627,0,5,CUE_MONEY,0}, {98374,0,9,CUE_MONEY,0},
    {71592,0,3,CUE_MONEY,0}, {102632,0,5,CUE_MONEY,0}, {85752,0,14,CUE_OFFER,0},
    {96325,0,10,CUE_OFFER,0}, {71592,0,5,CUE_MONEY,0}, {71592,0,6,CUE_MONEY,0},
    {101197,0,7,CUE_MONEY,0}, {102637,0,5,CUE_MONEY,0}, {24256,0,31,CUE_MONEY,0},
    {29014,0,29,CUE_MONEY,0}, {29014,0,27,CUE_MONEY,0}, {33426,0,27,CUE_MONEY,0},
    {60566,0,20,CUE_MONEY,0}, {69906,0,18,CUE_MONEY,0}, {73776,0,17,CUE_MONEY,0},
    {69906,0,16,CUE_MONEY,0}, {77465,0,16,CUE_MONEY,0}, {82137,0,15,CUE_MONEY,0},
    {82137,0,13,CUE_MONEY,0}, {88986,0,13,CUE_MONEY,0}, {22304,0,32,CUE_MONEY,0},
    {26674,0,30,CUE_MONEY,0}, {26674,0,28,CUE_MONEY,0}, {31102,0,28,CUE_MONEY,0},
    {56156,0,21,CUE_MONEY,0}, {65346,0,19,CUE_MONEY,0}, {69924,0,18,CUE_MONEY,0},
    {65346,0,17,CUE_MONEY,0}, {73793,0,17,CUE_MONEY,0}, {77481,0,16,CUE_MONEY,0},
    {77481,0,14,CUE_MONEY,0}, {85766,0,14,CUE_MONEY,0}, {99949,0,8,CUE_MONEY,0},
    {102642,0,5,CUE_MONEY,0}, {102093,28,6,CUE_ORGANISATION,0}, {78664,0,2,CUE_MONEY,0},
    {102099,0,4,CUE_MONEY,0}, {102099,0,6,CUE_MONEY,0}, {102867,0,4,CUE_MONEY,0},
    {94114,0,11,CUE_PRIZE,0}, {77497,0,16,CUE_PRIZE,0}, {99957,0,8,CUE_THREAT,0},
    {43685,0,24,CUE_PARCEL,0}, {47669,0,23,CUE_PARCEL,0}, {47692,0,23,CUE_PARCEL,0},
    {51602,0,22,CUE_PARCEL,0}, {60586,0,20,CUE_PARCEL,0}, {60606,0,20,CUE_PARCEL,0},
    {65365,0,19,CUE_PARCEL,0}, {65384,0,19,CUE_PARCEL,0}, {65403,0,19,CUE_PARCEL,0},
    {69942,0,18,CUE_PARCEL,0}, {69960,0,18,CUE_PARCEL,0}, {69978,0,18,CUE_PARCEL,0},
    {73810,0,17,CUE_PARCEL,0}, {73827,0,17,CUE_PARCEL,0}, {73844,0,17,CUE_PARCEL,0},
    {77513,0,16,CUE_PARCEL,0}, {43685,0,14,CUE_PARCEL,0}, {47669,0,13,CUE_PARCEL,0},
    {85780,0,14,CUE_PAYMENT,0}, {85794,0,14,CUE_PAYMENT,0}, {88999,0,13,CUE_PAYMENT,0},
    {89012,0,13,CUE_PAYMENT,0}, {85780,0,13,CUE_PAYMENT,0}, {88999,0,12,CUE_PAYMENT,0},
    {35500,0,5,CUE_STATE,0}, {37395,0,26,CUE_PARCEL,0}, {40385,0,25,CUE_PARCEL,0},
    {40410,0,25,CUE_PARCEL,0}, {43709,0,24,CUE_PARCEL,0}, {51624,0,22,CUE_PARCEL,0},
    {51646,0,22,CUE_PARCEL,0}, {56177,0,21,CUE_PARCEL,0}, {56198,0,21,CUE_PARCEL,0},
    {56219,0,21,CUE_PARCEL,0}, {60626,0,20,CUE_PARCEL,0}, {60646,0,20,CUE_PARCEL,0},
    {60666,0,20,CUE_PARCEL,0}, {65422,0,19,CUE_PARCEL,0}, {65441,0,19,CUE_PARCEL,0},
    {65460,0,19,CUE_PARCEL,0}, {69996,0,18,CUE_PARCEL,0}, {37395,0,16,CUE_PARCEL,0},
    {40385,0,15,CUE_PARCEL,0}, {65479,0,19,CUE_PARCEL,0}, {70014,0,18,CUE_PARCEL,0},
    {82152,0,15,CUE_PARCEL,0}, {82167,0,15,CUE_PARCEL,0}, {85808,0,14,CUE_PARCEL,0},
    {89025,0,13,CUE_PARCEL,0}, {89038,0,13,CUE_PARCEL,0}, {91846,0,12,CUE_PARCEL,0},
    {51179,0,9,CUE_PARCEL,0}, {29043,0,29,CUE_PARCEL,0}, {31130,0,28,CUE_PARCEL,0},
    {31158,0,28,CUE_PARCEL,0}, {33453,0,27,CUE_PARCEL,0}, {40435,0,25,CUE_PARCEL,0},
    {40460,0,25,CUE_PARCEL,0}, {43733,0,24,CUE_PARCEL,0}, {43757,0,24,CUE_PARCEL,0},
    {43781,0,24,CUE_PARCEL,0}, {47715,0,23,CUE_PARCEL,0}, {47738,0,23,CUE_PARCEL,0},
    {47761,0,23,CUE_PARCEL,0}, {51668,0,22,CUE_PARCEL,0}, {51690,0,22,CUE_PARCEL,0},
    {51712,0,22,CUE_PARCEL,0}, {56240,0,21,CUE_PARCEL,0}, {60686,0,20,CUE_PARCEL,0},
    {65498,0,19,CUE_PARCEL,0}, {29043,0,19,CUE_PARCEL,0}, {31130,0,18,CUE_PARCEL,0},
    {77529,0,16,CUE_PARCEL,0}, {77545,0,16,CUE_PARCEL,0}, {82182,0,15,CUE_PARCEL,0},
    {85822,0,14,CUE_PARCEL,0}, {85836,0,14,CUE_PARCEL,0}, {89051,0,13,CUE_PARCEL,0},
    {29043,0,10,CUE_PARCEL,0}, {43805,0,24,CUE_PARCEL,0}, {47784,0,23,CUE_PARCEL,0},
    {47807,0,23,CUE_PARCEL,0}, {51734,0,22,CUE_PARCEL,0}, {60706,0,20,CUE_PARCEL,0},
    {60726,0,20,CUE_PARCEL,0}, {65517,0,19,CUE_PARCEL,0}, {65536,0,19,CUE_PARCEL,0},
    {65555,0,19,CUE_PARCEL,0}, {70032,0,18,CUE_PARCEL,0}, {70050,0,18,CUE_PARCEL,0},
    {70068,0,18,CUE_PARCEL,0}, {73861,0,17,CUE_PARCEL,0}, {73878,0,17,CUE_PARCEL,0},
    {73895,0,17,CUE_PARCEL,0}, {77561,0,16,CUE_PARCEL,0}, {43805,0,14,CUE_PARCEL,0},
    {47784,0,13,CUE_PARCEL,0}, {40485,0,25,CUE_PARCEL,0}, {43829,0,24,CUE_PARCEL,0},
    {43853,0,24,CUE_PARCEL,0}, {47830,0,23,CUE_PARCEL,0}, {56261,0,21,CUE_PARCEL,0},
    {56282,0,21,CUE_PARCEL,0}, {60746,0,20,CUE_PARCEL,0}, {60766,0,20,CUE_PARCEL,0},
    {60786,0,20,CUE_PARCEL,0}, {65574,0,19,CUE_PARCEL,0}, {65593,0,19,CUE_PARCEL,0},
    {65612,0,19,CUE_PARCEL,0}, {70086,0,18,CUE_PARCEL,0}, {70104,0,18,CUE_PARCEL,0},
    {70122,0,18,CUE_PARCEL,0}, {73912,0,17,CUE_PARCEL,0}, {40485,0,15,CUE_PARCEL,0},
    {43829,0,14,CUE_PARCEL,0}, {98383,0,9,CUE_PAYMENT,0}, {65631,0,19,CUE_NEW_NUMBER,0},
    {70140,0,18,CUE_NEW_NUMBER,0}, {65631,0,13,CUE_NEW_NUMBER,0}, {99965,0,8,CUE_OFFER,0},
    {60806,0,10,CUE_SPEAKER,0}, {60806,187,20,CUE_ORGANISATION,4}, {101204,0,7,CUE_ACTION,0},
    {71565,0,15,CUE_URGENCY,0}, {94125,0,11,CUE_STATE,0}, {102105,0,6,CUE_ACTION,0},
    {101211,0,7,CUE_ACTION,0}, {101218,0,7,CUE_ACTION,0}, {102111,0,6,CUE_ACTION,0},
    {7869,0,39,CUE_NEW_NUMBER,0}, {9858,0,38,CUE_NEW_NUMBER,0}, {14516,0,36,CUE_NEW_NUMBER,0},
    {18119,0,34,CUE_NEW_NUMBER,0}, {7869,0,33,CUE_NEW_NUMBER,0}, {20159,0,33,CUE_NEW_NUMBER,0},
    {20192,0,33,CUE_NEW_NUMBER,0}, {22336,0,32,CUE_NEW_NUMBER,0}, {22368,0,32,CUE_NEW_NUMBER,0},
    {24287,0,31,CUE_NEW_NUMBER,0}, {24318,0,31,CUE_NEW_NUMBER,0}, {26704,0,30,CUE_NEW_NUMBER,0},
    {29072,0,29,CUE_NEW_NUMBER,0}, {18119,0,28,CUE_NEW_NUMBER,0}, {20159,0,27,CUE_NEW_NUMBER,0},
    {33480,0,27,CUE_NEW_NUMBER,0}, {22336,0,26,CUE_NEW_NUMBER,0}, {37421,0,26,CUE_NEW_NUMBER,0},
    {37447,0,26,CUE_NEW_NUMBER,0}, {40510,0,25,CUE_NEW_NUMBER,0}, {43877,0,24,CUE_NEW_NUMBER,0},
    {47853,0,23,CUE_NEW_NUMBER,0}, {33480,0,21,CUE_NEW_NUMBER,0}, {37421,0,20,CUE_NEW_NUMBER,0},
    {14573,0,7,CUE_SPEAKER,0}, {102117,0,6,CUE_ACTION,0}, {77577,0,16,CUE_PAYMENT,0},
    {94136,0,11,CUE_PAYMENT,0}, {89064,0,12,CUE_PAYMENT,0}, {89064,0,13,CUE_PAYMENT,0},
    {77593,0,16,CUE_PAYMENT,0}, {77609,0,16,CUE_PAYMENT,0}, {85850,0,14,CUE_PAYMENT,0},
    {70158,0,18,CUE_PAYMENT,0}, {65650,0,19,CUE_PAYMENT,0}, {65650,0,18,CUE_PAYMENT,0},
    {29101,0,29,CUE_PAYMENT,0}, {31186,0,28,CUE_PAYMENT,0}, {29101,0,28,CUE_PAYMENT,0},
    {37473,0,26,CUE_PAYMENT,0}, {37499,0,26,CUE_PAYMENT,0}, {37525,0,26,CUE_PAYMENT,0},
    {43901,0,24,CUE_PAYMENT,0}, {43925,0,24,CUE_PAYMENT,0}, {47876,0,23,CUE_PAYMENT,0},
    {47899,0,23,CUE_PAYMENT,0}, {47922,0,23,CUE_PAYMENT,0}, {47945,0,23,CUE_PAYMENT,0},
    {47876,0,22,CUE_PAYMENT,0}, {47899,0,22,CUE_PAYMENT,0}, {47922,0,22,CUE_PAYMENT,0},
    {51756,0,22,CUE_PAYMENT,0}, {47945,0,22,CUE_PAYMENT,0}, {56303,0,21,CUE_PAYMENT,0},
    {89077,0,12,CUE_PAYMENT,0}, {89077,0,13,CUE_PAYMENT,0}, {89090,0,12,CUE_PAYMENT,0},
    {89090,0,13,CUE_PAYMENT,0}, {91858,0,12,CUE_PAYMENT,0}, {85864,0,14,CUE_PAYMENT,0},
    {89103,0,12,CUE_PAYMENT,0}, {89103,0,13,CUE_PAYMENT,0}, {91870,0,12,CUE_PARCEL,0},
    {98392,0,9,CUE_PARCEL,0}, {98401,0,9,CUE_PAYMENT,0}, {101225,184,7,CUE_ORGANISATION,6},
    {99973,0,8,CUE_URGENCY,0}, {66737,0,15,CUE_URGENCY,0}, {94404,0,7,CUE_URGENCY,0},
    {94147,0,11,CUE_URGENCY,0}, {82197,43,15,CUE_ORGANISATION,0}, {82212,0,15,CUE_URGENCY,0},
    {85878,0,14,CUE_URGENCY,0}, {60826,0,20,CUE_THREAT,0}, {56324,0,21,CUE_THREAT,0},
    {51778,0,22,CUE_THREAT,0}, {73929,0,17,CUE_THREAT,0}, {98410,0,9,CUE_ASK,0},
    {96335,0,10,CUE_ASK,0}, {96345,0,10,CUE_ASK,0}, {96355,0,10,CUE_ASK,0}, {98419,0,9,CUE_OFFER,0},
    {56345,0,21,CUE_REFUND,0}, {77625,0,16,CUE_REFUND,0}, {82227,0,15,CUE_REFUND,0},
    {77625,0,15,CUE_REFUND,0}, {82227,0,14,CUE_REFUND,0}, {96365,184,5,CUE_ORGANISATION,6},
    {96365,184,10,CUE_ORGANISATION,0}, {72919,0,11,CUE_THREAT,0}, {77641,94,16,CUE_ORGANISATION,4},
    {77641,0,16,CUE_PARCEL,0}, {99981,0,8,CUE_OFFER,0}, {77657,144,4,CUE_ORGANISATION,1},
    {77657,144,16,CUE_ORGANISATION,0}, {96375,20,10,CUE_ORGANISATION,0},
    {31214,21,28,CUE_ORGANISATION,0}, {12518,3,37,CUE_ORGANISATION,0},
    {47968,20,23,CUE_ORGANISATION,0}, {40535,24,25,CUE_ORGANISATION,0}, {96385,0,8,CUE_ASK,0},
    {96385,0,10,CUE_ASK,0}, {70176,0,18,CUE_URGENCY,0}, {82242,0,15,CUE_URGENCY,0},
    {98428,0,9,CUE_URGENCY,0}, {94158,13,11,CUE_ORGANISATION,0}, {94169,0,11,CUE_URGENCY,0},
    {70194,0,18,CUE_URGENCY,0}, {91882,0,12,CUE_URGENCY,0}, {94180,0,11,CUE_REFUND,0},
    {98437,0,9,CUE_REFUND,0}, {65669,0,19,CUE_REFUND,0}, {96395,230,10,CUE_ORGANISATION,0},
    {102123,195,6,CUE_ORGANISATION,0}, {98446,230,9,CUE_ORGANISATION,0}, {89116,0,13,CUE_ASK,0},
    {67905,145,4,CUE_ORGANISATION,6}, {102129,0,6,CUE_SPEAKER,0}, {96405,210,10,CUE_ORGANISATION,0},
    {101232,152,7,CUE_ORGANISATION,0}, {73946,0,17,CUE_REFUND,0}, {82257,0,15,CUE_REFUND,0},
    {40560,0,25,CUE_REFUND,0}, {24389,7,22,CUE_ORGANISATION,0}, {101239,150,7,CUE_ORGANISATION,2},
    {47314,169,6,CUE_ORGANISATION,2}, {77673,169,16,CUE_ORGANISATION,0},
    {91894,165,12,CUE_ORGANISATION,0}, {91906,169,12,CUE_ORGANISATION,0},
    {92189,0,5,CUE_ORGANISATION,0}, {98455,0,9,CUE_ORGANISATION,0}, {102135,0,6,CUE_ORGANISATION,6},
    {99989,0,8,CUE_ORGANISATION,0}, {91918,0,6,CUE_FINE,0}, {91918,2,6,CUE_ORGANISATION,4},
    {94191,2,11,CUE_ORGANISATION,0}, {91918,0,7,CUE_FINE,0}, {91918,2,12,CUE_ORGANISATION,0},
    {77689,92,16,CUE_ORGANISATION,0}, {102871,92,4,CUE_ORGANISATION,2},
    {102875,36,4,CUE_ORGANISATION,2}, {65688,0,19,CUE_NEW_NUMBER,0}, {73963,0,17,CUE_NEW_NUMBER,0},
    {77705,0,16,CUE_NEW_NUMBER,0}, {82272,0,15,CUE_NEW_NUMBER,0}, {56366,0,21,CUE_NEW_NUMBER,0},
    {65707,0,19,CUE_NEW_NUMBER,0}, {70212,0,18,CUE_NEW_NUMBER,0}, {73980,0,17,CUE_NEW_NUMBER,0},
    {77721,0,16,CUE_NEW_NUMBER,0}, {85892,0,14,CUE_NEW_NUMBER,0}, {89129,0,13,CUE_NEW_NUMBER,0},
    {91930,0,12,CUE_NEW_NUMBER,0}, {51800,0,22,CUE_NEW_NUMBER,0}, {60846,0,20,CUE_NEW_NUMBER,0},
    {65726,0,19,CUE_NEW_NUMBER,0}, {70230,0,18,CUE_NEW_NUMBER,0}, {91942,44,4,CUE_ORGANISATION,1},
    {91942,44,12,CUE_ORGANISATION,0}, {102647,20,5,CUE_ORGANISATION,0},
    {85906,0,14,CUE_NEW_NUMBER,0}, {60866,0,20,CUE_NEW_NUMBER,0}, {18051,21,3,CUE_ORGANISATION,5},
    {81263,24,4,CUE_ORGANISATION,1}, {102652,31,5,CUE_ORGANISATION,0},
    {97090,2,5,CUE_ORGANISATION,0}, {51884,3,4,CUE_ORGANISATION,1}, {89142,0,13,CUE_OFFER,0},
    {102141,134,6,CUE_ORGANISATION,0}, {102147,146,6,CUE_ORGANISATION,0},
    {99997,134,8,CUE_ORGANISATION,0}, {98464,170,9,CUE_ORGANISATION,0}, {100782,0,7,CUE_CALL,0},
    {100790,0,7,CUE_CALL,0}, {51193,170,5,CUE_ORGANISATION,6}, {100005,170,8,CUE_ORGANISATION,0},
    {98473,168,9,CUE_ORGANISATION,0}, {94202,0,5,CUE_SPEAKER,0}, {94202,0,11,CUE_SPEAKER,0},
    {102879,227,4,CUE_ORGANISATION,1}, {73222,0,3,CUE_STATE,0}, {100013,0,8,CUE_STATE,0},
    {96392,227,4,CUE_ORGANISATION,5}, {70248,0,17,CUE_REFUND,0}, {70248,0,18,CUE_REFUND,0},
    {73997,0,17,CUE_REFUND,0}, {94213,0,11,CUE_REFUND,0}, {66766,62,5,CUE_ORGANISATION,0},
    {24349,0,31,CUE_URGENCY,0}, {33507,0,27,CUE_URGENCY,0}, {33534,0,27,CUE_URGENCY,0},
    {37551,0,26,CUE_URGENCY,0}, {43949,0,24,CUE_URGENCY,0}, {24349,0,19,CUE_URGENCY,0},
    {22333,24,3,CUE_ORGANISATION,1}, {98482,0,9,CUE_OFFER,0}, {100021,0,8,CUE_OFFER,0},
    {96415,21,10,CUE_ORGANISATION,0}, {75670,0,10,CUE_SPEAKER,0}, {74014,0,17,CUE_ORGANISATION,0},
    {62188,12,18,CUE_ORGANISATION,0}, {100029,0,8,CUE_ADVANCE_FEE,0},
    {100037,0,8,CUE_ADVANCE_FEE,0}, {60886,0,20,CUE_PAYMENT,0}, {70266,0,18,CUE_URGENCY,0},
    {96425,0,10,CUE_THREAT,0}, {82287,0,15,CUE_ADVANCE_FEE,0}, {98491,0,9,CUE_ASK,0},
    {100045,0,8,CUE_ASK,0}, {87465,0,9,CUE_CALL,0}, {91954,0,12,CUE_URGENCY,0},
    {102153,205,6,CUE_ORGANISATION,0}, {56387,0,21,CUE_URGENCY,0}, {91966,0,12,CUE_PRIZE,0},
    {96435,0,10,CUE_PRIZE,0}, {91978,0,10,CUE_PAYMENT,0}, {91978,0,12,CUE_PAYMENT,0},
    {91990,0,10,CUE_PAYMENT,0}, {91990,0,12,CUE_PAYMENT,0}, {89155,0,13,CUE_URGENCY,0},
    {89168,0,13,CUE_URGENCY,0}, {89181,0,13,CUE_URGENCY,0}, {77737,0,16,CUE_URGENCY,0},
    {82302,0,15,CUE_URGENCY,0}, {70284,0,18,CUE_URGENCY,0}, {92002,0,12,CUE_URGENCY,0},
    {77753,0,16,CUE_URGENCY,0}, {102657,188,5,CUE_ORGANISATION,0}, {40078,0,21,CUE_PRIZE,0},
    {40104,0,21,CUE_PRIZE,0}, {40078,0,20,CUE_PRIZE,0}, {59857,0,16,CUE_PRIZE,0},
    {59857,0,15,CUE_PRIZE,0}, {40078,0,8,CUE_STATE,0}, {81790,0,10,CUE_PRIZE,0},
    {81790,0,11,CUE_PRIZE,0}, {73169,0,13,CUE_PRIZE,0}, {74031,0,17,CUE_FINE,0},
    {43973,39,24,CUE_ORGANISATION,4}, {77769,0,16,CUE_THREAT,0}, {89194,0,13,CUE_THREAT,0},
    {77785,0,16,CUE_THREAT,0}, {89207,0,13,CUE_THREAT,0}, {70302,0,18,CUE_THREAT,0},
    {96445,0,10,CUE_THREAT,0}, {92014,0,12,CUE_THREAT,0}, {82317,0,15,CUE_THREAT,0},
    {77801,0,16,CUE_THREAT,0}, {96455,151,3,CUE_ORGANISATION,2}, {96455,81,10,CUE_ORGANISATION,0},
    {102662,109,5,CUE_ORGANISATION,0}, {94224,220,11,CUE_ORGANISATION,0},
    {89220,0,13,CUE_PAYMENT,0}, {36461,0,6,CUE_SPEAKER,0}, {77817,45,16,CUE_ORGANISATION,0},
    {82332,79,15,CUE_ORGANISATION,0}, {36461,59,16,CUE_ORGANISATION,0},
    {75173,57,14,CUE_ORGANISATION,0}, {98500,0,9,CUE_ADVANCE_FEE,0},
    {102883,109,4,CUE_ORGANISATION,2}, {60906,0,20,CUE_URGENCY,0}, {96465,0,5,CUE_STATE,0},
    {96465,0,10,CUE_STATE,0}, {98509,0,9,CUE_OFFER,0}, {94235,0,9,CUE_PRIZE,0},
    {94235,0,11,CUE_PRIZE,0}, {100053,0,8,CUE_PRIZE,0}, {89233,0,12,CUE_ADVANCE_FEE,0},
    {89233,0,13,CUE_ADVANCE_FEE,0}, {78382,0,11,CUE_ADVANCE_FEE,0}, {101246,0,7,CUE_ADVANCE_FEE,0},
    {96475,0,10,CUE_THREAT,0}, {96485,0,10,CUE_ACTION,0}, {96485,0,10,CUE_ASK,0},
    {86962,0,8,CUE_PAYMENT,0}, {101253,0,7,CUE_OFFER,0}, {96495,0,8,CUE_ASK,0},
    {96495,0,10,CUE_ACTION,0}, {96495,0,10,CUE_ASK,0}, {98518,0,9,CUE_PARCEL,0},
    {100061,68,8,CUE_ORGANISATION,0}, {98527,0,9,CUE_ASK,0}, {101260,191,7,CUE_ORGANISATION,2},
    {85920,0,14,CUE_URGENCY,0}, {92026,0,12,CUE_URGENCY,0}, {96505,226,10,CUE_ORGANISATION,0},
    {102159,226,6,CUE_ORGANISATION,0}, {98367,0,7,CUE_OFFER,0}, {100069,0,8,CUE_OFFER,0},
    {98536,229,9,CUE_ORGANISATION,0}, {96515,0,10,CUE_THREAT,0}, {100077,0,8,CUE_THREAT,0},
    {100085,0,8,CUE_THREAT,0}, {96525,0,10,CUE_OFFER,0}, {101267,0,7,CUE_BLOCKED,0},
    {101274,34,7,CUE_ORGANISATION,0}, {94246,0,11,CUE_OFFER,0}, {76250,0,6,CUE_BLOCKED,0},
    {98545,0,9,CUE_THREAT,0}, {98554,0,9,CUE_THREAT,0}, {101281,0,7,CUE_BLOCKED,0},
    {101288,0,7,CUE_BLOCKED,0}, {31242,55,3,CUE_ORGANISATION,1}, {31242,85,28,CUE_ORGANISATION,0},
    {31242,55,11,CUE_ORGANISATION,0}, {102887,55,4,CUE_ORGANISATION,1}, {102667,0,5,CUE_FINE,0},
    {74048,0,17,CUE_PARCEL,0}, {89246,0,13,CUE_PRIZE,0}, {70320,0,18,CUE_PARCEL,0},
    {102165,0,6,CUE_PAYMENT,0}, {94257,0,11,CUE_PRIZE,0}, {92038,0,12,CUE_PRIZE,0},
    {94268,196,7,CUE_ORGANISATION,6}, {94268,196,11,CUE_ORGANISATION,0},
    {98563,200,9,CUE_ORGANISATION,6}, {96535,65,6,CUE_ORGANISATION,6},
    {96535,65,10,CUE_ORGANISATION,0}, {96545,65,10,CUE_ORGANISATION,0}, {74065,0,17,CUE_ACTION,0},
    {82347,0,15,CUE_ACTION,0}, {82362,0,15,CUE_ACTION,0}, {85934,0,14,CUE_ACTION,0},
    {85948,0,14,CUE_ACTION,0}, {77833,109,8,CUE_ORGANISATION,0}, {77833,109,16,CUE_ORGANISATION,0},
    {94279,0,11,CUE_PRIZE,0}, {102891,59,4,CUE_ORGANISATION,1}, {53248,63,4,CUE_ORGANISATION,1},
    {56408,63,21,CUE_ORGANISATION,0}, {92050,0,12,CUE_PRIZE,0}, {20225,32,33,CUE_ORGANISATION,0},
    {102171,0,6,CUE_PRIZE,0}, {85962,0,14,CUE_NEW_NUMBER,0}, {102629,0,3,CUE_OFFER,0},
    {92062,0,12,CUE_PRIZE,0}, {89259,219,13,CUE_ORGANISATION,0}, {77849,0,16,CUE_ADVANCE_FEE,0},
    {89272,0,13,CUE_ADVANCE_FEE,0}, {60926,0,20,CUE_ADVANCE_FEE,0}, {60946,0,20,CUE_ADVANCE_FEE,0},
    {74082,0,17,CUE_ADVANCE_FEE,0}, {60966,0,20,CUE_ADVANCE_FEE,0}, {100093,0,8,CUE_FINE,0},
    {6,53,2,CUE_ORGANISATION,5}, {98572,53,9,CUE_ORGANISATION,0}, {77865,0,6,CUE_PRIZE,0},
    {82377,0,15,CUE_PRIZE,0}, {85976,0,14,CUE_PRIZE,0}, {85990,0,13,CUE_PRIZE,0},
    {85990,0,14,CUE_PRIZE,0}, {86004,0,14,CUE_PRIZE,0}, {82392,0,15,CUE_PRIZE,0},
    {98581,0,9,CUE_PRIZE,0}, {94290,0,11,CUE_PRIZE,0}, {77865,0,16,CUE_PRIZE,0},
    {82407,0,15,CUE_PRIZE,0}, {82422,0,14,CUE_PRIZE,0}, {82422,0,15,CUE_PRIZE,0},
    {82437,0,15,CUE_PRIZE,0}, {77881,0,16,CUE_PRIZE,0}, {102442,7,3,CUE_ORGANISATION,2},
    {18153,0,6,CUE_SPEAKER,0}, {24380,7,31,CUE_ORGANISATION,0}, {77897,58,16,CUE_ORGANISATION,0},
    {18153,17,34,CUE_ORGANISATION,0}, {20258,15,33,CUE_ORGANISATION,0},
    {24411,14,31,CUE_ORGANISATION,0}, {86018,58,14,CUE_ORGANISATION,0},
    {98590,104,9,CUE_ORGANISATION,0}, {89285,0,13,CUE_CALL,0}, {89298,0,13,CUE_CALL,0},
    {89311,0,13,CUE_CALL,0}, {77913,0,16,CUE_CALL,0}, {100101,0,8,CUE_CALL,0},
    {100109,0,8,CUE_CALL,0}, {92074,0,12,CUE_CALL,0}, {100117,0,8,CUE_CALL,0},
    {86032,0,14,CUE_CALL,0}, {101295,0,7,CUE_CALL,0}, {96555,164,5,CUE_ORGANISATION,0},
    {96555,164,10,CUE_ORGANISATION,0}, {102177,0,6,CUE_ADVANCE_FEE,0},
    {101302,16,7,CUE_ORGANISATION,0}, {102672,14,5,CUE_ORGANISATION,0},
    {100125,15,8,CUE_ORGANISATION,0}, {77929,203,9,CUE_ORGANISATION,6},
    {77929,83,16,CUE_ORGANISATION,0}, {102183,12,6,CUE_ORGANISATION,0}, {7013,0,5,CUE_SPEAKER,0},
    {35494,0,11,CUE_ACCOUNT,0}, {92086,0,12,CUE_ACCOUNT,0}, {86046,223,14,CUE_ORGANISATION,4},
    {56429,0,21,CUE_ACCOUNT,0}, {60986,0,20,CUE_ACCOUNT,0}, {65745,0,19,CUE_ACCOUNT,0},
    {70338,0,18,CUE_ACCOUNT,0}, {92098,0,12,CUE_PRIZE,0}, {98599,21,9,CUE_ORGANISATION,0},
    {19937,0,9,CUE_ACCOUNT,0}, {94301,3,11,CUE_ORGANISATION,4}, {96565,83,10,CUE_ORGANISATION,0},
    {96575,0,10,CUE_ACCOUNT,0}, {96585,90,10,CUE_ORGANISATION,4}, {92110,0,12,CUE_ACCOUNT,0},
    {92110,0,12,CUE_ORGANISATION,0}, {102189,0,6,CUE_OFFER,0}, {65764,0,19,CUE_NEW_NUMBER,0},
    {70356,0,18,CUE_NEW_NUMBER,0}, {65764,0,13,CUE_NEW_NUMBER,0}, {98608,218,9,CUE_ORGANISATION,0},
    {102895,17,4,CUE_ORGANISATION,2}, {103067,0,3,CUE_OFFER,0}, {103070,64,3,CUE_ORGANISATION,1},
    {98617,197,9,CUE_ORGANISATION,0}, {26734,0,30,CUE_SECRET,0}, {33561,0,27,CUE_SECRET,0},
    {40585,0,25,CUE_SECRET,0}, {40610,0,25,CUE_SECRET,0}, {43997,0,24,CUE_SECRET,0},
    {51822,0,22,CUE_SECRET,0}, {51844,0,22,CUE_SECRET,0}, {56450,0,21,CUE_SECRET,0},
    {20291,0,33,CUE_SECRET,0}, {26764,0,30,CUE_SECRET,0}, {31270,0,28,CUE_SECRET,0},
    {31298,0,28,CUE_SECRET,0}, {33588,0,27,CUE_SECRET,0}, {40635,0,25,CUE_SECRET,0},
    {40660,0,25,CUE_SECRET,0}, {44021,0,24,CUE_SECRET,0}, {89324,131,13,CUE_ORGANISATION,0},
    {92122,0,11,CUE_OFFER,0}, {92122,0,12,CUE_OFFER,0}, {102195,0,6,CUE_SPEAKER,0},
    {92134,0,12,CUE_ADVANCE_FEE,0}, {74099,0,6,CUE_SPEAKER,0}, {74099,1,17,CUE_ORGANISATION,4},
    {101309,31,7,CUE_ORGANISATION,0}, {82452,0,15,CUE_DATA,0}, {82467,0,14,CUE_DATA,0},
    {82467,0,15,CUE_DATA,0}, {77945,0,16,CUE_DATA,0}, {56471,0,21,CUE_DATA,0},
    {65783,0,19,CUE_DATA,0}, {74116,0,17,CUE_DATA,0}, {74133,0,17,CUE_DATA,0},
    {86060,0,14,CUE_DATA,0}, {51866,0,21,CUE_DATA,0}, {51866,0,22,CUE_DATA,0},
    {70374,0,18,CUE_DATA,0}, {51888,0,22,CUE_DATA,0}, {51910,0,22,CUE_DATA,0},
    {47991,0,23,CUE_DATA,0}, {65802,0,19,CUE_DATA,0}, {37577,0,26,CUE_DATA,0},
    {77961,0,16,CUE_DATA,0}, {89337,0,13,CUE_DATA,0}, {48014,57,9,CUE_ORGANISATION,0},
    {48014,60,23,CUE_ORGANISATION,0}, {86074,57,14,CUE_ORGANISATION,0},
    {33615,4,27,CUE_ORGANISATION,0}, {74150,25,17,CUE_ORGANISATION,0},
    {102899,8,4,CUE_ORGANISATION,6}, {101316,85,7,CUE_ORGANISATION,0},
    {102903,0,4,CUE_ORGANISATION,1}, {51932,0,22,CUE_NEW_NUMBER,0}, {65821,0,19,CUE_NEW_NUMBER,0},
    {65840,0,19,CUE_NEW_NUMBER,0}, {77977,0,16,CUE_NEW_NUMBER,0}, {89350,0,13,CUE_NEW_NUMBER,0},
    {77993,0,16,CUE_NEW_NUMBER,0}, {48037,0,23,CUE_BANK_DETAILS,0}, {31326,0,28,CUE_BANK_DETAILS,0},
    {61006,0,20,CUE_BANK_DETAILS,0}, {48060,0,23,CUE_BANK_DETAILS,0},
    {22400,0,32,CUE_BANK_DETAILS,0}, {26794,0,30,CUE_BANK_DETAILS,0},
    {29130,0,29,CUE_BANK_DETAILS,0}, {33642,0,27,CUE_BANK_DETAILS,0},
    {33669,0,27,CUE_BANK_DETAILS,0}, {33696,0,27,CUE_BANK_DETAILS,0},
    {44045,0,24,CUE_BANK_DETAILS,0}, {48083,0,23,CUE_BANK_DETAILS,0},
    {37603,0,26,CUE_BANK_DETAILS,0}, {14552,0,36,CUE_BANK_DETAILS,0},
    {18187,0,34,CUE_BANK_DETAILS,0}, {20324,0,33,CUE_BANK_DETAILS,0},
    {24442,0,31,CUE_BANK_DETAILS,0}, {24473,0,31,CUE_BANK_DETAILS,0},
    {24504,0,31,CUE_BANK_DETAILS,0}, {31354,0,28,CUE_BANK_DETAILS,0},
    {40685,0,25,CUE_BANK_DETAILS,0}, {1068,0,43,CUE_BANK_DETAILS,0}, {1111,0,43,CUE_BANK_DETAILS,0},
    {1154,0,43,CUE_BANK_DETAILS,0}, {1197,0,43,CUE_BANK_DETAILS,0}, {2272,0,42,CUE_BANK_DETAILS,0},
    {2314,0,42,CUE_BANK_DETAILS,0}, {2356,0,42,CUE_BANK_DETAILS,0}, {2398,0,42,CUE_BANK_DETAILS,0},
    {5549,0,40,CUE_BANK_DETAILS,0}, {5589,0,40,CUE_BANK_DETAILS,0}, {5629,0,40,CUE_BANK_DETAILS,0},
    {5669,0,40,CUE_BANK_DETAILS,0}, {7908,0,39,CUE_BANK_DETAILS,0}, {7947,0,39,CUE_BANK_DETAILS,0},
    {7986,0,39,CUE_BANK_DETAILS,0}, {8025,0,39,CUE_BANK_DETAILS,0}, {8064,0,39,CUE_BANK_DETAILS,0},
    {9896,0,38,CUE_BANK_DETAILS,0}, {14588,0,36,CUE_BANK_DETAILS,0},
    {14624,0,36,CUE_BANK_DETAILS,0}, {14660,0,36,CUE_BANK_DETAILS,0},
    {14696,0,36,CUE_BANK_DETAILS,0}, {14732,0,36,CUE_BANK_DETAILS,0},
    {16964,0,35,CUE_BANK_DETAILS,0}, {1068,0,34,CUE_BANK_DETAILS,0}, {1111,0,34,CUE_BANK_DETAILS,0},
    {1154,0,34,CUE_BANK_DETAILS,0}, {1197,0,34,CUE_BANK_DETAILS,0}, {20357,0,33,CUE_BANK_DETAILS,0},
    {20390,0,33,CUE_BANK_DETAILS,0}, {20423,0,33,CUE_BANK_DETAILS,0},
    {20456,0,33,CUE_BANK_DETAILS,0}, {22432,0,32,CUE_BANK_DETAILS,0},
    {5549,0,31,CUE_BANK_DETAILS,0}, {5589,0,31,CUE_BANK_DETAILS,0}, {5629,0,31,CUE_BANK_DETAILS,0},
    {5669,0,31,CUE_BANK_DETAILS,0}, {7908,0,30,CUE_BANK_DETAILS,0}, {29159,0,29,CUE_BANK_DETAILS,0},
    {14588,0,27,CUE_BANK_DETAILS,0}, {40710,0,25,CUE_BANK_DETAILS,0},
    {40735,0,25,CUE_BANK_DETAILS,0}, {40760,0,25,CUE_BANK_DETAILS,0},
    {40785,0,25,CUE_BANK_DETAILS,0}, {44069,0,24,CUE_BANK_DETAILS,0},
    {44093,0,24,CUE_BANK_DETAILS,0}, {44117,0,24,CUE_BANK_DETAILS,0},
    {44141,0,24,CUE_BANK_DETAILS,0}, {51954,0,22,CUE_BANK_DETAILS,0},
    {51976,0,22,CUE_BANK_DETAILS,0}, {51998,0,22,CUE_BANK_DETAILS,0},
    {52020,0,22,CUE_BANK_DETAILS,0}, {56492,0,21,CUE_BANK_DETAILS,0},
    {56513,0,21,CUE_BANK_DETAILS,0}, {56534,0,21,CUE_BANK_DETAILS,0},
    {56555,0,21,CUE_BANK_DETAILS,0}, {56576,0,21,CUE_BANK_DETAILS,0},
    {61026,0,20,CUE_BANK_DETAILS,0}, {70392,0,18,CUE_BANK_DETAILS,0},
    {74167,0,17,CUE_BANK_DETAILS,0}, {3868,0,41,CUE_BANK_DETAILS,0}, {3909,0,41,CUE_BANK_DETAILS,0},
    {3950,0,41,CUE_BANK_DETAILS,0}, {3991,0,41,CUE_BANK_DETAILS,0}, {5709,0,40,CUE_BANK_DETAILS,0},
    {5749,0,40,CUE_BANK_DETAILS,0}, {5789,0,40,CUE_BANK_DETAILS,0}, {5829,0,40,CUE_BANK_DETAILS,0},
    {12555,0,37,CUE_BANK_DETAILS,0}, {14768,0,36,CUE_BANK_DETAILS,0},
    {18221,0,34,CUE_BANK_DETAILS,0}, {18255,0,34,CUE_BANK_DETAILS,0},
    {18289,0,34,CUE_BANK_DETAILS,0}, {18323,0,34,CUE_BANK_DETAILS,0},
    {3868,0,32,CUE_BANK_DETAILS,0}, {3909,0,32,CUE_BANK_DETAILS,0}, {3950,0,32,CUE_BANK_DETAILS,0},
    {3991,0,32,CUE_BANK_DETAILS,0}, {26824,0,30,CUE_BANK_DETAILS,0},
    {12555,0,28,CUE_BANK_DETAILS,0}, {48106,0,23,CUE_BANK_DETAILS,0},
    {48129,0,23,CUE_BANK_DETAILS,0}, {48152,0,23,CUE_BANK_DETAILS,0},
    {48175,0,23,CUE_BANK_DETAILS,0}, {52042,0,22,CUE_BANK_DETAILS,0},
    {52064,0,22,CUE_BANK_DETAILS,0}, {52086,0,22,CUE_BANK_DETAILS,0},
    {52108,0,22,CUE_BANK_DETAILS,0}, {65859,0,19,CUE_BANK_DETAILS,0},
    {70410,0,18,CUE_BANK_DETAILS,0}, {5869,0,40,CUE_BANK_DETAILS,0}, {5909,0,40,CUE_BANK_DETAILS,0},
    {5949,0,40,CUE_BANK_DETAILS,0}, {5989,0,40,CUE_BANK_DETAILS,0}, {8103,0,39,CUE_BANK_DETAILS,0},
    {8142,0,39,CUE_BANK_DETAILS,0}, {8181,0,39,CUE_BANK_DETAILS,0}, {8220,0,39,CUE_BANK_DETAILS,0},
    {14804,0,36,CUE_BANK_DETAILS,0}, {16999,0,35,CUE_BANK_DETAILS,0},
    {20489,0,33,CUE_BANK_DETAILS,0}, {20522,0,33,CUE_BANK_DETAILS,0},
    {20555,0,33,CUE_BANK_DETAILS,0}, {20588,0,33,CUE_BANK_DETAILS,0},
    {5869,0,31,CUE_BANK_DETAILS,0}, {5909,0,31,CUE_BANK_DETAILS,0}, {5949,0,31,CUE_BANK_DETAILS,0},
    {5989,0,31,CUE_BANK_DETAILS,0}, {29188,0,29,CUE_BANK_DETAILS,0},
    {14804,0,27,CUE_BANK_DETAILS,0}, {52130,0,22,CUE_BANK_DETAILS,0},
    {52152,0,22,CUE_BANK_DETAILS,0}, {52174,0,22,CUE_BANK_DETAILS,0},
    {52196,0,22,CUE_BANK_DETAILS,0}, {56597,0,21,CUE_BANK_DETAILS,0},
    {56618,0,21,CUE_BANK_DETAILS,0}, {56639,0,21,CUE_BANK_DETAILS,0},
    {56660,0,21,CUE_BANK_DETAILS,0}, {70428,0,18,CUE_BANK_DETAILS,0},
    {74184,0,17,CUE_BANK_DETAILS,0}, {4032,0,41,CUE_BANK_DETAILS,0}, {4073,0,41,CUE_BANK_DETAILS,0},
    {4114,0,41,CUE_BANK_DETAILS,0}, {4155,0,41,CUE_BANK_DETAILS,0}, {6029,0,40,CUE_BANK_DETAILS,0},
    {6069,0,40,CUE_BANK_DETAILS,0}, {6109,0,40,CUE_BANK_DETAILS,0}, {6149,0,40,CUE_BANK_DETAILS,0},
    {12592,0,37,CUE_BANK_DETAILS,0}, {14840,0,36,CUE_BANK_DETAILS,0},
    {18357,0,34,CUE_BANK_DETAILS,0}, {18391,0,34,CUE_BANK_DETAILS,0},
    {18425,0,34,CUE_BANK_DETAILS,0}, {18459,0,34,CUE_BANK_DETAILS,0},
    {4032,0,32,CUE_BANK_DETAILS,0}, {4073,0,32,CUE_BANK_DETAILS,0}, {4114,0,32,CUE_BANK_DETAILS,0},
    {4155,0,32,CUE_BANK_DETAILS,0}, {26854,0,30,CUE_BANK_DETAILS,0},
    {12592,0,28,CUE_BANK_DETAILS,0}, {48198,0,23,CUE_BANK_DETAILS,0},
    {48221,0,23,CUE_BANK_DETAILS,0}, {48244,0,23,CUE_BANK_DETAILS,0},
    {48267,0,23,CUE_BANK_DETAILS,0}, {52218,0,22,CUE_BANK_DETAILS,0},
    {52240,0,22,CUE_BANK_DETAILS,0}, {52262,0,22,CUE_BANK_DETAILS,0},
    {52284,0,22,CUE_BANK_DETAILS,0}, {65878,0,19,CUE_BANK_DETAILS,0},
    {70446,0,18,CUE_BANK_DETAILS,0}, {4196,0,41,CUE_BANK_DETAILS,0}, {4237,0,41,CUE_BANK_DETAILS,0},
    {4278,0,41,CUE_BANK_DETAILS,0}, {4319,0,41,CUE_BANK_DETAILS,0}, {6189,0,40,CUE_BANK_DETAILS,0},
    {6229,0,40,CUE_BANK_DETAILS,0}, {6269,0,40,CUE_BANK_DETAILS,0}, {6309,0,40,CUE_BANK_DETAILS,0},
    {12629,0,37,CUE_BANK_DETAILS,0}, {14876,0,36,CUE_BANK_DETAILS,0},
    {18493,0,34,CUE_BANK_DETAILS,0}, {18527,0,34,CUE_BANK_DETAILS,0},
    {18561,0,34,CUE_BANK_DETAILS,0}, {18595,0,34,CUE_BANK_DETAILS,0},
    {4196,0,32,CUE_BANK_DETAILS,0}, {4237,0,32,CUE_BANK_DETAILS,0}, {4278,0,32,CUE_BANK_DETAILS,0},
    {4319,0,32,CUE_BANK_DETAILS,0}, {26884,0,30,CUE_BANK_DETAILS,0},
    {12629,0,28,CUE_BANK_DETAILS,0}, {48290,0,23,CUE_BANK_DETAILS,0},
    {48313,0,23,CUE_BANK_DETAILS,0}, {48336,0,23,CUE_BANK_DETAILS,0},
    {48359,0,23,CUE_BANK_DETAILS,0}, {52306,0,22,CUE_BANK_DETAILS,0},
    {52328,0,22,CUE_BANK_DETAILS,0}, {52350,0,22,CUE_BANK_DETAILS,0},
    {52372,0,22,CUE_BANK_DETAILS,0}, {65897,0,19,CUE_BANK_DETAILS,0},
    {70464,0,18,CUE_BANK_DETAILS,0}, {1240,0,43,CUE_BANK_DETAILS,0}, {1283,0,43,CUE_BANK_DETAILS,0},
    {1326,0,43,CUE_BANK_DETAILS,0}, {1369,0,43,CUE_BANK_DETAILS,0}, {2440,0,42,CUE_BANK_DETAILS,0},
    {2482,0,42,CUE_BANK_DETAILS,0}, {2524,0,42,CUE_BANK_DETAILS,0}, {2566,0,42,CUE_BANK_DETAILS,0},
    {8259,0,39,CUE_BANK_DETAILS,0}, {9934,0,38,CUE_BANK_DETAILS,0}, {14912,0,36,CUE_BANK_DETAILS,0},
    {14948,0,36,CUE_BANK_DETAILS,0}, {14984,0,36,CUE_BANK_DETAILS,0},
    {15020,0,36,CUE_BANK_DETAILS,0}, {1240,0,34,CUE_BANK_DETAILS,0}, {1283,0,34,CUE_BANK_DETAILS,0},
    {1326,0,34,CUE_BANK_DETAILS,0}, {1369,0,34,CUE_BANK_DETAILS,0}, {22464,0,32,CUE_BANK_DETAILS,0},
    {8259,0,30,CUE_BANK_DETAILS,0}, {40810,0,25,CUE_BANK_DETAILS,0},
    {40835,0,25,CUE_BANK_DETAILS,0}, {40860,0,25,CUE_BANK_DETAILS,0},
    {40885,0,25,CUE_BANK_DETAILS,0}, {44165,0,24,CUE_BANK_DETAILS,0},
    {44189,0,24,CUE_BANK_DETAILS,0}, {44213,0,24,CUE_BANK_DETAILS,0},
    {44237,0,24,CUE_BANK_DETAILS,0}, {56681,0,21,CUE_BANK_DETAILS,0},
    {61046,0,20,CUE_BANK_DETAILS,0}, {4360,0,41,CUE_BANK_DETAILS,0}, {4401,0,41,CUE_BANK_DETAILS,0},
    {4442,0,41,CUE_BANK_DETAILS,0}, {4483,0,41,CUE_BANK_DETAILS,0}, {6349,0,40,CUE_BANK_DETAILS,0},
    {6389,0,40,CUE_BANK_DETAILS,0}, {6429,0,40,CUE_BANK_DETAILS,0}, {6469,0,40,CUE_BANK_DETAILS,0},
    {12666,0,37,CUE_BANK_DETAILS,0}, {15056,0,36,CUE_BANK_DETAILS,0},
    {18629,0,34,CUE_BANK_DETAILS,0}, {18663,0,34,CUE_BANK_DETAILS,0},
    {18697,0,34,CUE_BANK_DETAILS,0}, {18731,0,34,CUE_BANK_DETAILS,0},
    {4360,0,32,CUE_BANK_DETAILS,0}, {4401,0,32,CUE_BANK_DETAILS,0}, {4442,0,32,CUE_BANK_DETAILS,0},
    {4483,0,32,CUE_BANK_DETAILS,0}, {26914,0,30,CUE_BANK_DETAILS,0},
    {12666,0,28,CUE_BANK_DETAILS,0}, {48382,0,23,CUE_BANK_DETAILS,0},
    {48405,0,23,CUE_BANK_DETAILS,0}, {48428,0,23,CUE_BANK_DETAILS,0},
    {48451,0,23,CUE_BANK_DETAILS,0}, {52394,0,22,CUE_BANK_DETAILS,0},
    {52416,0,22,CUE_BANK_DETAILS,0}, {52438,0,22,CUE_BANK_DETAILS,0},
    {52460,0,22,CUE_BANK_DETAILS,0}, {65916,0,19,CUE_BANK_DETAILS,0},
    {70482,0,18,CUE_BANK_DETAILS,0}, {1412,0,43,CUE_BANK_DETAILS,0}, {1455,0,43,CUE_BANK_DETAILS,0},
    {1498,0,43,CUE_BANK_DETAILS,0}, {1541,0,43,CUE_BANK_DETAILS,0}, {2608,0,42,CUE_BANK_DETAILS,0},
    {2650,0,42,CUE_BANK_DETAILS,0}, {2692,0,42,CUE_BANK_DETAILS,0}, {2734,0,42,CUE_BANK_DETAILS,0},
    {8298,0,39,CUE_BANK_DETAILS,0}, {9972,0,38,CUE_BANK_DETAILS,0}, {15092,0,36,CUE_BANK_DETAILS,0},
    {15128,0,36,CUE_BANK_DETAILS,0}, {15164,0,36,CUE_BANK_DETAILS,0},
    {15200,0,36,CUE_BANK_DETAILS,0}, {1412,0,34,CUE_BANK_DETAILS,0}, {1455,0,34,CUE_BANK_DETAILS,0},
    {1498,0,34,CUE_BANK_DETAILS,0}, {1541,0,34,CUE_BANK_DETAILS,0}, {22496,0,32,CUE_BANK_DETAILS,0},
    {8298,0,30,CUE_BANK_DETAILS,0}, {40910,0,25,CUE_BANK_DETAILS,0},
    {40935,0,25,CUE_BANK_DETAILS,0}, {40960,0,25,CUE_BANK_DETAILS,0},
    {40985,0,25,CUE_BANK_DETAILS,0}, {44261,0,24,CUE_BANK_DETAILS,0},
    {44285,0,24,CUE_BANK_DETAILS,0}, {44309,0,24,CUE_BANK_DETAILS,0},
    {44333,0,24,CUE_BANK_DETAILS,0}, {56702,0,21,CUE_BANK_DETAILS,0},
    {61066,0,20,CUE_BANK_DETAILS,0}, {6509,0,40,CUE_BANK_DETAILS,0}, {6549,0,40,CUE_BANK_DETAILS,0},
    {6589,0,40,CUE_BANK_DETAILS,0}, {6629,0,40,CUE_BANK_DETAILS,0}, {8337,0,39,CUE_BANK_DETAILS,0},
    {8376,0,39,CUE_BANK_DETAILS,0}, {8415,0,39,CUE_BANK_DETAILS,0}, {8454,0,39,CUE_BANK_DETAILS,0},
    {12703,0,37,CUE_BANK_DETAILS,0}, {12740,0,37,CUE_BANK_DETAILS,0},
    {12777,0,37,CUE_BANK_DETAILS,0}, {12814,0,37,CUE_BANK_DETAILS,0},
    {15236,0,36,CUE_BANK_DETAILS,0}, {15272,0,36,CUE_BANK_DETAILS,0},
    {15308,0,36,CUE_BANK_DETAILS,0}, {15344,0,36,CUE_BANK_DETAILS,0},
    {15380,0,36,CUE_BANK_DETAILS,0}, {17034,0,35,CUE_BANK_DETAILS,0},
    {20621,0,33,CUE_BANK_DETAILS,0}, {20654,0,33,CUE_BANK_DETAILS,0},
    {20687,0,33,CUE_BANK_DETAILS,0}, {20720,0,33,CUE_BANK_DETAILS,0},
    {20753,0,33,CUE_BANK_DETAILS,0}, {22528,0,32,CUE_BANK_DETAILS,0},
    {6509,0,31,CUE_BANK_DETAILS,0}, {6549,0,31,CUE_BANK_DETAILS,0}, {6589,0,31,CUE_BANK_DETAILS,0},
    {6629,0,31,CUE_BANK_DETAILS,0}, {26944,0,30,CUE_BANK_DETAILS,0},
    {26974,0,30,CUE_BANK_DETAILS,0}, {27004,0,30,CUE_BANK_DETAILS,0},
    {27034,0,30,CUE_BANK_DETAILS,0}, {29217,0,29,CUE_BANK_DETAILS,0},
    {12703,0,28,CUE_BANK_DETAILS,0}, {12740,0,28,CUE_BANK_DETAILS,0},
    {12777,0,28,CUE_BANK_DETAILS,0}, {12814,0,28,CUE_BANK_DETAILS,0},
    {15236,0,27,CUE_BANK_DETAILS,0}, {37629,0,26,CUE_BANK_DETAILS,0},
    {20621,0,24,CUE_BANK_DETAILS,0}, {48474,0,23,CUE_NEW_NUMBER,0}, {52482,0,22,CUE_BANK_DETAILS,0},
    {52504,0,22,CUE_BANK_DETAILS,0}, {52526,0,22,CUE_BANK_DETAILS,0},
    {52548,0,22,CUE_BANK_DETAILS,0}, {56723,0,21,CUE_BANK_DETAILS,0},
    {56744,0,21,CUE_BANK_DETAILS,0}, {56765,0,21,CUE_BANK_DETAILS,0},
    {56786,0,21,CUE_BANK_DETAILS,0}, {61086,0,20,CUE_NEW_NUMBER,0}, {61106,0,20,CUE_NEW_NUMBER,0},
    {65935,0,19,CUE_BANK_DETAILS,0}, {65954,0,19,CUE_BANK_DETAILS,0},
    {65973,0,19,CUE_BANK_DETAILS,0}, {65992,0,19,CUE_BANK_DETAILS,0},
    {70500,0,18,CUE_BANK_DETAILS,0}, {70518,0,18,CUE_BANK_DETAILS,0},
    {70536,0,18,CUE_BANK_DETAILS,0}, {70554,0,18,CUE_BANK_DETAILS,0},
    {70572,0,18,CUE_BANK_DETAILS,0}, {74201,0,17,CUE_BANK_DETAILS,0}, {74218,0,17,CUE_NEW_NUMBER,0},
    {82482,0,15,CUE_BANK_DETAILS,0}, {86088,0,14,CUE_BANK_DETAILS,0},
    {10010,0,38,CUE_BANK_DETAILS,0}, {10048,0,38,CUE_BANK_DETAILS,0},
    {10086,0,38,CUE_BANK_DETAILS,0}, {10124,0,38,CUE_BANK_DETAILS,0},
    {12851,0,37,CUE_BANK_DETAILS,0}, {12888,0,37,CUE_BANK_DETAILS,0},
    {12925,0,37,CUE_BANK_DETAILS,0}, {12962,0,37,CUE_BANK_DETAILS,0},
    {18765,0,34,CUE_BANK_DETAILS,0}, {20786,0,33,CUE_BANK_DETAILS,0},
    {24535,0,31,CUE_BANK_DETAILS,0}, {24566,0,31,CUE_BANK_DETAILS,0},
    {24597,0,31,CUE_BANK_DETAILS,0}, {24628,0,31,CUE_BANK_DETAILS,0},
    {10010,0,29,CUE_BANK_DETAILS,0}, {10048,0,29,CUE_BANK_DETAILS,0},
    {10086,0,29,CUE_BANK_DETAILS,0}, {10124,0,29,CUE_BANK_DETAILS,0},
    {33723,0,27,CUE_BANK_DETAILS,0}, {18765,0,25,CUE_BANK_DETAILS,0},
    {61126,0,20,CUE_BANK_DETAILS,0}, {61146,0,20,CUE_BANK_DETAILS,0},
    {61166,0,20,CUE_BANK_DETAILS,0}, {61186,0,20,CUE_BANK_DETAILS,0},
    {66011,0,19,CUE_BANK_DETAILS,0}, {66030,0,19,CUE_BANK_DETAILS,0},
    {66049,0,19,CUE_BANK_DETAILS,0}, {66068,0,19,CUE_BANK_DETAILS,0},
    {78009,0,16,CUE_BANK_DETAILS,0}, {82497,0,15,CUE_BANK_DETAILS,0},
    {12999,0,37,CUE_BANK_DETAILS,0}, {13036,0,37,CUE_BANK_DETAILS,0},
    {13073,0,37,CUE_BANK_DETAILS,0}, {13110,0,37,CUE_BANK_DETAILS,0},
    {15416,0,36,CUE_BANK_DETAILS,0}, {15452,0,36,CUE_BANK_DETAILS,0},
    {15488,0,36,CUE_BANK_DETAILS,0}, {15524,0,36,CUE_BANK_DETAILS,0},
    {20819,0,33,CUE_BANK_DETAILS,0}, {22560,0,32,CUE_BANK_DETAILS,0},
    {27064,0,30,CUE_BANK_DETAILS,0}, {27094,0,30,CUE_BANK_DETAILS,0},
    {27124,0,30,CUE_BANK_DETAILS,0}, {27154,0,30,CUE_BANK_DETAILS,0},
    {12999,0,28,CUE_BANK_DETAILS,0}, {13036,0,28,CUE_BANK_DETAILS,0},
    {13073,0,28,CUE_BANK_DETAILS,0}, {13110,0,28,CUE_BANK_DETAILS,0},
    {37655,0,26,CUE_BANK_DETAILS,0}, {20819,0,24,CUE_BANK_DETAILS,0},
    {66087,0,19,CUE_BANK_DETAILS,0}, {66106,0,19,CUE_BANK_DETAILS,0},
    {66125,0,19,CUE_BANK_DETAILS,0}, {66144,0,19,CUE_BANK_DETAILS,0},
    {70590,0,18,CUE_BANK_DETAILS,0}, {70608,0,18,CUE_BANK_DETAILS,0},
    {70626,0,18,CUE_BANK_DETAILS,0}, {70644,0,18,CUE_BANK_DETAILS,0},
    {82512,0,15,CUE_BANK_DETAILS,0}, {86102,0,14,CUE_BANK_DETAILS,0},
    {10162,0,38,CUE_BANK_DETAILS,0}, {10200,0,38,CUE_BANK_DETAILS,0},
    {10238,0,38,CUE_BANK_DETAILS,0}, {10276,0,38,CUE_BANK_DETAILS,0},
    {13147,0,37,CUE_BANK_DETAILS,0}, {13184,0,37,CUE_BANK_DETAILS,0},
    {13221,0,37,CUE_BANK_DETAILS,0}, {13258,0,37,CUE_BANK_DETAILS,0},
    {18799,0,34,CUE_BANK_DETAILS,0}, {20852,0,33,CUE_BANK_DETAILS,0},
    {24659,0,31,CUE_BANK_DETAILS,0}, {24690,0,31,CUE_BANK_DETAILS,0},
    {24721,0,31,CUE_BANK_DETAILS,0}, {24752,0,31,CUE_BANK_DETAILS,0},
    {10162,0,29,CUE_BANK_DETAILS,0}, {10200,0,29,CUE_BANK_DETAILS,0},
    {10238,0,29,CUE_BANK_DETAILS,0}, {10276,0,29,CUE_BANK_DETAILS,0},
    {33750,0,27,CUE_BANK_DETAILS,0}, {18799,0,25,CUE_BANK_DETAILS,0},
    {61206,0,20,CUE_BANK_DETAILS,0}, {61226,0,20,CUE_BANK_DETAILS,0},
    {61246,0,20,CUE_BANK_DETAILS,0}, {61266,0,20,CUE_BANK_DETAILS,0},
    {66163,0,19,CUE_BANK_DETAILS,0}, {66182,0,19,CUE_BANK_DETAILS,0},
    {66201,0,19,CUE_BANK_DETAILS,0}, {66220,0,19,CUE_BANK_DETAILS,0},
    {78025,0,16,CUE_BANK_DETAILS,0}, {82527,0,15,CUE_BANK_DETAILS,0},
    {10314,0,38,CUE_BANK_DETAILS,0}, {10352,0,38,CUE_BANK_DETAILS,0},
    {10390,0,38,CUE_BANK_DETAILS,0}, {10428,0,38,CUE_BANK_DETAILS,0},
    {13295,0,37,CUE_BANK_DETAILS,0}, {13332,0,37,CUE_BANK_DETAILS,0},
    {13369,0,37,CUE_BANK_DETAILS,0}, {13406,0,37,CUE_BANK_DETAILS,0},
    {18833,0,34,CUE_BANK_DETAILS,0}, {20885,0,33,CUE_BANK_DETAILS,0},
    {24783,0,31,CUE_BANK_DETAILS,0}, {24814,0,31,CUE_BANK_DETAILS,0},
    {24845,0,31,CUE_BANK_DETAILS,0}, {24876,0,31,CUE_BANK_DETAILS,0},
    {10314,0,29,CUE_BANK_DETAILS,0}, {10352,0,29,CUE_BANK_DETAILS,0},
    {10390,0,29,CUE_BANK_DETAILS,0}, {10428,0,29,CUE_BANK_DETAILS,0},
    {33777,0,27,CUE_BANK_DETAILS,0}, {18833,0,25,CUE_BANK_DETAILS,0},
    {61286,0,20,CUE_BANK_DETAILS,0}, {61306,0,20,CUE_BANK_DETAILS,0},
    {61326,0,20,CUE_BANK_DETAILS,0}, {61346,0,20,CUE_BANK_DETAILS,0},
    {66239,0,19,CUE_BANK_DETAILS,0}, {66258,0,19,CUE_BANK_DETAILS,0},
    {66277,0,19,CUE_BANK_DETAILS,0}, {66296,0,19,CUE_BANK_DETAILS,0},
    {78041,0,16,CUE_BANK_DETAILS,0}, {82542,0,15,CUE_BANK_DETAILS,0},
    {6669,0,40,CUE_BANK_DETAILS,0}, {6709,0,40,CUE_BANK_DETAILS,0}, {6749,0,40,CUE_BANK_DETAILS,0},
    {6789,0,40,CUE_BANK_DETAILS,0}, {8493,0,39,CUE_BANK_DETAILS,0}, {8532,0,39,CUE_BANK_DETAILS,0},
    {8571,0,39,CUE_BANK_DETAILS,0}, {8610,0,39,CUE_BANK_DETAILS,0}, {15560,0,36,CUE_BANK_DETAILS,0},
    {17069,0,35,CUE_BANK_DETAILS,0}, {20918,0,33,CUE_BANK_DETAILS,0},
    {20951,0,33,CUE_BANK_DETAILS,0}, {20984,0,33,CUE_BANK_DETAILS,0},
    {21017,0,33,CUE_BANK_DETAILS,0}, {6669,0,31,CUE_BANK_DETAILS,0}, {6709,0,31,CUE_BANK_DETAILS,0},
    {6749,0,31,CUE_BANK_DETAILS,0}, {6789,0,31,CUE_BANK_DETAILS,0}, {29246,0,29,CUE_BANK_DETAILS,0},
    {15560,0,27,CUE_BANK_DETAILS,0}, {52570,0,22,CUE_BANK_DETAILS,0},
    {52592,0,22,CUE_BANK_DETAILS,0}, {52614,0,22,CUE_BANK_DETAILS,0},
    {52636,0,22,CUE_BANK_DETAILS,0}, {56807,0,21,CUE_BANK_DETAILS,0},
    {56828,0,21,CUE_BANK_DETAILS,0}, {56849,0,21,CUE_BANK_DETAILS,0},
    {56870,0,21,CUE_BANK_DETAILS,0}, {70662,0,18,CUE_BANK_DETAILS,0},
    {74235,0,17,CUE_BANK_DETAILS,0}, {86116,0,14,CUE_NEW_NUMBER,0}, {74252,0,17,CUE_NEW_NUMBER,0},
    {10466,0,38,CUE_BANK_DETAILS,0}, {10504,0,38,CUE_BANK_DETAILS,0},
    {10542,0,38,CUE_BANK_DETAILS,0}, {10580,0,38,CUE_BANK_DETAILS,0},
    {13443,0,37,CUE_BANK_DETAILS,0}, {13480,0,37,CUE_BANK_DETAILS,0},
    {13517,0,37,CUE_BANK_DETAILS,0}, {13554,0,37,CUE_BANK_DETAILS,0},
    {18867,0,34,CUE_BANK_DETAILS,0}, {21050,0,33,CUE_BANK_DETAILS,0},
    {24907,0,31,CUE_BANK_DETAILS,0}, {24938,0,31,CUE_BANK_DETAILS,0},
    {24969,0,31,CUE_BANK_DETAILS,0}, {25000,0,31,CUE_BANK_DETAILS,0},
    {10466,0,29,CUE_BANK_DETAILS,0}, {10504,0,29,CUE_BANK_DETAILS,0},
    {10542,0,29,CUE_BANK_DETAILS,0}, {10580,0,29,CUE_BANK_DETAILS,0},
    {33804,0,27,CUE_BANK_DETAILS,0}, {18867,0,25,CUE_BANK_DETAILS,0},
    {61366,0,20,CUE_BANK_DETAILS,0}, {61386,0,20,CUE_BANK_DETAILS,0},
    {61406,0,20,CUE_BANK_DETAILS,0}, {61426,0,20,CUE_BANK_DETAILS,0},
    {66315,0,19,CUE_BANK_DETAILS,0}, {66334,0,19,CUE_BANK_DETAILS,0},
    {66353,0,19,CUE_BANK_DETAILS,0}, {66372,0,19,CUE_BANK_DETAILS,0},
    {78057,0,16,CUE_BANK_DETAILS,0}, {82557,0,15,CUE_BANK_DETAILS,0},
    {6829,0,40,CUE_BANK_DETAILS,0}, {6869,0,40,CUE_BANK_DETAILS,0}, {6909,0,40,CUE_BANK_DETAILS,0},
    {6949,0,40,CUE_BANK_DETAILS,0}, {8649,0,39,CUE_BANK_DETAILS,0}, {8688,0,39,CUE_BANK_DETAILS,0},
    {8727,0,39,CUE_BANK_DETAILS,0}, {8766,0,39,CUE_BANK_DETAILS,0}, {15596,0,36,CUE_BANK_DETAILS,0},
    {17104,0,35,CUE_BANK_DETAILS,0}, {21083,0,33,CUE_BANK_DETAILS,0},
    {21116,0,33,CUE_BANK_DETAILS,0}, {21149,0,33,CUE_BANK_DETAILS,0},
    {21182,0,33,CUE_BANK_DETAILS,0}, {6829,0,31,CUE_BANK_DETAILS,0}, {6869,0,31,CUE_BANK_DETAILS,0},
    {6909,0,31,CUE_BANK_DETAILS,0}, {6949,0,31,CUE_BANK_DETAILS,0}, {29275,0,29,CUE_BANK_DETAILS,0},
    {15596,0,27,CUE_BANK_DETAILS,0}, {52658,0,22,CUE_BANK_DETAILS,0},
    {52680,0,22,CUE_BANK_DETAILS,0}, {52702,0,22,CUE_BANK_DETAILS,0},
    {52724,0,22,CUE_BANK_DETAILS,0}, {56891,0,21,CUE_BANK_DETAILS,0},
    {56912,0,21,CUE_BANK_DETAILS,0}, {56933,0,21,CUE_BANK_DETAILS,0},
    {56954,0,21,CUE_BANK_DETAILS,0}, {70680,0,18,CUE_BANK_DETAILS,0},
    {74269,0,17,CUE_BANK_DETAILS,0}, {82572,0,15,CUE_PAYMENT,0}, {66391,0,19,CUE_PAYMENT,0},
    {78073,0,16,CUE_PAYMENT,0}, {82587,0,15,CUE_PAYMENT,0}, {96595,0,10,CUE_PAYMENT,0},
    {89363,0,13,CUE_PAYMENT,0}, {82602,0,15,CUE_PAYMENT,0}, {89376,0,13,CUE_PAYMENT,0},
    {86130,0,14,CUE_PAYMENT,0}, {86144,0,14,CUE_PAYMENT,0}, {86158,0,14,CUE_PAYMENT,0},
    {82617,0,15,CUE_PAYMENT,0}, {74286,0,17,CUE_PAYMENT,0}, {66410,0,19,CUE_PAYMENT,0},
    {66429,0,19,CUE_PAYMENT,0}, {92146,0,12,CUE_ADVANCE_FEE,0}, {89389,0,12,CUE_ADVANCE_FEE,0},
    {89389,0,13,CUE_ADVANCE_FEE,0}, {96605,0,10,CUE_ADVANCE_FEE,0}, {82632,0,15,CUE_ADVANCE_FEE,0},
    {82647,0,15,CUE_ADVANCE_FEE,0}, {86172,0,14,CUE_ADVANCE_FEE,0},
    {101323,189,7,CUE_ORGANISATION,0}, {86186,35,14,CUE_ORGANISATION,0},
    {78089,44,16,CUE_ORGANISATION,4}, {94312,0,11,CUE_SPEAKER,0}, {89402,0,13,CUE_SPEAKER,0},
    {89415,0,13,CUE_SPEAKER,0}, {101330,0,7,CUE_ACTION,0}, {44357,95,10,CUE_ORGANISATION,0},
    {44357,95,24,CUE_ORGANISATION,0}, {102201,0,6,CUE_OFFER,0}, {96615,61,3,CUE_ORGANISATION,1},
    {96615,61,10,CUE_ORGANISATION,0}, {100528,18,5,CUE_ORGANISATION,0}, {33831,0,27,CUE_PRIZE,0},
    {37681,0,26,CUE_PRIZE,0}, {41010,0,25,CUE_PRIZE,0}, {41035,0,25,CUE_PRIZE,0},
    {44381,0,24,CUE_PRIZE,0}, {48497,0,23,CUE_PRIZE,0}, {48520,0,23,CUE_PRIZE,0},
    {52746,0,22,CUE_PRIZE,0}, {33831,0,22,CUE_PRIZE,0}, {52768,0,22,CUE_PRIZE,0},
    {56975,0,21,CUE_PRIZE,0}, {61446,0,20,CUE_PRIZE,0}, {61466,0,20,CUE_PRIZE,0},
    {66448,0,19,CUE_PRIZE,0}, {70698,0,18,CUE_PRIZE,0}, {70716,0,18,CUE_PRIZE,0},
    {74303,0,17,CUE_PRIZE,0}, {52768,0,17,CUE_PRIZE,0}, {74320,0,17,CUE_PRIZE,0},
    {78105,0,16,CUE_PRIZE,0}, {82662,0,15,CUE_PRIZE,0}, {82677,0,15,CUE_PRIZE,0},
    {86200,0,14,CUE_PRIZE,0}, {89428,0,13,CUE_PRIZE,0}, {89441,0,13,CUE_PRIZE,0},
    {92158,0,12,CUE_PRIZE,0}, {74320,0,12,CUE_PRIZE,0}, {100133,0,8,CUE_ACTION,0},
    {29304,0,29,CUE_PRIZE,0}, {31382,0,28,CUE_PRIZE,0}, {33858,0,27,CUE_PRIZE,0},
    {33885,0,27,CUE_PRIZE,0}, {37707,0,26,CUE_PRIZE,0}, {41060,0,25,CUE_PRIZE,0},
    {41085,0,25,CUE_PRIZE,0}, {44405,0,24,CUE_PRIZE,0}, {29304,0,24,CUE_PRIZE,0},
    {44429,0,24,CUE_PRIZE,0}, {48543,0,23,CUE_PRIZE,0}, {52790,0,22,CUE_PRIZE,0},
    {52812,0,22,CUE_PRIZE,0}, {56996,0,21,CUE_PRIZE,0}, {61486,0,20,CUE_PRIZE,0},
    {61506,0,20,CUE_PRIZE,0}, {66467,0,19,CUE_PRIZE,0}, {44429,0,19,CUE_PRIZE,0},
    {66486,0,19,CUE_PRIZE,0}, {70734,0,18,CUE_PRIZE,0}, {74337,0,17,CUE_PRIZE,0},
    {74354,0,17,CUE_PRIZE,0}, {78121,0,16,CUE_PRIZE,0}, {82692,0,15,CUE_PRIZE,0},
    {82707,0,15,CUE_PRIZE,0}, {86214,0,14,CUE_PRIZE,0}, {66486,0,14,CUE_PRIZE,0},
    {27184,0,30,CUE_PRIZE,0}, {29333,0,29,CUE_PRIZE,0}, {31410,0,28,CUE_PRIZE,0},
    {31438,0,28,CUE_PRIZE,0}, {33912,0,27,CUE_PRIZE,0}, {37733,0,26,CUE_PRIZE,0},
    {37759,0,26,CUE_PRIZE,0}, {41110,0,25,CUE_PRIZE,0}, {27184,0,25,CUE_PRIZE,0},
    {41135,0,25,CUE_PRIZE,0}, {44453,0,24,CUE_PRIZE,0}, {48566,0,23,CUE_PRIZE,0},
    {48589,0,23,CUE_PRIZE,0}, {52834,0,22,CUE_PRIZE,0}, {57017,0,21,CUE_PRIZE,0},
    {57038,0,21,CUE_PRIZE,0}, {61526,0,20,CUE_PRIZE,0}, {41135,0,20,CUE_PRIZE,0},
    {61546,0,20,CUE_PRIZE,0}, {66505,0,19,CUE_PRIZE,0}, {70752,0,18,CUE_PRIZE,0},
    {70770,0,18,CUE_PRIZE,0}, {74371,0,17,CUE_PRIZE,0}, {78137,0,16,CUE_PRIZE,0},
    {78153,0,16,CUE_PRIZE,0}, {82722,0,15,CUE_PRIZE,0}, {61546,0,15,CUE_PRIZE,0},
    {27214,0,30,CUE_PRIZE,0}, {29362,0,29,CUE_PRIZE,0}, {31466,0,28,CUE_PRIZE,0},
    {31494,0,28,CUE_PRIZE,0}, {33939,0,27,CUE_PRIZE,0}, {37785,0,26,CUE_PRIZE,0},
    {37811,0,26,CUE_PRIZE,0}, {41160,0,25,CUE_PRIZE,0}, {27214,0,25,CUE_PRIZE,0},
    {41185,0,25,CUE_PRIZE,0}, {44477,0,24,CUE_PRIZE,0}, {48612,0,23,CUE_PRIZE,0},
    {48635,0,23,CUE_PRIZE,0}, {52856,0,22,CUE_PRIZE,0}, {57059,0,21,CUE_PRIZE,0},
    {57080,0,21,CUE_PRIZE,0}, {61566,0,20,CUE_PRIZE,0}, {41185,0,20,CUE_PRIZE,0},
    {61586,0,20,CUE_PRIZE,0}, {66524,0,19,CUE_PRIZE,0}, {70788,0,18,CUE_PRIZE,0},
    {70806,0,18,CUE_PRIZE,0}, {74388,0,17,CUE_PRIZE,0}, {78169,0,16,CUE_PRIZE,0},
    {78185,0,16,CUE_PRIZE,0}, {82737,0,15,CUE_PRIZE,0}, {61586,0,15,CUE_PRIZE,0},
    {98626,0,9,CUE_OFFER,0}, {100141,0,8,CUE_ACTION,0}, {102207,0,6,CUE_ACTION,0},
    {94323,0,11,CUE_ACTION,0}, {92170,0,12,CUE_ACTION,0}, {96625,0,10,CUE_ACTION,0},
    {96635,0,10,CUE_ACTION,0}, {98635,0,9,CUE_ACTION,0}, {100149,0,8,CUE_ACTION,0},
    {98644,0,9,CUE_ACTION,0}, {96645,0,10,CUE_ACTION,0}, {101337,0,7,CUE_ACTION,0},
    {53240,0,6,CUE_SPEAKER,0}, {89408,0,7,CUE_SPEAKER,0}, {98653,0,9,CUE_SPEAKER,0},
    {89812,0,8,CUE_SPEAKER,0}, {53240,0,7,CUE_SPEAKER,0}, {101344,0,6,CUE_ACTION,0},
    {101344,0,7,CUE_ACTION,0}, {101351,0,7,CUE_ACTION,0}, {102213,0,6,CUE_BLOCKED,0},
    {96655,0,10,CUE_THREAT,0}, {103073,62,3,CUE_ORGANISATION,1}, {102907,62,4,CUE_ORGANISATION,1},
    {102911,7,4,CUE_ORGANISATION,1}, {102915,0,4,CUE_ORGANISATION,2},
    {102919,12,4,CUE_ORGANISATION,1}, {102923,27,4,CUE_ORGANISATION,1},
    {102677,46,4,CUE_ORGANISATION,1}, {102677,48,5,CUE_ORGANISATION,0},
    {102927,51,4,CUE_ORGANISATION,1}, {102682,50,5,CUE_ORGANISATION,0},
    {86228,161,3,CUE_ORGANISATION,1}, {86228,161,14,CUE_ORGANISATION,0}, {82752,0,15,CUE_PRIZE,0},
    {101358,84,7,CUE_ORGANISATION,0}, {100157,191,8,CUE_ORGANISATION,0}, {70824,0,5,CUE_PARCEL,0},
    {70824,0,5,CUE_SPEAKER,0}, {94334,98,11,CUE_ORGANISATION,0}, {70824,94,9,CUE_ORGANISATION,0},
    {70824,94,18,CUE_ORGANISATION,0}, {29391,0,29,CUE_PRIZE,0}, {31522,0,28,CUE_PRIZE,0},
    {33966,0,27,CUE_PRIZE,0}, {33993,0,27,CUE_PRIZE,0}, {37837,0,26,CUE_PRIZE,0},
    {41210,0,25,CUE_PRIZE,0}, {41235,0,25,CUE_PRIZE,0}, {44501,0,24,CUE_PRIZE,0},
    {29391,0,24,CUE_PRIZE,0}, {44525,0,24,CUE_PRIZE,0}, {48658,0,23,CUE_PRIZE,0},
    {52878,0,22,CUE_PRIZE,0}, {52900,0,22,CUE_PRIZE,0}, {57101,0,21,CUE_PRIZE,0},
    {61606,0,20,CUE_PRIZE,0}, {61626,0,20,CUE_PRIZE,0}, {66543,0,19,CUE_PRIZE,0},
    {44525,0,19,CUE_PRIZE,0}, {66562,0,19,CUE_PRIZE,0}, {70842,0,18,CUE_PRIZE,0},
    {74405,0,17,CUE_PRIZE,0}, {74422,0,17,CUE_PRIZE,0}, {78201,0,16,CUE_PRIZE,0},
    {82767,0,15,CUE_PRIZE,0}, {82782,0,15,CUE_PRIZE,0}, {86242,0,14,CUE_PRIZE,0},
    {66562,0,14,CUE_PRIZE,0}, {25031,0,31,CUE_PRIZE,0}, {27244,0,30,CUE_PRIZE,0},
    {29420,0,29,CUE_PRIZE,0}, {29449,0,29,CUE_PRIZE,0}, {31550,0,28,CUE_PRIZE,0},
    {34020,0,27,CUE_PRIZE,0}, {34047,0,27,CUE_PRIZE,0}, {37863,0,26,CUE_PRIZE,0},
    {25031,0,26,CUE_PRIZE,0}, {37889,0,26,CUE_PRIZE,0}, {41260,0,25,CUE_PRIZE,0},
    {44549,0,24,CUE_PRIZE,0}, {44573,0,24,CUE_PRIZE,0}, {48681,0,23,CUE_PRIZE,0},
    {52922,0,22,CUE_PRIZE,0}, {52944,0,22,CUE_PRIZE,0}, {57122,0,21,CUE_PRIZE,0},
    {37889,0,21,CUE_PRIZE,0}, {57143,0,21,CUE_PRIZE,0}, {61646,0,20,CUE_PRIZE,0},
    {66581,0,19,CUE_PRIZE,0}, {66600,0,19,CUE_PRIZE,0}, {70860,0,18,CUE_PRIZE,0},
    {74439,0,17,CUE_PRIZE,0}, {74456,0,17,CUE_PRIZE,0}, {78217,0,16,CUE_PRIZE,0},
    {57143,0,16,CUE_PRIZE,0}, {22592,0,32,CUE_PRIZE,0}, {25062,0,31,CUE_PRIZE,0},
    {27274,0,30,CUE_PRIZE,0}, {27304,0,30,CUE_PRIZE,0}, {29478,0,29,CUE_PRIZE,0},
    {31578,0,28,CUE_PRIZE,0}, {31606,0,28,CUE_PRIZE,0}, {34074,0,27,CUE_PRIZE,0},
    {22592,0,27,CUE_PRIZE,0}, {34101,0,27,CUE_PRIZE,0}, {37915,0,26,CUE_PRIZE,0},
    {41285,0,25,CUE_PRIZE,0}, {41310,0,25,CUE_PRIZE,0}, {44597,0,24,CUE_PRIZE,0},
    {48704,0,23,CUE_PRIZE,0}, {48727,0,23,CUE_PRIZE,0}, {52966,0,22,CUE_PRIZE,0},
    {34101,0,22,CUE_PRIZE,0}, {52988,0,22,CUE_PRIZE,0}, {57164,0,21,CUE_PRIZE,0},
    {61666,0,20,CUE_PRIZE,0}, {61686,0,20,CUE_PRIZE,0}, {66619,0,19,CUE_PRIZE,0},
    {70878,0,18,CUE_PRIZE,0}, {70896,0,18,CUE_PRIZE,0}, {74473,0,17,CUE_PRIZE,0},
    {52988,0,17,CUE_PRIZE,0}, {22624,0,32,CUE_PRIZE,0}, {25093,0,31,CUE_PRIZE,0},
    {27334,0,30,CUE_PRIZE,0}, {27364,0,30,CUE_PRIZE,0}, {29507,0,29,CUE_PRIZE,0},
    {31634,0,28,CUE_PRIZE,0}, {31662,0,28,CUE_PRIZE,0}, {34128,0,27,CUE_PRIZE,0},
    {22624,0,27,CUE_PRIZE,0}, {34155,0,27,CUE_PRIZE,0}, {37941,0,26,CUE_PRIZE,0},
    {41335,0,25,CUE_PRIZE,0}, {41360,0,25,CUE_PRIZE,0}, {44621,0,24,CUE_PRIZE,0},
    {48750,0,23,CUE_PRIZE,0}, {48773,0,23,CUE_PRIZE,0}, {53010,0,22,CUE_PRIZE,0},
    {34155,0,22,CUE_PRIZE,0}, {53032,0,22,CUE_PRIZE,0}, {57185,0,21,CUE_PRIZE,0},
    {61706,0,20,CUE_PRIZE,0}, {61726,0,20,CUE_PRIZE,0}, {66638,0,19,CUE_PRIZE,0},
    {70914,0,18,CUE_PRIZE,0}, {70932,0,18,CUE_PRIZE,0}, {74490,0,17,CUE_PRIZE,0},
    {53032,0,17,CUE_PRIZE,0}, {66657,0,19,CUE_PAYMENT,0}, {86256,0,14,CUE_PAYMENT,0},
    {78233,0,15,CUE_PAYMENT,0}, {78233,0,16,CUE_PAYMENT,0}, {66676,0,19,CUE_PAYMENT,0},
    {66695,0,19,CUE_PAYMENT,0}, {74507,0,17,CUE_PAYMENT,0}, {57206,0,21,CUE_PAYMENT,0},
    {53054,0,22,CUE_PAYMENT,0}, {53054,0,21,CUE_PAYMENT,0}, {22656,0,32,CUE_PAYMENT,0},
    {25124,0,31,CUE_PAYMENT,0}, {22656,0,31,CUE_PAYMENT,0}, {29536,0,29,CUE_PAYMENT,0},
    {29565,0,29,CUE_PAYMENT,0}, {29594,0,29,CUE_PAYMENT,0}, {34182,0,27,CUE_PAYMENT,0},
    {34209,0,27,CUE_PAYMENT,0}, {37967,0,26,CUE_PAYMENT,0}, {37993,0,26,CUE_PAYMENT,0},
    {38019,0,26,CUE_PAYMENT,0}, {38045,0,26,CUE_PAYMENT,0}, {37967,0,25,CUE_PAYMENT,0},
    {37993,0,25,CUE_PAYMENT,0}, {38019,0,25,CUE_PAYMENT,0}, {41385,0,25,CUE_PAYMENT,0},
    {38045,0,25,CUE_PAYMENT,0}, {44645,0,24,CUE_PAYMENT,0}, {78249,0,15,CUE_PAYMENT,0},
    {78249,0,16,CUE_PAYMENT,0}, {78265,0,15,CUE_PAYMENT,0}, {78265,0,16,CUE_PAYMENT,0},
    {82797,0,15,CUE_PAYMENT,0}, {74524,0,17,CUE_PAYMENT,0}, {78281,0,15,CUE_PAYMENT,0},
    {78281,0,16,CUE_PAYMENT,0}, {98662,0,9,CUE_ACTION,0}, {94345,0,11,CUE_ASK,0},
    {94356,0,11,CUE_ASK,0}, {53076,0,22,CUE_ADVANCE_FEE,0}, {74541,0,17,CUE_ADVANCE_FEE,0},
    {70950,0,17,CUE_ADVANCE_FEE,0}, {70950,0,18,CUE_ADVANCE_FEE,0}, {53098,0,22,CUE_OFFER,0},
    {29623,0,8,CUE_ASK,0}, {29623,0,9,CUE_ASK,0}, {38071,0,26,CUE_SECRET,0},
    {48796,0,23,CUE_SECRET,0}, {38097,0,26,CUE_SECRET,0}, {48819,0,23,CUE_SECRET,0},
    {29623,0,29,CUE_SECRET,0}, {38123,0,26,CUE_SECRET,0}, {38149,0,26,CUE_SECRET,0},
    {48842,0,23,CUE_SECRET,0}, {29652,0,29,CUE_SECRET,0}, {38175,0,26,CUE_SECRET,0},
    {29681,0,9,CUE_ASK,0}, {38201,0,26,CUE_SECRET,0}, {48865,0,23,CUE_SECRET,0},
    {38227,0,26,CUE_SECRET,0}, {48888,0,23,CUE_SECRET,0}, {29681,0,29,CUE_SECRET,0},
    {38253,0,26,CUE_SECRET,0}, {38279,0,26,CUE_SECRET,0}, {48911,0,23,CUE_SECRET,0},
    {29710,0,29,CUE_SECRET,0}, {38305,0,26,CUE_SECRET,0}, {94367,0,11,CUE_PRIZE,0},
    {100165,0,8,CUE_CALL,0}, {100173,0,8,CUE_CALL,0}, {26478,0,9,CUE_BLOCKED,0},
    {26478,0,10,CUE_BLOCKED,0}, {94378,0,11,CUE_BLOCKED,0}, {10755,0,6,CUE_SPEAKER,0},
    {92182,0,12,CUE_ORGANISATION,0}, {89454,72,13,CUE_ORGANISATION,0},
    {29739,11,29,CUE_ORGANISATION,0}, {64872,0,14,CUE_ACCOUNT,0}, {82812,0,15,CUE_ACCOUNT,0},
    {94389,0,11,CUE_ACCOUNT,0}, {96665,0,8,CUE_ASK,0}, {96665,0,10,CUE_ASK,0},
    {26121,0,7,CUE_ASK,0}, {98671,0,9,CUE_ASK,0}, {57227,0,8,CUE_ASK,0}, {70968,0,9,CUE_ACTION,0},
    {70968,0,9,CUE_ASK,0}, {70968,0,18,CUE_PAYMENT,0}, {57227,0,9,CUE_ACTION,0},
    {57227,0,9,CUE_ASK,0}, {57227,0,21,CUE_PAYMENT,0}, {96675,0,10,CUE_ASK,0},
    {82827,0,15,CUE_PRIZE,0}, {82842,0,15,CUE_PRIZE,0}, {66714,0,19,CUE_SECRET,0},
    {86270,0,14,CUE_ACTION,0}, {57248,0,21,CUE_THREAT,0}, {53120,0,22,CUE_THREAT,0},
    {48934,0,23,CUE_THREAT,0}, {70986,0,18,CUE_THREAT,0}, {100181,0,8,CUE_PARCEL,0},
    {25155,46,31,CUE_ORGANISATION,0}, {82857,0,15,CUE_ADVANCE_FEE,0}, {98680,0,9,CUE_ACTION,0},
    {98689,0,9,CUE_ACTION,0}, {44727,0,5,CUE_SPEAKER,0}, {78297,0,16,CUE_CALL,0},
    {78313,0,16,CUE_CALL,0}, {78329,0,16,CUE_CALL,0}, {66733,0,19,CUE_CALL,0},
    {94400,0,11,CUE_CALL,0}, {94411,0,11,CUE_CALL,0}, {82872,0,15,CUE_CALL,0},
    {94422,0,11,CUE_CALL,0}, {74558,0,17,CUE_CALL,0}, {96685,0,10,CUE_CALL,0},
    {98698,0,9,CUE_CALL,0}, {98707,0,9,CUE_CALL,0}, {86284,0,13,CUE_FINE,0},
    {86284,2,13,CUE_ORGANISATION,4}, {86284,0,14,CUE_FINE,0}, {96695,0,10,CUE_ASK,0},
    {53142,33,22,CUE_ORGANISATION,4}, {6989,0,40,CUE_SECRET,0}, {7029,0,40,CUE_SECRET,0},
    {10618,0,38,CUE_SECRET,0}, {13591,0,37,CUE_SECRET,0}, {13628,0,37,CUE_SECRET,0},
    {17139,0,35,CUE_SECRET,0}, {18901,0,34,CUE_SECRET,0}, {18935,0,34,CUE_SECRET,0},
    {21215,0,33,CUE_SECRET,0}, {22688,0,32,CUE_SECRET,0}, {27394,0,30,CUE_SECRET,0},
    {34236,0,27,CUE_SECRET,0}, {25186,0,31,CUE_SECRET,0}, {25217,0,31,CUE_SECRET,0},
    {29768,0,29,CUE_SECRET,0}, {31690,0,28,CUE_SECRET,0}, {31718,0,28,CUE_SECRET,0},
    {38331,0,26,CUE_SECRET,0}, {41410,0,25,CUE_SECRET,0}, {41435,0,25,CUE_SECRET,0},
    {44669,0,24,CUE_SECRET,0}, {48957,0,23,CUE_SECRET,0}, {57269,0,21,CUE_SECRET,0},
    {71004,0,18,CUE_SECRET,0}, {101365,0,7,CUE_OFFER,0}, {61746,8,20,CUE_ORGANISATION,4},
    {100189,0,8,CUE_STATE,0}, {102219,0,5,CUE_BLOCKED,0}, {102219,0,6,CUE_BLOCKED,0},
    {86298,0,14,CUE_PRIZE,0}, {102931,0,4,CUE_ORGANISATION,1}, {95772,11,3,CUE_ORGANISATION,1},
    {98605,21,3,CUE_ORGANISATION,5}, {82887,53,15,CUE_ORGANISATION,0},
    {74575,78,17,CUE_ORGANISATION,0}, {96705,0,10,CUE_OFFER,0}, {71022,0,17,CUE_REFUND,0},
    {71022,0,18,CUE_REFUND,0}, {74592,0,17,CUE_REFUND,0}, {71637,54,15,CUE_ORGANISATION,0},
    {41460,62,25,CUE_ORGANISATION,0}, {66752,62,19,CUE_ORGANISATION,0},
    {41460,60,13,CUE_ORGANISATION,0}, {94433,0,11,CUE_REFUND,0}, {92194,0,12,CUE_OFFER,0},
    {76896,0,8,CUE_FINE,0}, {76896,4,8,CUE_ORGANISATION,0}, {101372,0,7,CUE_FINE,0},
    {101372,4,7,CUE_ORGANISATION,0}, {102687,42,5,CUE_ORGANISATION,0}, {86312,0,6,CUE_OFFER,0},
    {86312,0,13,CUE_OFFER,0}, {86312,0,14,CUE_OFFER,0}, {101379,0,7,CUE_OFFER,0},
    {90176,0,6,CUE_SPEAKER,0}, {78305,0,8,CUE_SPEAKER,0}, {89467,0,13,CUE_CALL,0},
    {98716,0,9,CUE_SPEAKER,0}, {86326,0,14,CUE_PARCEL,0}, {86340,0,14,CUE_PARCEL,0},
    {92206,0,12,CUE_PARCEL,0}, {92218,0,11,CUE_PARCEL,0}, {92218,0,12,CUE_PARCEL,0},
    {74609,28,17,CUE_ORGANISATION,0}, {66771,0,19,CUE_URGENCY,0}, {71040,0,18,CUE_URGENCY,0},
    {71040,0,17,CUE_URGENCY,0}, {74626,0,17,CUE_URGENCY,0}, {74626,0,16,CUE_URGENCY,0},
    {82902,0,15,CUE_URGENCY,0}, {86354,0,14,CUE_URGENCY,0}, {86354,0,13,CUE_URGENCY,0},
    {89480,0,13,CUE_URGENCY,0}, {71040,0,13,CUE_URGENCY,0}, {89480,0,12,CUE_URGENCY,0},
    {86354,0,9,CUE_URGENCY,0}, {100197,0,8,CUE_URGENCY,0}, {100205,0,8,CUE_URGENCY,0},
    {78345,0,7,CUE_BLOCKED,0}, {78345,0,16,CUE_NEW_NUMBER,0}, {86368,0,14,CUE_URGENCY,0},
    {89493,0,13,CUE_URGENCY,0}, {89493,0,12,CUE_URGENCY,0}, {92230,0,12,CUE_URGENCY,0},
    {92230,0,11,CUE_URGENCY,0}, {89493,0,8,CUE_URGENCY,0}, {101386,0,7,CUE_URGENCY,0},
    {101393,0,7,CUE_URGENCY,0}, {86382,0,14,CUE_URGENCY,0}, {86396,0,14,CUE_URGENCY,0},
    {86410,0,14,CUE_URGENCY,0}, {21248,0,33,CUE_URGENCY,0}, {22720,0,32,CUE_URGENCY,0},
    {22720,0,31,CUE_URGENCY,0}, {25248,0,31,CUE_URGENCY,0}, {25248,0,30,CUE_URGENCY,0},
    {29797,0,29,CUE_URGENCY,0}, {31746,0,28,CUE_URGENCY,0}, {31746,0,27,CUE_URGENCY,0},
    {34263,0,27,CUE_URGENCY,0}, {22720,0,27,CUE_URGENCY,0}, {38357,0,26,CUE_URGENCY,0},
    {34263,0,26,CUE_URGENCY,0}, {41485,0,25,CUE_URGENCY,0}, {31746,0,23,CUE_URGENCY,0},
    {53164,0,22,CUE_URGENCY,0}, {53186,0,22,CUE_URGENCY,0}, {53208,0,22,CUE_URGENCY,0},
    {57290,0,21,CUE_URGENCY,0}, {57290,0,20,CUE_URGENCY,0}, {61766,0,20,CUE_URGENCY,0},
    {61786,0,20,CUE_URGENCY,0}, {61766,0,19,CUE_URGENCY,0}, {71058,0,18,CUE_URGENCY,0},
    {74643,0,17,CUE_URGENCY,0}, {74643,0,16,CUE_URGENCY,0}, {78361,0,16,CUE_URGENCY,0},
    {57290,0,16,CUE_URGENCY,0}, {78361,0,15,CUE_URGENCY,0}, {74643,0,12,CUE_URGENCY,0},
    {94444,0,11,CUE_URGENCY,0}, {94455,0,11,CUE_URGENCY,0}, {102692,199,5,CUE_ORGANISATION,2},
    {89506,0,13,CUE_THREAT,0}, {101087,0,6,CUE_OFFER,0}, {94466,0,11,CUE_BLOCKED,0},
    {78377,0,4,CUE_SPEAKER,0}, {92242,0,12,CUE_ADVANCE_FEE,0}, {78377,0,16,CUE_ADVANCE_FEE,0},
    {94477,0,11,CUE_ADVANCE_FEE,0}, {94488,0,11,CUE_ADVANCE_FEE,0}, {94499,0,11,CUE_ADVANCE_FEE,0},
    {84095,0,6,CUE_BLOCKED,0}, {91983,0,7,CUE_BLOCKED,0}, {84110,0,7,CUE_BLOCKED,0},
    {94510,0,11,CUE_ACCOUNT,0}, {89519,0,13,CUE_ACCOUNT,0}, {89532,0,13,CUE_ACCOUNT,0},
    {82917,0,15,CUE_ACCOUNT,0}, {94521,0,11,CUE_ACCOUNT,0}, {89545,0,13,CUE_ACCOUNT,0},
    {89558,0,13,CUE_ACCOUNT,0}, {82932,0,15,CUE_ACCOUNT,0}, {102935,0,4,CUE_OFFER,0},
    {98725,217,9,CUE_ORGANISATION,0}, {100213,0,8,CUE_ADVANCE_FEE,0}, {78393,0,16,CUE_PAYMENT,0},
    {61806,0,20,CUE_PAYMENT,0}, {74660,0,17,CUE_PAYMENT,0}, {98734,0,9,CUE_ACTION,0},
    {92254,0,12,CUE_PARCEL,0}, {102225,167,6,CUE_ORGANISATION,0}, {71076,0,18,CUE_PAYMENT,0},
    {82947,0,8,CUE_ACCOUNT,0}, {82947,0,15,CUE_ACCOUNT,0}, {96715,0,10,CUE_ACCOUNT,0},
    {89571,0,13,CUE_URGENCY,0}, {92266,0,12,CUE_URGENCY,0}, {92278,0,12,CUE_URGENCY,0},
    {101400,0,7,CUE_BLOCKED,0}, {78409,0,16,CUE_PARCEL,0}, {78425,0,16,CUE_PARCEL,0},
    {82962,0,15,CUE_PARCEL,0}, {78441,0,16,CUE_PARCEL,0}, {89584,0,12,CUE_PARCEL,0},
    {89584,0,13,CUE_PARCEL,0}, {82977,0,15,CUE_PARCEL,0}, {78457,0,16,CUE_PARCEL,0},
    {78473,0,16,CUE_PARCEL,0}, {82992,0,15,CUE_PARCEL,0}, {89597,0,13,CUE_PARCEL,0},
    {83007,0,15,CUE_PARCEL,0}, {96725,0,10,CUE_SPEAKER,0}, {57311,0,21,CUE_URGENCY,0},
    {92290,0,12,CUE_URGENCY,0}, {89610,0,13,CUE_URGENCY,0}, {86424,0,14,CUE_URGENCY,0},
    {83022,0,15,CUE_URGENCY,0}, {83037,0,15,CUE_URGENCY,0}, {57332,0,21,CUE_URGENCY,0},
    {78489,0,16,CUE_URGENCY,0}, {71094,0,18,CUE_URGENCY,0}, {86438,0,14,CUE_URGENCY,0},
    {98743,0,9,CUE_DATA,0}, {98752,0,8,CUE_DATA,0}, {98752,0,9,CUE_DATA,0}, {22797,0,10,CUE_DATA,0},
    {10897,0,15,CUE_DATA,0}, {89623,0,13,CUE_DATA,0}, {94532,0,11,CUE_DATA,0},
    {94543,0,11,CUE_DATA,0}, {57912,0,8,CUE_DATA,0}, {78505,0,15,CUE_DATA,0},
    {78505,0,16,CUE_DATA,0}, {92302,0,12,CUE_DATA,0}, {78521,0,16,CUE_DATA,0},
    {78537,0,16,CUE_DATA,0}, {74677,0,17,CUE_DATA,0}, {89636,0,13,CUE_DATA,0},
    {61826,0,20,CUE_DATA,0}, {96735,0,10,CUE_DATA,0}, {78553,0,16,CUE_URGENCY,0},
    {62399,0,7,CUE_DATA,0}, {78569,0,16,CUE_THREAT,0}, {96745,0,9,CUE_BLOCKED,0},
    {96745,0,10,CUE_BLOCKED,0}, {96755,0,10,CUE_THREAT,0}, {96765,0,10,CUE_THREAT,0},
    {100221,0,7,CUE_BLOCKED,0}, {100221,0,8,CUE_BLOCKED,0}, {83052,0,15,CUE_ACCOUNT,0},
    {74694,0,17,CUE_ACCOUNT,0}, {74711,0,17,CUE_ACCOUNT,0}, {66790,0,19,CUE_ACCOUNT,0},
    {96775,0,10,CUE_REFUND,0}, {98761,0,9,CUE_THREAT,0}, {98770,0,9,CUE_THREAT,0},
    {100229,0,8,CUE_THREAT,0}, {100237,0,8,CUE_THREAT,0}, {102231,34,6,CUE_ORGANISATION,0},
    {102697,1,5,CUE_ORGANISATION,0}, {37157,101,3,CUE_ORGANISATION,1},
    {94554,101,11,CUE_ORGANISATION,0}, {98779,101,9,CUE_ORGANISATION,0}, {100245,0,8,CUE_OFFER,0},
    {89649,0,13,CUE_CALL,0}, {89662,0,13,CUE_CALL,0}, {89675,0,13,CUE_CALL,0},
    {78585,0,16,CUE_CALL,0}, {100253,0,8,CUE_CALL,0}, {100261,0,8,CUE_CALL,0},
    {92314,0,12,CUE_CALL,0}, {100269,0,8,CUE_CALL,0}, {86452,0,14,CUE_CALL,0},
    {101407,0,7,CUE_CALL,0}, {98788,93,9,CUE_ORGANISATION,0}, {98797,0,9,CUE_OFFER,0},
    {100277,0,8,CUE_ADVANCE_FEE,0}, {4524,0,6,CUE_URGENCY,0}, {64352,118,14,CUE_ORGANISATION,4},
    {34290,32,27,CUE_ORGANISATION,0}, {4524,1,41,CUE_ORGANISATION,0},
    {29826,1,29,CUE_ORGANISATION,0}, {100285,0,8,CUE_BLOCKED,0}, {96785,0,10,CUE_OFFER,0},
    {94565,163,6,CUE_ORGANISATION,0}, {94565,163,11,CUE_ORGANISATION,0},
    {96795,163,10,CUE_ORGANISATION,0}, {103076,23,3,CUE_ORGANISATION,5},
    {92326,130,8,CUE_ORGANISATION,0}, {92326,130,12,CUE_ORGANISATION,0}, {71112,0,18,CUE_SECRET,0},
    {100293,183,8,CUE_ORGANISATION,0}, {98806,0,9,CUE_ADVANCE_FEE,0},
    {102237,0,6,CUE_ADVANCE_FEE,0}, {102243,0,6,CUE_ADVANCE_FEE,0}, {94576,0,11,CUE_URGENCY,0},
    {96805,0,10,CUE_URGENCY,0}, {96815,0,10,CUE_URGENCY,0}, {94587,0,11,CUE_ADVANCE_FEE,0},
    {92338,0,11,CUE_ADVANCE_FEE,0}, {92338,0,12,CUE_ADVANCE_FEE,0}, {98815,0,9,CUE_ADVANCE_FEE,0},
    {86466,0,14,CUE_ADVANCE_FEE,0}, {86480,0,14,CUE_ADVANCE_FEE,0}, {89688,0,13,CUE_ADVANCE_FEE,0},
    {86494,0,14,CUE_ADVANCE_FEE,0}, {94598,0,11,CUE_ADVANCE_FEE,0}, {94609,0,11,CUE_ADVANCE_FEE,0},
    {89701,0,13,CUE_ADVANCE_FEE,0}, {86508,0,13,CUE_ADVANCE_FEE,0}, {86508,0,14,CUE_ADVANCE_FEE,0},
    {94620,0,11,CUE_ADVANCE_FEE,0}, {78601,0,16,CUE_ADVANCE_FEE,0}, {78617,0,16,CUE_ADVANCE_FEE,0},
    {83067,0,15,CUE_ADVANCE_FEE,0}, {102249,0,6,CUE_ASK,0}, {102255,0,6,CUE_ASK,0},
    {48980,0,7,CUE_SPEAKER,0}, {61846,0,20,CUE_FINE,0}, {48980,23,23,CUE_ORGANISATION,4},
    {71130,37,6,CUE_ORGANISATION,0}, {71130,0,6,CUE_PARCEL,0}, {71130,0,7,CUE_PARCEL,0},
    {71130,37,18,CUE_ORGANISATION,0}, {100301,0,8,CUE_ACTION,0}, {47988,20,3,CUE_ORGANISATION,5},
    {66809,99,3,CUE_ORGANISATION,1}, {96825,99,10,CUE_ORGANISATION,0},
    {94631,99,11,CUE_ORGANISATION,0}, {66809,95,19,CUE_ORGANISATION,0}, {100309,0,8,CUE_URGENCY,0},
    {89714,0,13,CUE_OFFER,0}, {96835,0,10,CUE_OFFER,0}, {101414,182,7,CUE_ORGANISATION,0},
    {78633,0,16,CUE_NEW_NUMBER,0}, {98603,21,5,CUE_ORGANISATION,0},
    {98824,204,9,CUE_ORGANISATION,0}, {53230,63,22,CUE_ORGANISATION,0}, {96845,0,10,CUE_OFFER,0},
    {96855,0,10,CUE_OFFER,0}, {96865,0,10,CUE_OFFER,0}, {78649,0,16,CUE_OFFER,0},
    {78665,0,16,CUE_OFFER,0}, {78681,0,16,CUE_OFFER,0}, {96875,0,10,CUE_OFFER,0},
    {100317,231,8,CUE_ORGANISATION,0}, {102939,194,4,CUE_ORGANISATION,2}, {98833,0,9,CUE_OFFER,0},
    {96885,0,10,CUE_OFFER,0}, {102943,21,4,CUE_ORGANISATION,2}, {98842,0,9,CUE_ACTION,0},
    {100325,58,8,CUE_ORGANISATION,4}, {53250,116,3,CUE_ORGANISATION,1},
    {78697,116,16,CUE_ORGANISATION,0}, {89727,0,13,CUE_THREAT,0}, {100333,122,8,CUE_ORGANISATION,0},
    {57353,116,21,CUE_ORGANISATION,0}, {94642,0,11,CUE_OFFER,0}, {66828,0,8,CUE_OFFER,0},
    {66828,0,19,CUE_REFUND,0}, {86522,0,14,CUE_REFUND,0}, {89740,0,13,CUE_REFUND,0},
    {86522,0,13,CUE_REFUND,0}, {89740,0,12,CUE_REFUND,0}, {98851,0,9,CUE_OFFER,0},
    {98860,0,9,CUE_OFFER,0}, {84081,0,6,CUE_OFFER,0}, {96895,0,10,CUE_OFFER,0},
    {27424,0,30,CUE_THREAT,0}, {44693,0,24,CUE_THREAT,0}, {49003,0,23,CUE_THREAT,0},
    {57374,0,21,CUE_THREAT,0}, {96905,0,10,CUE_URGENCY,0}, {98869,0,9,CUE_PARCEL,0},
    {100341,0,8,CUE_PRIZE,0}, {98878,0,9,CUE_URGENCY,0}, {94653,0,11,CUE_URGENCY,0},
    {92350,0,12,CUE_URGENCY,0}, {83082,0,15,CUE_URGENCY,0}, {86536,0,14,CUE_URGENCY,0},
    {101421,0,7,CUE_URGENCY,0}, {98887,0,9,CUE_URGENCY,0}, {96915,0,10,CUE_URGENCY,0},
    {89753,0,13,CUE_URGENCY,0}, {92362,0,12,CUE_URGENCY,0}, {102261,119,6,CUE_ORGANISATION,0},
    {102702,117,5,CUE_ORGANISATION,2}, {94664,0,11,CUE_PRIZE,0}, {79271,121,3,CUE_ORGANISATION,2},
    {89766,121,13,CUE_ORGANISATION,0}, {86305,0,7,CUE_PRIZE,0}, {28260,0,5,CUE_ASK,0},
    {101428,0,7,CUE_PARCEL,0}, {44717,0,6,CUE_ASK,0}, {44717,0,24,CUE_ADVANCE_FEE,0},
    {102267,0,6,CUE_ASK,0}, {86550,0,14,CUE_URGENCY,0}, {94675,0,11,CUE_URGENCY,0},
    {102707,0,5,CUE_PARCEL,0}, {96925,0,10,CUE_ACTION,0}, {101435,0,7,CUE_ASK,0},
    {94686,0,7,CUE_ASK,0}, {94686,0,11,CUE_ACTION,0}, {102273,0,6,CUE_SPEAKER,0},
    {100349,0,8,CUE_OFFER,0}, {100357,0,8,CUE_OFFER,0}, {87982,0,10,CUE_REFUND,0},
    {66847,0,6,CUE_SPEAKER,0}, {89779,0,13,CUE_ACCOUNT,0}, {89792,0,13,CUE_ACCOUNT,0},
    {89805,0,13,CUE_ACCOUNT,0}, {89818,0,13,CUE_ACCOUNT,0}, {66847,0,18,CUE_ACCOUNT,0},
    {66847,0,19,CUE_ACCOUNT,0}, {78713,0,16,CUE_ACCOUNT,0}, {83097,0,15,CUE_ACCOUNT,0},
    {16504,0,3,CUE_STATE,0}, {102712,0,5,CUE_STATE,0}, {7834,0,35,CUE_PRIZE,0},
    {18089,0,30,CUE_PRIZE,0}, {18089,0,29,CUE_PRIZE,0}, {26555,0,26,CUE_PRIZE,0},
    {26586,0,26,CUE_PRIZE,0}, {26555,0,25,CUE_PRIZE,0}, {73187,0,12,CUE_PRIZE,0},
    {73187,0,13,CUE_PRIZE,0}, {37130,0,22,CUE_PRIZE,0}, {73205,0,13,CUE_PRIZE,0},
    {22210,0,28,CUE_PRIZE,0}, {33263,0,23,CUE_PRIZE,0}, {33263,0,22,CUE_PRIZE,0},
    {47242,0,19,CUE_PRIZE,0}, {47266,0,19,CUE_PRIZE,0}, {47242,0,18,CUE_PRIZE,0},
    {3831,0,37,CUE_PRIZE,0}, {14484,0,32,CUE_PRIZE,0}, {14484,0,31,CUE_PRIZE,0},
    {22243,0,28,CUE_PRIZE,0}, {22276,0,28,CUE_PRIZE,0}, {22243,0,27,CUE_PRIZE,0},
    {55369,0,16,CUE_PRIZE,0}, {55369,0,17,CUE_PRIZE,0}, {100365,0,8,CUE_OFFER,0},
    {91403,0,4,CUE_STATE,0}, {78660,0,5,CUE_MONEY,0}, {86564,0,14,CUE_OFFER,0},
    {86578,0,14,CUE_OFFER,0}, {86564,0,11,CUE_OFFER,0}, {94697,0,11,CUE_OFFER,0},
    {86592,0,14,CUE_OFFER,0}, {86606,0,14,CUE_OFFER,0}, {86592,0,11,CUE_OFFER,0},
    {94708,0,11,CUE_OFFER,0}, {83112,0,15,CUE_OFFER,0}, {83127,0,15,CUE_OFFER,0},
    {83112,0,12,CUE_OFFER,0}, {92374,0,12,CUE_OFFER,0}, {101442,32,7,CUE_ORGANISATION,2},
    {78729,0,16,CUE_OFFER,0}, {78745,0,16,CUE_OFFER,0}, {78729,0,13,CUE_OFFER,0},
    {89831,0,13,CUE_OFFER,0}, {78761,0,16,CUE_OFFER,0}, {78777,0,16,CUE_OFFER,0},
    {78761,0,13,CUE_OFFER,0}, {89844,0,13,CUE_OFFER,0}, {74728,0,17,CUE_OFFER,0},
    {74745,0,17,CUE_OFFER,0}, {74728,0,14,CUE_OFFER,0}, {86620,0,14,CUE_OFFER,0},
    {61866,0,20,CUE_THREAT,0}, {74762,0,17,CUE_THREAT,0}, {78793,0,16,CUE_THREAT,0},
    {61886,0,20,CUE_THREAT,0}, {74779,0,17,CUE_THREAT,0}, {78809,0,16,CUE_THREAT,0},
    {31591,0,15,CUE_PRIZE,0}, {86634,0,14,CUE_PRIZE,0}, {22605,0,14,CUE_PRIZE,0},
    {83142,0,15,CUE_PRIZE,0}, {29491,0,16,CUE_PRIZE,0}, {66866,0,19,CUE_URGENCY,0},
    {71148,0,18,CUE_URGENCY,0}, {86648,0,14,CUE_URGENCY,0}, {86662,0,14,CUE_URGENCY,0},
    {94719,0,11,CUE_URGENCY,0}, {89857,0,13,CUE_URGENCY,0}, {61906,0,20,CUE_URGENCY,0},
    {78825,0,16,CUE_URGENCY,0}, {78841,0,16,CUE_URGENCY,0}, {89870,0,13,CUE_URGENCY,0},
    {83157,0,15,CUE_URGENCY,0}, {61926,0,20,CUE_URGENCY,0}, {78857,0,16,CUE_URGENCY,0},
    {78873,0,16,CUE_URGENCY,0}, {89883,0,13,CUE_URGENCY,0}, {83172,0,15,CUE_URGENCY,0},
    {96935,0,10,CUE_URGENCY,0}, {92386,0,12,CUE_URGENCY,0}, {89896,0,13,CUE_URGENCY,0},
    {78889,0,16,CUE_URGENCY,0}, {83187,0,15,CUE_URGENCY,0}, {92398,0,12,CUE_OFFER,0},
    {40208,174,8,CUE_ORGANISATION,2}, {101449,93,7,CUE_ORGANISATION,4}, {88345,0,7,CUE_PAYMENT,0},
    {74796,0,7,CUE_SPEAKER,0}, {94730,0,10,CUE_PAYMENT,0}, {94730,0,11,CUE_PAYMENT,0},
    {78905,0,14,CUE_PAYMENT,0}, {78905,0,15,CUE_PAYMENT,0}, {78905,0,16,CUE_PAYMENT,0},
    {83202,0,15,CUE_PAYMENT,0}, {89909,0,13,CUE_PAYMENT,0}, {92410,0,11,CUE_PAYMENT,0},
    {92410,0,12,CUE_PAYMENT,0}, {74796,0,15,CUE_PAYMENT,0}, {74796,0,16,CUE_PAYMENT,0},
    {74796,0,17,CUE_PAYMENT,0}, {78921,0,16,CUE_PAYMENT,0}, {86676,0,14,CUE_PAYMENT,0},
    {101456,0,7,CUE_PAYMENT,0}, {41510,0,25,CUE_NEW_NUMBER,0}, {44741,0,24,CUE_NEW_NUMBER,0},
    {41510,0,19,CUE_NEW_NUMBER,0}, {89922,0,13,CUE_URGENCY,0}, {94741,0,11,CUE_URGENCY,0},
    {101463,0,7,CUE_PAYMENT,0}, {102279,0,6,CUE_PAYMENT,0}, {89935,0,13,CUE_THREAT,0},
    {103079,45,3,CUE_ORGANISATION,5}, {83217,0,15,CUE_ADVANCE_FEE,0},
    {31078,102,5,CUE_ORGANISATION,0}, {94752,0,11,CUE_PRIZE,0}, {89948,0,13,CUE_PRIZE,0},
    {82308,0,5,CUE_BLOCKED,0}, {102285,0,6,CUE_BLOCKED,0}, {92422,0,12,CUE_THREAT,0},
    {102947,45,4,CUE_ORGANISATION,5}, {102291,19,6,CUE_ORGANISATION,0},
    {102717,19,5,CUE_ORGANISATION,0}, {102297,0,6,CUE_OFFER,0}, {92434,0,12,CUE_URGENCY,0},
    {86690,0,14,CUE_URGENCY,0}, {89961,0,13,CUE_URGENCY,0}, {4547,1,18,CUE_ORGANISATION,0},
    {101470,170,7,CUE_ORGANISATION,4}, {98896,85,4,CUE_ORGANISATION,2},
    {98896,85,9,CUE_ORGANISATION,0}, {80367,225,10,CUE_ORGANISATION,4},
    {94763,230,11,CUE_ORGANISATION,0}, {102951,198,4,CUE_ORGANISATION,2}, {57395,0,21,CUE_ACTION,0},
    {66885,0,19,CUE_ACTION,0}, {74813,0,17,CUE_ACTION,0}, {83232,0,15,CUE_ACTION,0},
    {53252,0,22,CUE_ACTION,0}, {61946,0,20,CUE_ACTION,0}, {71166,0,18,CUE_ACTION,0},
    {78937,0,16,CUE_ACTION,0}, {57416,0,21,CUE_ADVANCE_FEE,0}, {25279,19,31,CUE_ORGANISATION,4},
    {74830,0,16,CUE_REFUND,0}, {74830,0,17,CUE_REFUND,0}, {78953,0,16,CUE_REFUND,0},
    {96945,0,10,CUE_REFUND,0}, {38383,0,26,CUE_FINE,0}, {38383,2,26,CUE_ORGANISATION,0},
    {83247,66,8,CUE_ORGANISATION,0}, {83247,66,15,CUE_ORGANISATION,0}, {101477,0,7,CUE_ASK,0},
    {96955,0,10,CUE_ASK,0}, {103082,2,3,CUE_ORGANISATION,5}, {66904,0,19,CUE_PAYMENT,0},
    {71184,0,18,CUE_PAYMENT,0}, {78969,0,16,CUE_THREAT,0}, {83262,37,15,CUE_ORGANISATION,4},
    {83262,0,15,CUE_PAYMENT,0}, {83277,0,15,CUE_THREAT,0}, {89974,0,13,CUE_PAYMENT,0},
    {57437,0,21,CUE_THREAT,0}, {86704,6,14,CUE_ORGANISATION,0}, {92446,36,12,CUE_ORGANISATION,0},
    {89987,3,13,CUE_ORGANISATION,0}, {86718,10,14,CUE_ORGANISATION,0},
    {90000,6,13,CUE_ORGANISATION,0}, {74847,0,17,CUE_THREAT,0}, {66923,0,19,CUE_THREAT,0},
    {71202,0,18,CUE_THREAT,0}, {74864,0,17,CUE_THREAT,0}, {78985,0,16,CUE_THREAT,0},
    {71220,0,18,CUE_THREAT,0}, {53274,0,22,CUE_THREAT,0}, {34114,108,4,CUE_ORGANISATION,6},
    {48717,0,10,CUE_PRIZE,0}, {96965,0,10,CUE_PRIZE,0}, {34114,0,9,CUE_PRIZE,0},
    {94774,0,11,CUE_PRIZE,0}, {94785,108,11,CUE_ORGANISATION,0}, {94796,0,11,CUE_PRIZE,0},
    {96975,0,10,CUE_OFFER,0}, {96975,0,10,CUE_PRIZE,0}, {96985,0,10,CUE_PRIZE,0},
    {101484,108,7,CUE_ORGANISATION,0}, {102303,0,6,CUE_BLOCKED,0},
    {102722,227,5,CUE_ORGANISATION,0}, {90013,0,13,CUE_PAYMENT,0}, {86732,0,14,CUE_PAYMENT,0},
    {102309,0,6,CUE_OFFER,0}, {3861,0,7,CUE_PRIZE,0}, {22263,0,8,CUE_PRIZE,0},
    {100373,0,8,CUE_PRIZE,0}, {64900,0,6,CUE_PRIZE,0}, {102315,0,6,CUE_PRIZE,0},
    {98905,0,6,CUE_PRIZE,0}, {98905,0,7,CUE_PRIZE,0}, {98905,0,9,CUE_PRIZE,0},
    {92458,0,12,CUE_OFFER,0}, {102727,114,5,CUE_ORGANISATION,2}, {100381,0,8,CUE_PRIZE,0},
    {102321,0,6,CUE_PRIZE,0}, {61966,117,20,CUE_ORGANISATION,0}, {78676,0,5,CUE_MONEY,0},
    {103085,117,3,CUE_ORGANISATION,5}, {94807,0,11,CUE_THREAT,0}, {90026,0,13,CUE_PRIZE,0},
    {102732,0,4,CUE_BLOCKED,0}, {102732,0,5,CUE_BLOCKED,0}, {101491,0,6,CUE_OFFER,0},
    {101491,0,7,CUE_OFFER,0}, {34306,32,11,CUE_ORGANISATION,6}, {100389,160,8,CUE_ORGANISATION,0},
    {102327,104,6,CUE_ORGANISATION,0}, {90039,0,8,CUE_PRIZE,0}, {90039,0,13,CUE_PRIZE,0},
    {92470,0,12,CUE_PRIZE,0}, {100397,0,8,CUE_THREAT,0}, {31774,0,3,CUE_STATE,0},
    {41535,0,25,CUE_PRIZE,0}, {44765,0,24,CUE_PRIZE,0}, {49026,0,23,CUE_PRIZE,0},
    {49049,0,23,CUE_PRIZE,0}, {53296,0,22,CUE_PRIZE,0}, {57458,0,21,CUE_PRIZE,0},
    {57479,0,21,CUE_PRIZE,0}, {61986,0,20,CUE_PRIZE,0}, {41535,0,20,CUE_PRIZE,0},
    {62006,0,20,CUE_PRIZE,0}, {66942,0,19,CUE_PRIZE,0}, {71238,0,18,CUE_PRIZE,0},
    {71256,0,18,CUE_PRIZE,0}, {74881,0,17,CUE_PRIZE,0}, {79001,0,16,CUE_PRIZE,0},
    {79017,0,16,CUE_PRIZE,0}, {83292,0,15,CUE_PRIZE,0}, {62006,0,15,CUE_PRIZE,0},
    {83307,0,15,CUE_PRIZE,0}, {86746,0,14,CUE_PRIZE,0}, {90052,0,13,CUE_PRIZE,0},
    {90065,0,13,CUE_PRIZE,0}, {92482,0,12,CUE_PRIZE,0}, {94818,0,11,CUE_PRIZE,0},
    {94829,0,11,CUE_PRIZE,0}, {96995,0,10,CUE_PRIZE,0}, {83307,0,10,CUE_PRIZE,0},
    {100405,0,8,CUE_STATE,0}, {94840,0,11,CUE_ACTION,0}, {34317,0,27,CUE_PRIZE,0},
    {38409,0,26,CUE_PRIZE,0}, {41560,0,25,CUE_PRIZE,0}, {41585,0,25,CUE_PRIZE,0},
    {44789,0,24,CUE_PRIZE,0}, {49072,0,23,CUE_PRIZE,0}, {49095,0,23,CUE_PRIZE,0},
    {53318,0,22,CUE_PRIZE,0}, {34317,0,22,CUE_PRIZE,0}, {53340,0,22,CUE_PRIZE,0},
    {57500,0,21,CUE_PRIZE,0}, {62026,0,20,CUE_PRIZE,0}, {62046,0,20,CUE_PRIZE,0},
    {66961,0,19,CUE_PRIZE,0}, {71274,0,18,CUE_PRIZE,0}, {71292,0,18,CUE_PRIZE,0},
    {74898,0,17,CUE_PRIZE,0}, {53340,0,17,CUE_PRIZE,0}, {74915,0,17,CUE_PRIZE,0},
    {79033,0,16,CUE_PRIZE,0}, {83322,0,15,CUE_PRIZE,0}, {83337,0,15,CUE_PRIZE,0},
    {86760,0,14,CUE_PRIZE,0}, {90078,0,13,CUE_PRIZE,0}, {90091,0,13,CUE_PRIZE,0},
    {92494,0,12,CUE_PRIZE,0}, {74915,0,12,CUE_PRIZE,0}, {31774,0,28,CUE_PRIZE,0},
    {34344,0,27,CUE_PRIZE,0}, {38435,0,26,CUE_PRIZE,0}, {38461,0,26,CUE_PRIZE,0},
    {41610,0,25,CUE_PRIZE,0}, {44813,0,24,CUE_PRIZE,0}, {44837,0,24,CUE_PRIZE,0},
    {49118,0,23,CUE_PRIZE,0}, {31774,0,23,CUE_PRIZE,0}, {49141,0,23,CUE_PRIZE,0},
    {53362,0,22,CUE_PRIZE,0}, {57521,0,21,CUE_PRIZE,0}, {57542,0,21,CUE_PRIZE,0},
    {62066,0,20,CUE_PRIZE,0}, {66980,0,19,CUE_PRIZE,0}, {66999,0,19,CUE_PRIZE,0},
    {71310,0,18,CUE_PRIZE,0}, {49141,0,18,CUE_PRIZE,0}, {71328,0,18,CUE_PRIZE,0},
    {74932,0,17,CUE_PRIZE,0}, {79049,0,16,CUE_PRIZE,0}, {79065,0,16,CUE_PRIZE,0},
    {83352,0,15,CUE_PRIZE,0}, {86774,0,14,CUE_PRIZE,0}, {86788,0,14,CUE_PRIZE,0},
    {90104,0,13,CUE_PRIZE,0}, {71328,0,13,CUE_PRIZE,0}, {31802,0,28,CUE_PRIZE,0},
    {34371,0,27,CUE_PRIZE,0}, {38487,0,26,CUE_PRIZE,0}, {38513,0,26,CUE_PRIZE,0},
    {41635,0,25,CUE_PRIZE,0}, {44861,0,24,CUE_PRIZE,0}, {44885,0,24,CUE_PRIZE,0},
    {49164,0,23,CUE_PRIZE,0}, {31802,0,23,CUE_PRIZE,0}, {49187,0,23,CUE_PRIZE,0},
    {53384,0,22,CUE_PRIZE,0}, {57563,0,21,CUE_PRIZE,0}, {57584,0,21,CUE_PRIZE,0},
    {62086,0,20,CUE_PRIZE,0}, {67018,0,19,CUE_PRIZE,0}, {67037,0,19,CUE_PRIZE,0},
    {71346,0,18,CUE_PRIZE,0}, {49187,0,18,CUE_PRIZE,0}, {71364,0,18,CUE_PRIZE,0},
    {74949,0,17,CUE_PRIZE,0}, {79081,0,16,CUE_PRIZE,0}, {79097,0,16,CUE_PRIZE,0},
    {83367,0,15,CUE_PRIZE,0}, {86802,0,14,CUE_PRIZE,0}, {86816,0,14,CUE_PRIZE,0},
    {90117,0,13,CUE_PRIZE,0}, {71364,0,13,CUE_PRIZE,0}, {98914,0,4,CUE_STATE,0},
    {98914,0,9,CUE_STATE,0}, {94851,0,6,CUE_PRIZE,0}, {100413,0,8,CUE_PRIZE,0},
    {100421,0,8,CUE_PRIZE,0}, {94851,0,11,CUE_PRIZE,0}, {100429,0,8,CUE_PRIZE,0},
    {79113,138,16,CUE_ORGANISATION,0}, {22615,0,9,CUE_PRIZE,0}, {97005,0,10,CUE_PRIZE,0},
    {79129,0,16,CUE_PRIZE,0}, {92506,0,12,CUE_PRIZE,0}, {100437,0,8,CUE_PRIZE,0},
    {97015,103,3,CUE_ORGANISATION,1}, {97015,103,10,CUE_ORGANISATION,0},
    {102737,172,5,CUE_ORGANISATION,0}, {103088,158,3,CUE_ORGANISATION,1},
    {98923,0,9,CUE_ADVANCE_FEE,0}, {94862,0,11,CUE_STATE,0}, {90130,172,6,CUE_ORGANISATION,6},
    {92518,172,12,CUE_ORGANISATION,0}, {90130,172,13,CUE_ORGANISATION,0},
    {83382,0,15,CUE_ADVANCE_FEE,0}, {97025,0,10,CUE_ADVANCE_FEE,0}, {97035,0,10,CUE_ADVANCE_FEE,0},
    {94873,0,10,CUE_ADVANCE_FEE,0}, {94873,0,11,CUE_ADVANCE_FEE,0}, {100445,0,8,CUE_ADVANCE_FEE,0},
    {90143,0,13,CUE_ADVANCE_FEE,0}, {90156,0,13,CUE_ADVANCE_FEE,0}, {92530,0,12,CUE_ADVANCE_FEE,0},
    {102333,0,6,CUE_PRIZE,0}, {68454,0,7,CUE_PRIZE,0}, {92542,0,12,CUE_PRIZE,0},
    {94884,0,11,CUE_PRIZE,0}, {102955,120,4,CUE_ORGANISATION,1}, {92554,0,12,CUE_ADVANCE_FEE,0},
    {100453,159,8,CUE_ORGANISATION,0}, {97045,0,10,CUE_OFFER,0}, {27454,38,30,CUE_ORGANISATION,4},
    {101498,0,7,CUE_OFFER,0}, {86830,0,9,CUE_PRIZE,0}, {86830,0,14,CUE_PRIZE,0},
    {102339,0,6,CUE_BLOCKED,0}, {98932,0,9,CUE_ACTION,0}, {98941,0,9,CUE_PRIZE,0},
    {74966,142,8,CUE_ORGANISATION,6}, {74966,142,17,CUE_ORGANISATION,0},
    {40278,25,3,CUE_ORGANISATION,1}, {40278,0,3,CUE_STATE,0}, {64458,0,8,CUE_STATE,0},
    {94895,0,11,CUE_URGENCY,0}, {49210,25,23,CUE_ORGANISATION,0}, {40129,0,4,CUE_STATE,0},
    {40129,0,9,CUE_STATE,0}, {74983,190,17,CUE_ORGANISATION,0}, {86844,190,14,CUE_ORGANISATION,0},
    {100461,0,8,CUE_ACTION,0}, {94906,0,11,CUE_OFFER,0}, {97055,55,10,CUE_ORGANISATION,0},
    {98950,0,9,CUE_CALL,0}, {78337,0,8,CUE_CALL,0}, {100469,0,8,CUE_ADVANCE_FEE,0},
    {57605,0,20,CUE_PRIZE,0}, {57605,0,21,CUE_PRIZE,0}, {49233,0,22,CUE_PRIZE,0},
    {49233,0,23,CUE_PRIZE,0}, {97065,0,10,CUE_URGENCY,0}, {102959,190,4,CUE_ORGANISATION,2},
    {67056,0,19,CUE_ADVANCE_FEE,0}, {102345,0,6,CUE_OFFER,0}, {98959,0,9,CUE_OFFER,0},
    {101505,0,7,CUE_CALL,0}, {101512,171,7,CUE_ORGANISATION,2}, {94917,64,4,CUE_ORGANISATION,1},
    {94917,64,11,CUE_ORGANISATION,0}, {67075,0,8,CUE_THREAT,0}, {67075,0,19,CUE_ADVANCE_FEE,0},
    {67094,0,19,CUE_DATA,0}, {71382,0,18,CUE_DATA,0}, {75000,0,17,CUE_DATA,0},
    {75017,0,17,CUE_DATA,0}, {79145,0,16,CUE_DATA,0}, {75017,0,16,CUE_DATA,0},
    {79161,0,16,CUE_DATA,0}, {83397,0,15,CUE_DATA,0}, {83412,0,15,CUE_DATA,0},
    {83427,0,15,CUE_DATA,0}, {86858,0,14,CUE_DATA,0}, {90169,0,13,CUE_DATA,0},
    {92566,0,12,CUE_DATA,0}, {92578,0,12,CUE_DATA,0}, {92590,0,12,CUE_DATA,0},
    {92602,0,12,CUE_DATA,0}, {92614,0,12,CUE_DATA,0}, {94928,0,11,CUE_DATA,0},
    {67113,0,19,CUE_DATA,0}, {71400,0,18,CUE_DATA,0}, {75034,0,17,CUE_DATA,0},
    {75051,0,17,CUE_DATA,0}, {79177,0,16,CUE_DATA,0}, {75051,0,16,CUE_DATA,0},
    {79193,0,16,CUE_DATA,0}, {83442,0,15,CUE_DATA,0}, {83457,0,15,CUE_DATA,0},
    {83472,0,15,CUE_DATA,0}, {86872,0,14,CUE_DATA,0}, {90182,0,13,CUE_DATA,0},
    {92626,0,12,CUE_DATA,0}, {92638,0,12,CUE_DATA,0}, {92650,0,12,CUE_DATA,0},
    {92662,0,12,CUE_DATA,0}, {92674,0,12,CUE_DATA,0}, {94939,0,11,CUE_DATA,0},
    {47482,168,6,CUE_ORGANISATION,0}, {102963,224,4,CUE_ORGANISATION,1}, {86886,0,7,CUE_ACCOUNT,0},
    {86886,0,14,CUE_ACCOUNT,0}, {94950,0,11,CUE_DATA,0}, {79209,0,9,CUE_DATA,0},
    {94961,0,11,CUE_DATA,0}, {79209,0,16,CUE_DATA,0}, {71418,0,18,CUE_DATA,0},
    {92686,0,12,CUE_DATA,0}, {98968,0,9,CUE_DATA,0}, {92698,0,12,CUE_DATA,0},
    {90195,0,13,CUE_DATA,0}, {86900,0,14,CUE_DATA,0}, {86914,0,9,CUE_ACCOUNT,0},
    {86914,0,9,CUE_DATA,0}, {86914,0,14,CUE_DATA,0}, {92710,0,12,CUE_DATA,0},
    {92722,0,12,CUE_DATA,0}, {86928,0,14,CUE_DATA,0}, {94972,0,11,CUE_DATA,0},
    {92734,0,12,CUE_DATA,0}, {75068,0,10,CUE_DATA,0}, {92746,0,12,CUE_DATA,0},
    {75068,0,17,CUE_DATA,0}, {67132,0,19,CUE_DATA,0}, {90208,0,13,CUE_DATA,0},
    {97075,0,10,CUE_DATA,0}, {90221,0,13,CUE_DATA,0}, {86942,0,14,CUE_DATA,0},
    {83487,0,15,CUE_DATA,0}, {83502,0,10,CUE_DATA,0}, {83502,0,15,CUE_DATA,0},
    {90234,0,13,CUE_DATA,0}, {90247,0,13,CUE_DATA,0}, {83517,0,15,CUE_DATA,0},
    {92758,0,12,CUE_DATA,0}, {79225,0,9,CUE_ACCOUNT,0}, {79225,0,16,CUE_ACCOUNT,0},
    {94983,0,11,CUE_ACCOUNT,0}, {90260,0,13,CUE_DATA,0}, {71436,0,11,CUE_DATA,0},
    {90273,0,13,CUE_DATA,0}, {71436,0,18,CUE_DATA,0}, {62106,0,20,CUE_DATA,0},
    {86956,0,14,CUE_DATA,0}, {94994,0,11,CUE_DATA,0}, {86970,0,14,CUE_DATA,0},
    {83532,0,15,CUE_DATA,0}, {79241,0,16,CUE_DATA,0}, {79257,0,11,CUE_DATA,0},
    {79257,0,16,CUE_DATA,0}, {86984,0,14,CUE_DATA,0}, {86998,0,14,CUE_DATA,0},
    {79273,0,16,CUE_DATA,0}, {90286,0,13,CUE_DATA,0}, {79289,0,9,CUE_ACCOUNT,0},
    {79289,0,16,CUE_ACCOUNT,0}, {95005,0,11,CUE_ACCOUNT,0}, {102967,202,4,CUE_ORGANISATION,2},
    {67151,0,19,CUE_DATA,0}, {71454,0,18,CUE_ACCOUNT,0}, {71472,0,18,CUE_DATA,0},
    {75085,0,17,CUE_DATA,0}, {75102,0,17,CUE_DATA,0}, {79305,0,16,CUE_DATA,0},
    {75102,0,16,CUE_DATA,0}, {79321,0,16,CUE_DATA,0}, {83547,0,15,CUE_DATA,0},
    {83562,0,15,CUE_DATA,0}, {83577,0,15,CUE_DATA,0}, {87012,0,14,CUE_ACCOUNT,0},
    {87012,0,14,CUE_DATA,0}, {90299,0,13,CUE_DATA,0}, {92770,0,12,CUE_DATA,0},
    {92782,0,12,CUE_ACCOUNT,0}, {92782,0,12,CUE_DATA,0}, {92794,0,12,CUE_DATA,0},
    {92806,0,12,CUE_DATA,0}, {92818,0,12,CUE_DATA,0}, {95016,0,11,CUE_DATA,0},
    {87026,0,14,CUE_ACTION,0}, {49256,224,23,CUE_ORGANISATION,0}, {100331,124,4,CUE_ORGANISATION,2},
    {90312,0,13,CUE_URGENCY,0}, {87040,0,14,CUE_URGENCY,0}, {79337,0,16,CUE_URGENCY,0},
    {67170,0,19,CUE_URGENCY,0}, {71490,0,18,CUE_URGENCY,0}, {70181,0,13,CUE_URGENCY,0},
    {63940,0,6,CUE_PAYMENT,0}, {74805,0,7,CUE_PAYMENT,0}, {74805,0,8,CUE_PAYMENT,0},
    {63940,0,7,CUE_PAYMENT,0}, {25358,0,14,CUE_URGENCY,0}, {29849,1,6,CUE_ORGANISATION,6},
    {95027,1,11,CUE_ORGANISATION,0}, {98977,0,9,CUE_PRIZE,0}, {57626,0,21,CUE_URGENCY,0},
    {67189,0,19,CUE_URGENCY,0}, {71508,0,18,CUE_URGENCY,0}, {75119,0,17,CUE_URGENCY,0},
    {79353,0,16,CUE_REFUND,0}, {87054,0,14,CUE_REFUND,0}, {44909,0,24,CUE_REFUND,0},
    {102351,231,6,CUE_ORGANISATION,6}, {100477,0,8,CUE_ASK,0}, {100485,0,8,CUE_ASK,0},
    {79649,0,8,CUE_BLOCKED,0}, {42248,0,4,CUE_SPEAKER,0}, {97085,2,10,CUE_ORGANISATION,0},
    {98986,63,9,CUE_ORGANISATION,0}, {90325,12,13,CUE_ORGANISATION,0},
    {97095,38,10,CUE_ORGANISATION,0}, {95038,0,5,CUE_SPEAKER,0}, {95038,0,11,CUE_SPEAKER,0},
    {61856,0,10,CUE_FINE,0}, {67208,2,19,CUE_ORGANISATION,4}, {95049,0,11,CUE_FINE,0},
    {24493,69,3,CUE_ORGANISATION,1}, {97105,69,10,CUE_ORGANISATION,0},
    {59694,0,11,CUE_ADVANCE_FEE,0}, {87068,0,14,CUE_URGENCY,0}, {49279,0,23,CUE_URGENCY,0},
    {102971,38,4,CUE_ORGANISATION,1}, {102357,96,6,CUE_ORGANISATION,0}, {87082,0,14,CUE_ACTION,0},
    {102742,39,5,CUE_ORGANISATION,2}, {37211,174,9,CUE_ORGANISATION,2}, {83592,0,15,CUE_OFFER,0},
    {98995,89,9,CUE_ORGANISATION,0}, {95060,207,11,CUE_ORGANISATION,0},
    {34398,0,27,CUE_ADVANCE_FEE,0}, {100493,32,8,CUE_ORGANISATION,6}, {100501,0,8,CUE_OFFER,0},
    {53406,0,6,CUE_OFFER,0}, {97115,0,10,CUE_OFFER,0}, {95071,0,11,CUE_OFFER,0},
    {100509,0,8,CUE_OFFER,0}, {83607,0,14,CUE_OFFER,0}, {83607,0,15,CUE_OFFER,0},
    {95082,0,11,CUE_OFFER,0}, {53406,0,10,CUE_OFFER,0}, {71526,0,18,CUE_ADVANCE_FEE,0},
    {83622,0,15,CUE_ADVANCE_FEE,0}, {53406,0,22,CUE_ADVANCE_FEE,0}, {53428,0,22,CUE_ADVANCE_FEE,0},
    {67227,0,19,CUE_ADVANCE_FEE,0}, {53450,0,22,CUE_ADVANCE_FEE,0}, {79369,0,16,CUE_PAYMENT,0},
    {62126,0,20,CUE_PAYMENT,0}, {75136,0,17,CUE_PAYMENT,0}, {79385,0,16,CUE_PAYMENT,0},
    {95093,0,11,CUE_PAYMENT,0}, {87096,0,14,CUE_PAYMENT,0}, {79401,0,16,CUE_PAYMENT,0},
    {87110,0,14,CUE_PAYMENT,0}, {83637,0,15,CUE_PAYMENT,0}, {83652,0,15,CUE_PAYMENT,0},
    {83667,0,15,CUE_PAYMENT,0}, {79417,0,16,CUE_PAYMENT,0}, {71544,0,18,CUE_PAYMENT,0},
    {62146,0,20,CUE_PAYMENT,0}, {62166,0,20,CUE_PAYMENT,0}, {93187,114,5,CUE_ORGANISATION,0},
    {12551,0,2,CUE_STATE,0}, {71562,0,18,CUE_URGENCY,0}, {101519,0,7,CUE_STATE,0},
    {71580,0,9,CUE_OFFER,0}, {71580,36,18,CUE_ORGANISATION,0}, {101526,0,7,CUE_OFFER,0},
    {101526,0,7,CUE_PRIZE,0}, {90338,0,13,CUE_ACCOUNT,0}, {97125,0,10,CUE_ACCOUNT,0},
    {97125,0,10,CUE_DATA,0}, {83682,0,8,CUE_DATA,0}, {97135,0,10,CUE_DATA,0},
    {83682,0,15,CUE_DATA,0}, {97145,0,10,CUE_ACCOUNT,0}, {75153,0,17,CUE_DATA,0},
    {95104,0,11,CUE_DATA,0}, {100517,0,8,CUE_DATA,0}, {95115,0,11,CUE_DATA,0},
    {92830,0,12,CUE_DATA,0}, {90351,0,13,CUE_DATA,0}, {90364,0,8,CUE_DATA,0},
    {90364,0,13,CUE_DATA,0}, {95126,0,6,CUE_ACCOUNT,0}, {95126,0,11,CUE_DATA,0},
    {95137,0,11,CUE_ACCOUNT,0}, {95137,0,11,CUE_DATA,0}, {90377,0,13,CUE_DATA,0},
    {97155,0,10,CUE_DATA,0}, {102747,0,5,CUE_ACTION,0}, {99004,0,9,CUE_OFFER,0},
    {101533,0,7,CUE_CALL,0}, {101540,0,7,CUE_CALL,0}, {49364,33,7,CUE_ORGANISATION,4},
    {87124,0,14,CUE_PRIZE,0}, {102975,38,4,CUE_ORGANISATION,6}, {102363,133,6,CUE_ORGANISATION,0},
    {102979,0,4,CUE_OFFER,0}, {87138,0,14,CUE_SPEAKER,0}, {102369,148,6,CUE_ORGANISATION,0},
    {101547,0,7,CUE_ACTION,0}, {101554,0,4,CUE_ACTION,0}, {101554,0,7,CUE_ACTION,0},
    {79263,0,5,CUE_SPEAKER,0}, {101561,0,7,CUE_PRIZE,0}, {102375,0,6,CUE_OFFER,0},
    {90390,0,6,CUE_SPEAKER,0}, {90390,0,13,CUE_SPEAKER,0}, {62186,12,20,CUE_ORGANISATION,0},
    {75170,57,17,CUE_ORGANISATION,0}, {13609,0,8,CUE_DATA,0}, {100525,18,8,CUE_ORGANISATION,0},
    {100533,0,7,CUE_DATA,0}, {100533,0,8,CUE_DATA,0}, {19053,0,9,CUE_DATA,0},
    {7085,0,14,CUE_DATA,0}, {92842,0,12,CUE_DATA,0}, {97165,0,10,CUE_DATA,0},
    {97175,0,10,CUE_DATA,0}, {49410,0,7,CUE_DATA,0}, {83697,0,14,CUE_DATA,0},
    {83697,0,15,CUE_DATA,0}, {95148,0,11,CUE_DATA,0}, {83712,0,15,CUE_DATA,0},
    {100541,139,8,CUE_ORGANISATION,0}, {57647,140,21,CUE_ORGANISATION,0},
    {57647,140,11,CUE_ORGANISATION,0}, {83727,0,15,CUE_DATA,0}, {79433,0,16,CUE_DATA,0},
    {92854,0,12,CUE_DATA,0}, {13646,0,19,CUE_DATA,0}, {67246,115,19,CUE_ORGANISATION,0},
    {71598,93,18,CUE_ORGANISATION,0}, {83742,110,15,CUE_ORGANISATION,0},
    {67246,93,8,CUE_ORGANISATION,0}, {99013,0,9,CUE_DATA,0}, {97185,213,10,CUE_ORGANISATION,0},
    {53642,0,6,CUE_DATA,0}, {100549,0,8,CUE_ADVANCE_FEE,0}, {95159,0,11,CUE_URGENCY,0},
    {67265,0,19,CUE_URGENCY,0}, {92866,0,12,CUE_URGENCY,0}, {62206,0,20,CUE_URGENCY,0},
    {95170,93,7,CUE_ORGANISATION,0}, {95170,115,11,CUE_ORGANISATION,0},
    {99022,213,9,CUE_ORGANISATION,0}, {95181,0,11,CUE_URGENCY,0}, {95192,0,11,CUE_URGENCY,0},
    {79449,0,16,CUE_URGENCY,0}, {90403,0,13,CUE_URGENCY,0}, {92878,0,12,CUE_URGENCY,0},
    {92890,0,12,CUE_ADVANCE_FEE,0}, {103091,57,3,CUE_ORGANISATION,1},
    {44380,54,3,CUE_ORGANISATION,1}, {83757,54,15,CUE_ORGANISATION,0}, {49302,0,23,CUE_THREAT,0},
    {49302,0,22,CUE_THREAT,0}, {62226,0,20,CUE_THREAT,0}, {67284,0,19,CUE_THREAT,0},
    {95203,193,11,CUE_ORGANISATION,0}, {100557,0,8,CUE_DATA,0}, {100565,0,7,CUE_DATA,0},
    {100565,0,8,CUE_DATA,0}, {44933,0,24,CUE_THREAT,0}, {44933,0,23,CUE_THREAT,0},
    {57668,0,21,CUE_THREAT,0}, {62246,0,20,CUE_THREAT,0}, {67303,0,19,CUE_ACCOUNT,0},
    {71616,0,18,CUE_ACCOUNT,0}, {79465,0,16,CUE_ACCOUNT,0}, {44933,0,9,CUE_ACCOUNT,0},
    {44933,0,9,CUE_DATA,0}, {62266,0,20,CUE_ACCOUNT,0}, {67322,0,19,CUE_ACCOUNT,0},
    {75187,0,17,CUE_ACCOUNT,0}, {62266,0,10,CUE_ACCOUNT,0}, {87152,0,14,CUE_DATA,0},
    {71634,54,18,CUE_ORGANISATION,0}, {92902,0,12,CUE_DATA,0}, {97195,0,10,CUE_DATA,0},
    {97205,0,10,CUE_DATA,0}, {27484,0,30,CUE_SECRET,0}, {34425,0,27,CUE_SECRET,0},
    {41660,0,25,CUE_SECRET,0}, {41685,0,25,CUE_SECRET,0}, {44957,0,24,CUE_SECRET,0},
    {53472,0,22,CUE_SECRET,0}, {53494,0,22,CUE_SECRET,0}, {57689,0,21,CUE_SECRET,0},
    {101568,0,7,CUE_DATA,0}, {83772,0,14,CUE_DATA,0}, {83772,0,15,CUE_DATA,0},
    {95214,0,11,CUE_DATA,0}, {83787,0,15,CUE_DATA,0}, {31830,0,28,CUE_THREAT,0},
    {31830,0,27,CUE_THREAT,0}, {41710,0,25,CUE_THREAT,0}, {44981,0,24,CUE_THREAT,0},
    {53516,0,22,CUE_DATA,0}, {67341,0,19,CUE_DATA,0}, {83802,0,15,CUE_DATA,0},
    {79481,0,16,CUE_DATA,0}, {62286,0,20,CUE_DATA,0}, {92914,0,12,CUE_DATA,0},
    {67360,0,19,CUE_DATA,0}, {34452,0,27,CUE_URGENCY,0}, {57710,0,21,CUE_URGENCY,0},
    {62306,0,20,CUE_URGENCY,0}, {73352,0,9,CUE_DATA,0}, {21281,0,33,CUE_SECRET,0},
    {27514,0,30,CUE_SECRET,0}, {31858,0,28,CUE_SECRET,0}, {31886,0,28,CUE_SECRET,0},
    {34479,0,27,CUE_SECRET,0}, {41735,0,25,CUE_SECRET,0}, {41760,0,25,CUE_SECRET,0},
    {45005,0,24,CUE_SECRET,0}, {102381,0,6,CUE_DATA,0}, {97215,0,10,CUE_ACTION,0},
    {102387,112,6,CUE_ORGANISATION,0}, {34506,193,9,CUE_ORGANISATION,0},
    {34506,193,27,CUE_ORGANISATION,0}, {98826,204,7,CUE_ORGANISATION,6},
    {102393,191,6,CUE_ORGANISATION,6}, {92926,0,12,CUE_THREAT,0}, {75204,0,17,CUE_THREAT,0},
    {97225,40,10,CUE_ORGANISATION,0}, {102983,0,4,CUE_ADVANCE_FEE,0}, {102399,0,6,CUE_OFFER,0},
    {49336,201,12,CUE_ORGANISATION,0}, {95225,201,11,CUE_ORGANISATION,0}, {99031,0,9,CUE_DATA,0},
    {99040,0,8,CUE_DATA,0}, {99040,0,9,CUE_DATA,0}, {17890,0,10,CUE_DATA,0}, {5524,0,15,CUE_DATA,0},
    {90416,0,13,CUE_DATA,0}, {95236,0,11,CUE_DATA,0}, {95247,0,11,CUE_DATA,0},
    {45693,0,8,CUE_DATA,0}, {79497,0,15,CUE_DATA,0}, {79497,0,16,CUE_DATA,0},
    {92938,0,12,CUE_DATA,0}, {79513,0,16,CUE_DATA,0}, {79529,0,16,CUE_DATA,0},
    {75221,0,17,CUE_DATA,0}, {90429,0,13,CUE_DATA,0}, {62326,0,20,CUE_DATA,0},
    {97235,0,10,CUE_DATA,0}, {50054,0,7,CUE_DATA,0}, {90442,0,13,CUE_URGENCY,0},
    {75238,0,17,CUE_URGENCY,0}, {87166,0,14,CUE_URGENCY,0}, {87180,0,14,CUE_URGENCY,0},
    {57731,0,21,CUE_BANK_DETAILS,0}, {34533,0,27,CUE_BANK_DETAILS,0},
    {31914,0,28,CUE_BANK_DETAILS,0}, {97245,0,10,CUE_BANK_DETAILS,0},
    {15632,0,36,CUE_BANK_DETAILS,0}, {17174,0,35,CUE_BANK_DETAILS,0},
    {29855,0,29,CUE_BANK_DETAILS,0}, {71652,0,18,CUE_BANK_DETAILS,0},
    {75255,0,17,CUE_BANK_DETAILS,0}, {17209,0,35,CUE_BANK_DETAILS,0},
    {18969,0,34,CUE_BANK_DETAILS,0}, {31942,0,28,CUE_BANK_DETAILS,0},
    {75272,0,17,CUE_BANK_DETAILS,0}, {79545,0,16,CUE_BANK_DETAILS,0},
    {10656,0,38,CUE_BANK_DETAILS,0}, {13665,0,37,CUE_BANK_DETAILS,0},
    {25310,0,31,CUE_BANK_DETAILS,0}, {62346,0,20,CUE_BANK_DETAILS,0},
    {67379,0,19,CUE_BANK_DETAILS,0}, {99049,0,9,CUE_BANK_DETAILS,0}, {100573,0,8,CUE_PARCEL,0},
    {102405,0,6,CUE_OFFER,0}, {83873,206,4,CUE_ORGANISATION,2}, {99058,0,9,CUE_PARCEL,0},
    {83817,0,15,CUE_ACTION,0}, {90455,0,13,CUE_ACTION,0}, {90468,0,13,CUE_ACTION,0},
    {92950,0,12,CUE_ACTION,0}, {92962,0,12,CUE_ACTION,0}, {102752,135,5,CUE_ORGANISATION,0},
    {90669,0,6,CUE_BLOCKED,0}, {92284,0,7,CUE_BLOCKED,0}, {92974,0,12,CUE_URGENCY,0},
    {90669,0,7,CUE_BLOCKED,0}, {100581,176,8,CUE_ORGANISATION,2}, {102757,119,5,CUE_ORGANISATION,2},
    {101575,106,7,CUE_ORGANISATION,2}, {102987,132,4,CUE_ORGANISATION,2}, {32773,0,9,CUE_PARCEL,0},
    {32801,0,10,CUE_PARCEL,0}, {101582,0,7,CUE_PARCEL,0}, {102762,0,4,CUE_OFFER,0},
    {102762,0,5,CUE_OFFER,0}, {99067,170,9,CUE_ORGANISATION,4}, {101268,0,6,CUE_BLOCKED,0},
    {102411,96,6,CUE_ORGANISATION,4}, {85221,0,6,CUE_ACTION,0}, {72961,0,5,CUE_ACTION,0},
    {95258,0,11,CUE_THREAT,0}, {95269,0,11,CUE_OFFER,0}, {90481,0,13,CUE_NEW_NUMBER,0},
    {101589,0,7,CUE_PRIZE,0}, {101596,0,7,CUE_PRIZE,0}, {99076,0,8,CUE_PAYMENT,0},
    {99076,0,9,CUE_PAYMENT,0}, {87194,0,12,CUE_PAYMENT,0}, {87194,0,13,CUE_PAYMENT,0},
    {87194,0,14,CUE_PAYMENT,0}, {90494,0,13,CUE_PAYMENT,0}, {95280,0,11,CUE_PAYMENT,0},
    {75289,0,17,CUE_ADVANCE_FEE,0}, {87208,0,14,CUE_ADVANCE_FEE,0}, {57752,0,21,CUE_ADVANCE_FEE,0},
    {57773,0,21,CUE_ADVANCE_FEE,0}, {71670,0,18,CUE_ADVANCE_FEE,0}, {57794,0,21,CUE_ADVANCE_FEE,0},
    {97255,112,10,CUE_ORGANISATION,0}, {102767,75,5,CUE_ORGANISATION,6},
    {87222,36,14,CUE_ORGANISATION,0}, {95291,32,11,CUE_ORGANISATION,0},
    {102991,156,4,CUE_ORGANISATION,2}, {102772,154,5,CUE_ORGANISATION,0},
    {100544,139,5,CUE_ORGANISATION,0}, {102995,153,4,CUE_ORGANISATION,2}, {101603,0,7,CUE_OFFER,0},
    {102777,131,5,CUE_ORGANISATION,0}, {87236,0,14,CUE_ACCOUNT,0}, {92986,0,12,CUE_ACCOUNT,0},
    {97265,0,10,CUE_ACCOUNT,0}, {90507,0,13,CUE_ACCOUNT,0}, {90520,0,13,CUE_ACCOUNT,0},
    {102417,22,6,CUE_ORGANISATION,0}, {102423,0,6,CUE_ADVANCE_FEE,0}, {97275,0,10,CUE_THREAT,0},
    {101610,0,6,CUE_THREAT,0}, {101610,0,7,CUE_THREAT,0}, {97285,0,10,CUE_OFFER,0},
    {97295,0,10,CUE_OFFER,0}, {79561,0,16,CUE_OFFER,0}, {79577,0,16,CUE_OFFER,0},
    {79593,0,16,CUE_OFFER,0}, {97305,0,10,CUE_OFFER,0}, {79609,143,16,CUE_ORGANISATION,0},
    {79625,0,16,CUE_THREAT,0}, {90533,0,13,CUE_THREAT,0}, {79641,0,16,CUE_THREAT,0},
    {92998,36,12,CUE_ORGANISATION,0}, {97315,91,10,CUE_ORGANISATION,0},
    {102429,155,6,CUE_ORGANISATION,0}, {102435,0,6,CUE_STATE,0}, {102441,187,6,CUE_ORGANISATION,0},
    {101617,132,7,CUE_ORGANISATION,0}, {97325,0,10,CUE_OFFER,0}, {89825,0,6,CUE_OFFER,0},
    {100589,0,8,CUE_ACTION,0}, {10751,0,19,CUE_BANK_DETAILS,0}, {559,0,25,CUE_BANK_DETAILS,0},
    {19,0,26,CUE_BANK_DETAILS,0}, {34606,0,8,CUE_BANK_DETAILS,0}, {19003,0,34,CUE_BANK_DETAILS,0},
    {21314,0,33,CUE_BANK_DETAILS,0}, {34560,0,27,CUE_BANK_DETAILS,0},
    {79657,0,16,CUE_BANK_DETAILS,0}, {83832,0,15,CUE_BANK_DETAILS,0},
    {21347,0,33,CUE_BANK_DETAILS,0}, {22752,0,32,CUE_BANK_DETAILS,0},
    {38539,0,26,CUE_BANK_DETAILS,0}, {83847,0,15,CUE_BANK_DETAILS,0},
    {87250,0,14,CUE_BANK_DETAILS,0}, {15668,0,36,CUE_BANK_DETAILS,0},
    {17244,0,35,CUE_BANK_DETAILS,0}, {29884,0,29,CUE_BANK_DETAILS,0},
    {71688,0,18,CUE_BANK_DETAILS,0}, {75306,0,17,CUE_BANK_DETAILS,0},
    {38584,0,7,CUE_BANK_DETAILS,0}, {26463,0,7,CUE_SPEAKER,0}, {49325,201,23,CUE_ORGANISATION,0},
    {83862,206,15,CUE_ORGANISATION,0}, {29913,22,29,CUE_ORGANISATION,4},
    {99085,174,9,CUE_ORGANISATION,6}, {90546,174,4,CUE_ORGANISATION,6},
    {90546,174,13,CUE_ORGANISATION,0}, {43391,0,19,CUE_PAYMENT,0}, {25341,0,6,CUE_ASK,0},
    {31970,0,28,CUE_SECRET,0}, {53538,0,22,CUE_SECRET,0}, {53560,0,22,CUE_SECRET,0},
    {71706,0,18,CUE_SECRET,0}, {75323,0,17,CUE_SECRET,0}, {79673,0,16,CUE_SECRET,0},
    {25341,0,31,CUE_SECRET,0}, {57815,0,21,CUE_SECRET,0}, {25372,0,6,CUE_ASK,0},
    {31998,0,28,CUE_SECRET,0}, {53582,0,22,CUE_SECRET,0}, {53604,0,22,CUE_SECRET,0},
    {71724,0,18,CUE_SECRET,0}, {75340,0,17,CUE_SECRET,0}, {79689,0,16,CUE_SECRET,0},
    {25372,0,31,CUE_SECRET,0}, {57836,0,21,CUE_SECRET,0}, {102999,141,4,CUE_ORGANISATION,2},
    {76589,171,9,CUE_ORGANISATION,2}, {95302,171,11,CUE_ORGANISATION,0},
    {101624,80,7,CUE_ORGANISATION,0}, {75357,0,17,CUE_MONEY,0}, {73778,0,15,CUE_ADVANCE_FEE,0},
    {82139,0,13,CUE_ADVANCE_FEE,0}, {24258,0,14,CUE_ADVANCE_FEE,0}, {60568,0,18,CUE_ADVANCE_FEE,0},
    {88988,0,11,CUE_ADVANCE_FEE,0}, {95313,0,11,CUE_OFFER,0}, {79705,0,16,CUE_MONEY,0},
    {101631,0,7,CUE_OFFER,0}, {45029,32,24,CUE_ORGANISATION,0}, {49348,33,23,CUE_ORGANISATION,0},
    {57857,24,21,CUE_ORGANISATION,0}, {49371,27,23,CUE_ORGANISATION,4}, {83877,0,15,CUE_THREAT,0},
    {22658,157,3,CUE_ORGANISATION,1}, {32026,0,28,CUE_SECRET,0}, {41785,0,25,CUE_SECRET,0},
    {41810,0,25,CUE_SECRET,0}, {57878,0,21,CUE_SECRET,0}, {55348,0,16,CUE_PAYMENT,0},
    {0,0,45,CUE_BANK_DETAILS,0}, {45,0,45,CUE_BANK_DETAILS,0}, {90,0,45,CUE_BANK_DETAILS,0},
    {135,0,45,CUE_BANK_DETAILS,0}, {540,0,44,CUE_BANK_DETAILS,0}, {584,0,44,CUE_BANK_DETAILS,0},
    {628,0,44,CUE_BANK_DETAILS,0}, {672,0,44,CUE_BANK_DETAILS,0}, {2776,0,42,CUE_BANK_DETAILS,0},
    {2818,0,42,CUE_BANK_DETAILS,0}, {2860,0,42,CUE_BANK_DETAILS,0}, {2902,0,42,CUE_BANK_DETAILS,0},
    {4565,0,41,CUE_BANK_DETAILS,0}, {4606,0,41,CUE_BANK_DETAILS,0}, {4647,0,41,CUE_BANK_DETAILS,0},
    {4688,0,41,CUE_BANK_DETAILS,0}, {4729,0,41,CUE_BANK_DETAILS,0}, {7069,0,40,CUE_BANK_DETAILS,0},
    {10694,0,38,CUE_BANK_DETAILS,0}, {10732,0,38,CUE_BANK_DETAILS,0},
    {10770,0,38,CUE_BANK_DETAILS,0}, {10808,0,38,CUE_BANK_DETAILS,0},
    {10846,0,38,CUE_BANK_DETAILS,0}, {13702,0,37,CUE_BANK_DETAILS,0}, {0,0,36,CUE_BANK_DETAILS,0},
    {45,0,36,CUE_BANK_DETAILS,0}, {90,0,36,CUE_BANK_DETAILS,0}, {135,0,36,CUE_BANK_DETAILS,0},
    {17279,0,35,CUE_BANK_DETAILS,0}, {17314,0,35,CUE_BANK_DETAILS,0},
    {17349,0,35,CUE_BANK_DETAILS,0}, {17384,0,35,CUE_BANK_DETAILS,0},
    {19037,0,34,CUE_BANK_DETAILS,0}, {2776,0,33,CUE_BANK_DETAILS,0}, {2818,0,33,CUE_BANK_DETAILS,0},
    {2860,0,33,CUE_BANK_DETAILS,0}, {2902,0,33,CUE_BANK_DETAILS,0}, {4565,0,32,CUE_BANK_DETAILS,0},
    {25403,0,31,CUE_BANK_DETAILS,0}, {10694,0,29,CUE_BANK_DETAILS,0},
    {34587,0,27,CUE_BANK_DETAILS,0}, {34614,0,27,CUE_BANK_DETAILS,0},
    {34641,0,27,CUE_BANK_DETAILS,0}, {34668,0,27,CUE_BANK_DETAILS,0},
    {38565,0,26,CUE_BANK_DETAILS,0}, {38591,0,26,CUE_BANK_DETAILS,0},
    {38617,0,26,CUE_BANK_DETAILS,0}, {38643,0,26,CUE_BANK_DETAILS,0},
    {45053,0,24,CUE_BANK_DETAILS,0}, {45077,0,24,CUE_BANK_DETAILS,0},
    {45101,0,24,CUE_BANK_DETAILS,0}, {45125,0,24,CUE_BANK_DETAILS,0},
    {49394,0,23,CUE_BANK_DETAILS,0}, {49417,0,23,CUE_BANK_DETAILS,0},
    {49440,0,23,CUE_BANK_DETAILS,0}, {49463,0,23,CUE_BANK_DETAILS,0},
    {49486,0,23,CUE_BANK_DETAILS,0}, {53626,0,22,CUE_BANK_DETAILS,0},
    {62366,0,20,CUE_BANK_DETAILS,0}, {67398,0,19,CUE_BANK_DETAILS,0},
    {1584,0,43,CUE_BANK_DETAILS,0}, {1627,0,43,CUE_BANK_DETAILS,0}, {1670,0,43,CUE_BANK_DETAILS,0},
    {1713,0,43,CUE_BANK_DETAILS,0}, {2944,0,42,CUE_BANK_DETAILS,0}, {2986,0,42,CUE_BANK_DETAILS,0},
    {3028,0,42,CUE_BANK_DETAILS,0}, {3070,0,42,CUE_BANK_DETAILS,0}, {8805,0,39,CUE_BANK_DETAILS,0},
    {10884,0,38,CUE_BANK_DETAILS,0}, {15704,0,36,CUE_BANK_DETAILS,0},
    {15740,0,36,CUE_BANK_DETAILS,0}, {15776,0,36,CUE_BANK_DETAILS,0},
    {15812,0,36,CUE_BANK_DETAILS,0}, {1584,0,34,CUE_BANK_DETAILS,0}, {1627,0,34,CUE_BANK_DETAILS,0},
    {1670,0,34,CUE_BANK_DETAILS,0}, {1713,0,34,CUE_BANK_DETAILS,0}, {22784,0,32,CUE_BANK_DETAILS,0},
    {8805,0,30,CUE_BANK_DETAILS,0}, {41835,0,25,CUE_BANK_DETAILS,0},
    {41860,0,25,CUE_BANK_DETAILS,0}, {41885,0,25,CUE_BANK_DETAILS,0},
    {41910,0,25,CUE_BANK_DETAILS,0}, {45149,0,24,CUE_BANK_DETAILS,0},
    {45173,0,24,CUE_BANK_DETAILS,0}, {45197,0,24,CUE_BANK_DETAILS,0},
    {45221,0,24,CUE_BANK_DETAILS,0}, {57899,0,21,CUE_BANK_DETAILS,0},
    {62386,0,20,CUE_BANK_DETAILS,0}, {3112,0,42,CUE_BANK_DETAILS,0}, {3154,0,42,CUE_BANK_DETAILS,0},
    {3196,0,42,CUE_BANK_DETAILS,0}, {3238,0,42,CUE_BANK_DETAILS,0}, {4770,0,41,CUE_BANK_DETAILS,0},
    {4811,0,41,CUE_BANK_DETAILS,0}, {4852,0,41,CUE_BANK_DETAILS,0}, {4893,0,41,CUE_BANK_DETAILS,0},
    {10922,0,38,CUE_BANK_DETAILS,0}, {13739,0,37,CUE_BANK_DETAILS,0},
    {17419,0,35,CUE_BANK_DETAILS,0}, {17454,0,35,CUE_BANK_DETAILS,0},
    {17489,0,35,CUE_BANK_DETAILS,0}, {17524,0,35,CUE_BANK_DETAILS,0},
    {3112,0,33,CUE_BANK_DETAILS,0}, {3154,0,33,CUE_BANK_DETAILS,0}, {3196,0,33,CUE_BANK_DETAILS,0},
    {3238,0,33,CUE_BANK_DETAILS,0}, {25434,0,31,CUE_BANK_DETAILS,0},
    {10922,0,29,CUE_BANK_DETAILS,0}, {45245,0,24,CUE_BANK_DETAILS,0},
    {45269,0,24,CUE_BANK_DETAILS,0}, {45293,0,24,CUE_BANK_DETAILS,0},
    {45317,0,24,CUE_BANK_DETAILS,0}, {49509,0,23,CUE_BANK_DETAILS,0},
    {49532,0,23,CUE_BANK_DETAILS,0}, {49555,0,23,CUE_BANK_DETAILS,0},
    {49578,0,23,CUE_BANK_DETAILS,0}, {62406,0,20,CUE_BANK_DETAILS,0},
    {67417,0,19,CUE_BANK_DETAILS,0}, {1756,0,43,CUE_BANK_DETAILS,0}, {1799,0,43,CUE_BANK_DETAILS,0},
    {1842,0,43,CUE_BANK_DETAILS,0}, {1885,0,43,CUE_BANK_DETAILS,0}, {3280,0,42,CUE_BANK_DETAILS,0},
    {3322,0,42,CUE_BANK_DETAILS,0}, {3364,0,42,CUE_BANK_DETAILS,0}, {3406,0,42,CUE_BANK_DETAILS,0},
    {8844,0,39,CUE_BANK_DETAILS,0}, {10960,0,38,CUE_BANK_DETAILS,0},
    {15848,0,36,CUE_BANK_DETAILS,0}, {15884,0,36,CUE_BANK_DETAILS,0},
    {15920,0,36,CUE_BANK_DETAILS,0}, {15956,0,36,CUE_BANK_DETAILS,0},
    {1756,0,34,CUE_BANK_DETAILS,0}, {1799,0,34,CUE_BANK_DETAILS,0}, {1842,0,34,CUE_BANK_DETAILS,0},
    {1885,0,34,CUE_BANK_DETAILS,0}, {22816,0,32,CUE_BANK_DETAILS,0}, {8844,0,30,CUE_BANK_DETAILS,0},
    {41935,0,25,CUE_BANK_DETAILS,0}, {41960,0,25,CUE_BANK_DETAILS,0},
    {41985,0,25,CUE_BANK_DETAILS,0}, {42010,0,25,CUE_BANK_DETAILS,0},
    {45341,0,24,CUE_BANK_DETAILS,0}, {45365,0,24,CUE_BANK_DETAILS,0},
    {45389,0,24,CUE_BANK_DETAILS,0}, {45413,0,24,CUE_BANK_DETAILS,0},
    {57920,0,21,CUE_BANK_DETAILS,0}, {62426,0,20,CUE_BANK_DETAILS,0},
    {1928,0,43,CUE_BANK_DETAILS,0}, {1971,0,43,CUE_BANK_DETAILS,0}, {2014,0,43,CUE_BANK_DETAILS,0},
    {2057,0,43,CUE_BANK_DETAILS,0}, {3448,0,42,CUE_BANK_DETAILS,0}, {3490,0,42,CUE_BANK_DETAILS,0},
    {3532,0,42,CUE_BANK_DETAILS,0}, {3574,0,42,CUE_BANK_DETAILS,0}, {8883,0,39,CUE_BANK_DETAILS,0},
    {10998,0,38,CUE_BANK_DETAILS,0}, {15992,0,36,CUE_BANK_DETAILS,0},
    {16028,0,36,CUE_BANK_DETAILS,0}, {16064,0,36,CUE_BANK_DETAILS,0},
    {16100,0,36,CUE_BANK_DETAILS,0}, {1928,0,34,CUE_BANK_DETAILS,0}, {1971,0,34,CUE_BANK_DETAILS,0},
    {2014,0,34,CUE_BANK_DETAILS,0}, {2057,0,34,CUE_BANK_DETAILS,0}, {22848,0,32,CUE_BANK_DETAILS,0},
    {8883,0,30,CUE_BANK_DETAILS,0}, {42035,0,25,CUE_BANK_DETAILS,0},
    {42060,0,25,CUE_BANK_DETAILS,0}, {42085,0,25,CUE_BANK_DETAILS,0},
    {42110,0,25,CUE_BANK_DETAILS,0}, {45437,0,24,CUE_BANK_DETAILS,0},
    {45461,0,24,CUE_BANK_DETAILS,0}, {45485,0,24,CUE_BANK_DETAILS,0},
    {45509,0,24,CUE_BANK_DETAILS,0}, {57941,0,21,CUE_BANK_DETAILS,0},
    {62446,0,20,CUE_BANK_DETAILS,0}, {180,0,45,CUE_BANK_DETAILS,0}, {225,0,45,CUE_BANK_DETAILS,0},
    {270,0,45,CUE_BANK_DETAILS,0}, {315,0,45,CUE_BANK_DETAILS,0}, {716,0,44,CUE_BANK_DETAILS,0},
    {760,0,44,CUE_BANK_DETAILS,0}, {804,0,44,CUE_BANK_DETAILS,0}, {848,0,44,CUE_BANK_DETAILS,0},
    {4934,0,41,CUE_BANK_DETAILS,0}, {7109,0,40,CUE_BANK_DETAILS,0}, {11036,0,38,CUE_BANK_DETAILS,0},
    {11074,0,38,CUE_BANK_DETAILS,0}, {11112,0,38,CUE_BANK_DETAILS,0},
    {11150,0,38,CUE_BANK_DETAILS,0}, {180,0,36,CUE_BANK_DETAILS,0}, {225,0,36,CUE_BANK_DETAILS,0},
    {270,0,36,CUE_BANK_DETAILS,0}, {315,0,36,CUE_BANK_DETAILS,0}, {19071,0,34,CUE_BANK_DETAILS,0},
    {4934,0,32,CUE_BANK_DETAILS,0}, {34695,0,27,CUE_BANK_DETAILS,0},
    {34722,0,27,CUE_BANK_DETAILS,0}, {34749,0,27,CUE_BANK_DETAILS,0},
    {34776,0,27,CUE_BANK_DETAILS,0}, {38669,0,26,CUE_BANK_DETAILS,0},
    {38695,0,26,CUE_BANK_DETAILS,0}, {38721,0,26,CUE_BANK_DETAILS,0},
    {38747,0,26,CUE_BANK_DETAILS,0}, {49601,0,23,CUE_BANK_DETAILS,0},
    {53648,0,22,CUE_BANK_DETAILS,0}, {2100,0,43,CUE_BANK_DETAILS,0}, {2143,0,43,CUE_BANK_DETAILS,0},
    {2186,0,43,CUE_BANK_DETAILS,0}, {2229,0,43,CUE_BANK_DETAILS,0}, {3616,0,42,CUE_BANK_DETAILS,0},
    {3658,0,42,CUE_BANK_DETAILS,0}, {3700,0,42,CUE_BANK_DETAILS,0}, {3742,0,42,CUE_BANK_DETAILS,0},
    {8922,0,39,CUE_BANK_DETAILS,0}, {11188,0,38,CUE_BANK_DETAILS,0},
    {16136,0,36,CUE_BANK_DETAILS,0}, {16172,0,36,CUE_BANK_DETAILS,0},
    {16208,0,36,CUE_BANK_DETAILS,0}, {16244,0,36,CUE_BANK_DETAILS,0},
    {2100,0,34,CUE_BANK_DETAILS,0}, {2143,0,34,CUE_BANK_DETAILS,0}, {2186,0,34,CUE_BANK_DETAILS,0},
    {2229,0,34,CUE_BANK_DETAILS,0}, {22880,0,32,CUE_BANK_DETAILS,0}, {8922,0,30,CUE_BANK_DETAILS,0},
    {42135,0,25,CUE_BANK_DETAILS,0}, {42160,0,25,CUE_BANK_DETAILS,0},
    {42185,0,25,CUE_BANK_DETAILS,0}, {42210,0,25,CUE_BANK_DETAILS,0},
    {45533,0,24,CUE_BANK_DETAILS,0}, {45557,0,24,CUE_BANK_DETAILS,0},
    {45581,0,24,CUE_BANK_DETAILS,0}, {45605,0,24,CUE_BANK_DETAILS,0},
    {57962,0,21,CUE_BANK_DETAILS,0}, {62466,0,20,CUE_BANK_DETAILS,0}, {360,0,45,CUE_BANK_DETAILS,0},
    {405,0,45,CUE_BANK_DETAILS,0}, {450,0,45,CUE_BANK_DETAILS,0}, {495,0,45,CUE_BANK_DETAILS,0},
    {892,0,44,CUE_BANK_DETAILS,0}, {936,0,44,CUE_BANK_DETAILS,0}, {980,0,44,CUE_BANK_DETAILS,0},
    {1024,0,44,CUE_BANK_DETAILS,0}, {4975,0,41,CUE_BANK_DETAILS,0}, {7149,0,40,CUE_BANK_DETAILS,0},
    {11226,0,38,CUE_BANK_DETAILS,0}, {11264,0,38,CUE_BANK_DETAILS,0},
    {11302,0,38,CUE_BANK_DETAILS,0}, {11340,0,38,CUE_BANK_DETAILS,0}, {360,0,36,CUE_BANK_DETAILS,0},
    {405,0,36,CUE_BANK_DETAILS,0}, {450,0,36,CUE_BANK_DETAILS,0}, {495,0,36,CUE_BANK_DETAILS,0},
    {19105,0,34,CUE_BANK_DETAILS,0}, {4975,0,32,CUE_BANK_DETAILS,0},
    {34803,0,27,CUE_BANK_DETAILS,0}, {34830,0,27,CUE_BANK_DETAILS,0},
    {34857,0,27,CUE_BANK_DETAILS,0}, {34884,0,27,CUE_BANK_DETAILS,0},
    {38773,0,26,CUE_BANK_DETAILS,0}, {38799,0,26,CUE_BANK_DETAILS,0},
    {38825,0,26,CUE_BANK_DETAILS,0}, {38851,0,26,CUE_BANK_DETAILS,0},
    {49624,0,23,CUE_BANK_DETAILS,0}, {53670,0,22,CUE_BANK_DETAILS,0}, {5016,0,8,CUE_ASK,0},
    {5016,0,41,CUE_BANK_DETAILS,0}, {5057,0,41,CUE_BANK_DETAILS,0}, {5098,0,41,CUE_BANK_DETAILS,0},
    {5139,0,41,CUE_BANK_DETAILS,0}, {7189,0,40,CUE_BANK_DETAILS,0}, {7229,0,40,CUE_BANK_DETAILS,0},
    {7269,0,40,CUE_BANK_DETAILS,0}, {7309,0,40,CUE_BANK_DETAILS,0}, {11378,0,38,CUE_BANK_DETAILS,0},
    {11416,0,38,CUE_BANK_DETAILS,0}, {11454,0,38,CUE_BANK_DETAILS,0},
    {11492,0,38,CUE_BANK_DETAILS,0}, {13776,0,37,CUE_BANK_DETAILS,0},
    {13813,0,37,CUE_BANK_DETAILS,0}, {13850,0,37,CUE_BANK_DETAILS,0},
    {13887,0,37,CUE_BANK_DETAILS,0}, {13924,0,37,CUE_BANK_DETAILS,0},
    {16280,0,36,CUE_BANK_DETAILS,0}, {19139,0,34,CUE_BANK_DETAILS,0},
    {19173,0,34,CUE_BANK_DETAILS,0}, {19207,0,34,CUE_BANK_DETAILS,0},
    {19241,0,34,CUE_BANK_DETAILS,0}, {19275,0,34,CUE_BANK_DETAILS,0},
    {21380,0,33,CUE_BANK_DETAILS,0}, {5016,0,32,CUE_BANK_DETAILS,0}, {5057,0,32,CUE_BANK_DETAILS,0},
    {5098,0,32,CUE_BANK_DETAILS,0}, {5139,0,32,CUE_BANK_DETAILS,0}, {25465,0,31,CUE_BANK_DETAILS,0},
    {25496,0,31,CUE_BANK_DETAILS,0}, {25527,0,31,CUE_BANK_DETAILS,0},
    {25558,0,31,CUE_BANK_DETAILS,0}, {27544,0,30,CUE_BANK_DETAILS,0},
    {11378,0,29,CUE_BANK_DETAILS,0}, {11416,0,29,CUE_BANK_DETAILS,0},
    {11454,0,29,CUE_BANK_DETAILS,0}, {11492,0,29,CUE_BANK_DETAILS,0},
    {13776,0,28,CUE_BANK_DETAILS,0}, {34911,0,27,CUE_BANK_DETAILS,0},
    {19139,0,25,CUE_BANK_DETAILS,0}, {49647,0,23,CUE_BANK_DETAILS,0},
    {49670,0,23,CUE_BANK_DETAILS,0}, {49693,0,23,CUE_BANK_DETAILS,0},
    {49716,0,23,CUE_BANK_DETAILS,0}, {53692,0,22,CUE_BANK_DETAILS,0},
    {53714,0,22,CUE_BANK_DETAILS,0}, {53736,0,22,CUE_BANK_DETAILS,0},
    {53758,0,22,CUE_BANK_DETAILS,0}, {62486,0,20,CUE_BANK_DETAILS,0},
    {62506,0,20,CUE_BANK_DETAILS,0}, {62526,0,20,CUE_BANK_DETAILS,0},
    {62546,0,20,CUE_BANK_DETAILS,0}, {67436,0,19,CUE_BANK_DETAILS,0},
    {67455,0,19,CUE_BANK_DETAILS,0}, {67474,0,19,CUE_BANK_DETAILS,0},
    {67493,0,19,CUE_BANK_DETAILS,0}, {67512,0,19,CUE_BANK_DETAILS,0},
    {71742,0,18,CUE_BANK_DETAILS,0}, {79721,0,16,CUE_BANK_DETAILS,0},
    {83892,0,15,CUE_BANK_DETAILS,0}, {8961,0,39,CUE_BANK_DETAILS,0}, {9000,0,39,CUE_BANK_DETAILS,0},
    {9039,0,39,CUE_BANK_DETAILS,0}, {9078,0,39,CUE_BANK_DETAILS,0}, {11530,0,38,CUE_BANK_DETAILS,0},
    {11568,0,38,CUE_BANK_DETAILS,0}, {11606,0,38,CUE_BANK_DETAILS,0},
    {11644,0,38,CUE_BANK_DETAILS,0}, {17559,0,35,CUE_BANK_DETAILS,0},
    {19309,0,34,CUE_BANK_DETAILS,0}, {22912,0,32,CUE_BANK_DETAILS,0},
    {22944,0,32,CUE_BANK_DETAILS,0}, {22976,0,32,CUE_BANK_DETAILS,0},
    {23008,0,32,CUE_BANK_DETAILS,0}, {8961,0,30,CUE_BANK_DETAILS,0}, {9000,0,30,CUE_BANK_DETAILS,0},
    {9039,0,30,CUE_BANK_DETAILS,0}, {9078,0,30,CUE_BANK_DETAILS,0}, {32054,0,28,CUE_BANK_DETAILS,0},
    {17559,0,26,CUE_BANK_DETAILS,0}, {57983,0,21,CUE_BANK_DETAILS,0},
    {58004,0,21,CUE_BANK_DETAILS,0}, {58025,0,21,CUE_BANK_DETAILS,0},
    {58046,0,21,CUE_BANK_DETAILS,0}, {62566,0,20,CUE_BANK_DETAILS,0},
    {62586,0,20,CUE_BANK_DETAILS,0}, {62606,0,20,CUE_BANK_DETAILS,0},
    {62626,0,20,CUE_BANK_DETAILS,0}, {75374,0,17,CUE_BANK_DETAILS,0},
    {79737,0,16,CUE_BANK_DETAILS,0}, {11682,0,38,CUE_BANK_DETAILS,0},
    {11720,0,38,CUE_BANK_DETAILS,0}, {11758,0,38,CUE_BANK_DETAILS,0},
    {11796,0,38,CUE_BANK_DETAILS,0}, {13961,0,37,CUE_BANK_DETAILS,0},
    {13998,0,37,CUE_BANK_DETAILS,0}, {14035,0,37,CUE_BANK_DETAILS,0},
    {14072,0,37,CUE_BANK_DETAILS,0}, {19343,0,34,CUE_BANK_DETAILS,0},
    {21413,0,33,CUE_BANK_DETAILS,0}, {25589,0,31,CUE_BANK_DETAILS,0},
    {25620,0,31,CUE_BANK_DETAILS,0}, {25651,0,31,CUE_BANK_DETAILS,0},
    {25682,0,31,CUE_BANK_DETAILS,0}, {11682,0,29,CUE_BANK_DETAILS,0},
    {11720,0,29,CUE_BANK_DETAILS,0}, {11758,0,29,CUE_BANK_DETAILS,0},
    {11796,0,29,CUE_BANK_DETAILS,0}, {34938,0,27,CUE_BANK_DETAILS,0},
    {19343,0,25,CUE_BANK_DETAILS,0}, {62646,0,20,CUE_BANK_DETAILS,0},
    {62666,0,20,CUE_BANK_DETAILS,0}, {62686,0,20,CUE_BANK_DETAILS,0},
    {62706,0,20,CUE_BANK_DETAILS,0}, {67531,0,19,CUE_BANK_DETAILS,0},
    {67550,0,19,CUE_BANK_DETAILS,0}, {67569,0,19,CUE_BANK_DETAILS,0},
    {67588,0,19,CUE_BANK_DETAILS,0}, {79753,0,16,CUE_BANK_DETAILS,0},
    {83907,0,15,CUE_BANK_DETAILS,0}, {9117,0,39,CUE_BANK_DETAILS,0}, {9156,0,39,CUE_BANK_DETAILS,0},
    {9195,0,39,CUE_BANK_DETAILS,0}, {9234,0,39,CUE_BANK_DETAILS,0}, {11834,0,38,CUE_BANK_DETAILS,0},
    {11872,0,38,CUE_BANK_DETAILS,0}, {11910,0,38,CUE_BANK_DETAILS,0},
    {11948,0,38,CUE_BANK_DETAILS,0}, {17594,0,35,CUE_BANK_DETAILS,0},
    {19377,0,34,CUE_BANK_DETAILS,0}, {23040,0,32,CUE_BANK_DETAILS,0},
    {23072,0,32,CUE_BANK_DETAILS,0}, {23104,0,32,CUE_BANK_DETAILS,0},
    {23136,0,32,CUE_BANK_DETAILS,0}, {9117,0,30,CUE_BANK_DETAILS,0}, {9156,0,30,CUE_BANK_DETAILS,0},
    {9195,0,30,CUE_BANK_DETAILS,0}, {9234,0,30,CUE_BANK_DETAILS,0}, {32082,0,28,CUE_BANK_DETAILS,0},
    {17594,0,26,CUE_BANK_DETAILS,0}, {42235,0,25,CUE_SECRET,0}, {58067,0,21,CUE_BANK_DETAILS,0},
    {58088,0,21,CUE_BANK_DETAILS,0}, {58109,0,21,CUE_BANK_DETAILS,0},
    {58130,0,21,CUE_BANK_DETAILS,0}, {62726,0,20,CUE_BANK_DETAILS,0},
    {62746,0,20,CUE_BANK_DETAILS,0}, {62766,0,20,CUE_BANK_DETAILS,0},
    {62786,0,20,CUE_BANK_DETAILS,0}, {75391,0,17,CUE_BANK_DETAILS,0},
    {79769,0,16,CUE_BANK_DETAILS,0}, {9273,0,39,CUE_BANK_DETAILS,0}, {9312,0,39,CUE_BANK_DETAILS,0},
    {9351,0,39,CUE_BANK_DETAILS,0}, {9390,0,39,CUE_BANK_DETAILS,0}, {11986,0,38,CUE_BANK_DETAILS,0},
    {12024,0,38,CUE_BANK_DETAILS,0}, {12062,0,38,CUE_BANK_DETAILS,0},
    {12100,0,38,CUE_BANK_DETAILS,0}, {17629,0,35,CUE_BANK_DETAILS,0},
    {19411,0,34,CUE_BANK_DETAILS,0}, {23168,0,32,CUE_BANK_DETAILS,0},
    {23200,0,32,CUE_BANK_DETAILS,0}, {23232,0,32,CUE_BANK_DETAILS,0},
    {23264,0,32,CUE_BANK_DETAILS,0}, {9273,0,30,CUE_BANK_DETAILS,0}, {9312,0,30,CUE_BANK_DETAILS,0},
    {9351,0,30,CUE_BANK_DETAILS,0}, {9390,0,30,CUE_BANK_DETAILS,0}, {32110,0,28,CUE_BANK_DETAILS,0},
    {17629,0,26,CUE_BANK_DETAILS,0}, {58151,0,21,CUE_BANK_DETAILS,0},
    {58172,0,21,CUE_BANK_DETAILS,0}, {58193,0,21,CUE_BANK_DETAILS,0},
    {58214,0,21,CUE_BANK_DETAILS,0}, {62806,0,20,CUE_BANK_DETAILS,0},
    {62826,0,20,CUE_BANK_DETAILS,0}, {62846,0,20,CUE_BANK_DETAILS,0},
    {62866,0,20,CUE_BANK_DETAILS,0}, {75408,0,17,CUE_BANK_DETAILS,0},
    {79785,0,16,CUE_BANK_DETAILS,0}, {5180,0,41,CUE_BANK_DETAILS,0}, {5221,0,41,CUE_BANK_DETAILS,0},
    {5262,0,41,CUE_BANK_DETAILS,0}, {5303,0,41,CUE_BANK_DETAILS,0}, {7349,0,40,CUE_BANK_DETAILS,0},
    {7389,0,40,CUE_BANK_DETAILS,0}, {7429,0,40,CUE_BANK_DETAILS,0}, {7469,0,40,CUE_BANK_DETAILS,0},
    {14109,0,37,CUE_BANK_DETAILS,0}, {16316,0,36,CUE_BANK_DETAILS,0},
    {19445,0,34,CUE_BANK_DETAILS,0}, {19479,0,34,CUE_BANK_DETAILS,0},
    {19513,0,34,CUE_BANK_DETAILS,0}, {19547,0,34,CUE_BANK_DETAILS,0},
    {5180,0,32,CUE_BANK_DETAILS,0}, {5221,0,32,CUE_BANK_DETAILS,0}, {5262,0,32,CUE_BANK_DETAILS,0},
    {5303,0,32,CUE_BANK_DETAILS,0}, {27574,0,30,CUE_BANK_DETAILS,0},
    {14109,0,28,CUE_BANK_DETAILS,0}, {49739,0,23,CUE_BANK_DETAILS,0},
    {49762,0,23,CUE_BANK_DETAILS,0}, {49785,0,23,CUE_BANK_DETAILS,0},
    {49808,0,23,CUE_BANK_DETAILS,0}, {53780,0,22,CUE_BANK_DETAILS,0},
    {53802,0,22,CUE_BANK_DETAILS,0}, {53824,0,22,CUE_BANK_DETAILS,0},
    {53846,0,22,CUE_BANK_DETAILS,0}, {67607,0,19,CUE_BANK_DETAILS,0},
    {71760,0,18,CUE_BANK_DETAILS,0}, {9429,0,39,CUE_BANK_DETAILS,0}, {9468,0,39,CUE_BANK_DETAILS,0},
    {9507,0,39,CUE_BANK_DETAILS,0}, {9546,0,39,CUE_BANK_DETAILS,0}, {12138,0,38,CUE_BANK_DETAILS,0},
    {12176,0,38,CUE_BANK_DETAILS,0}, {12214,0,38,CUE_BANK_DETAILS,0},
    {12252,0,38,CUE_BANK_DETAILS,0}, {17664,0,35,CUE_BANK_DETAILS,0},
    {19581,0,34,CUE_BANK_DETAILS,0}, {23296,0,32,CUE_BANK_DETAILS,0},
    {23328,0,32,CUE_BANK_DETAILS,0}, {23360,0,32,CUE_BANK_DETAILS,0},
    {23392,0,32,CUE_BANK_DETAILS,0}, {9429,0,30,CUE_BANK_DETAILS,0}, {9468,0,30,CUE_BANK_DETAILS,0},
    {9507,0,30,CUE_BANK_DETAILS,0}, {9546,0,30,CUE_BANK_DETAILS,0}, {32138,0,28,CUE_BANK_DETAILS,0},
    {17664,0,26,CUE_BANK_DETAILS,0}, {58235,0,21,CUE_BANK_DETAILS,0},
    {58256,0,21,CUE_BANK_DETAILS,0}, {58277,0,21,CUE_BANK_DETAILS,0},
    {58298,0,21,CUE_BANK_DETAILS,0}, {62886,0,20,CUE_BANK_DETAILS,0},
    {62906,0,20,CUE_BANK_DETAILS,0}, {62926,0,20,CUE_BANK_DETAILS,0},
    {62946,0,20,CUE_BANK_DETAILS,0}, {75425,0,17,CUE_BANK_DETAILS,0},
    {79801,0,16,CUE_BANK_DETAILS,0}, {5344,0,41,CUE_BANK_DETAILS,0}, {5385,0,41,CUE_BANK_DETAILS,0},
    {5426,0,41,CUE_BANK_DETAILS,0}, {5467,0,41,CUE_BANK_DETAILS,0}, {7509,0,40,CUE_BANK_DETAILS,0},
    {7549,0,40,CUE_BANK_DETAILS,0}, {7589,0,40,CUE_BANK_DETAILS,0}, {7629,0,40,CUE_BANK_DETAILS,0},
    {14146,0,37,CUE_BANK_DETAILS,0}, {16352,0,36,CUE_BANK_DETAILS,0},
    {19615,0,34,CUE_BANK_DETAILS,0}, {19649,0,34,CUE_BANK_DETAILS,0},
    {19683,0,34,CUE_BANK_DETAILS,0}, {19717,0,34,CUE_BANK_DETAILS,0},
    {5344,0,32,CUE_BANK_DETAILS,0}, {5385,0,32,CUE_BANK_DETAILS,0}, {5426,0,32,CUE_BANK_DETAILS,0},
    {5467,0,32,CUE_BANK_DETAILS,0}, {27604,0,30,CUE_BANK_DETAILS,0},
    {14146,0,28,CUE_BANK_DETAILS,0}, {49831,0,23,CUE_BANK_DETAILS,0},
    {49854,0,23,CUE_BANK_DETAILS,0}, {49877,0,23,CUE_BANK_DETAILS,0},
    {49900,0,23,CUE_BANK_DETAILS,0}, {53868,0,22,CUE_BANK_DETAILS,0},
    {53890,0,22,CUE_BANK_DETAILS,0}, {53912,0,22,CUE_BANK_DETAILS,0},
    {53934,0,22,CUE_BANK_DETAILS,0}, {67626,0,19,CUE_BANK_DETAILS,0},
    {71778,0,18,CUE_BANK_DETAILS,0}, {100597,0,8,CUE_ASK,0}, {87264,0,14,CUE_ACCOUNT,0},
    {99094,0,9,CUE_ACCOUNT,0}, {93010,0,12,CUE_ACCOUNT,0}, {87278,0,14,CUE_ACCOUNT,0},
    {87278,0,9,CUE_ACCOUNT,0}, {99103,0,9,CUE_ACCOUNT,0}, {62966,11,20,CUE_ORGANISATION,0},
    {62986,0,20,CUE_ACCOUNT,0}, {67645,0,19,CUE_ACCOUNT,0}, {67645,0,19,CUE_BANK_DETAILS,0},
    {75442,0,17,CUE_ACCOUNT,0}, {58319,0,10,CUE_ACCOUNT,0}, {58319,0,21,CUE_ACCOUNT,0},
    {63006,0,20,CUE_ACCOUNT,0}, {71796,0,18,CUE_ACCOUNT,0}, {58319,0,11,CUE_ACCOUNT,0},
    {42260,0,25,CUE_BANK_DETAILS,0}, {38877,0,26,CUE_BANK_DETAILS,0}, {95324,0,11,CUE_ACCOUNT,0},
    {101638,20,7,CUE_ORGANISATION,0}, {79817,23,16,CUE_ORGANISATION,0},
    {100605,0,8,CUE_BANK_DETAILS,0}, {99112,0,9,CUE_ACCOUNT,0}, {87292,0,14,CUE_ACCOUNT,0},
    {19751,0,34,CUE_BANK_DETAILS,0}, {21446,0,33,CUE_BANK_DETAILS,0},
    {34965,0,27,CUE_BANK_DETAILS,0}, {79833,0,16,CUE_BANK_DETAILS,0},
    {83922,0,15,CUE_BANK_DETAILS,0}, {21479,0,33,CUE_BANK_DETAILS,0},
    {23424,0,32,CUE_BANK_DETAILS,0}, {38903,0,26,CUE_BANK_DETAILS,0},
    {83937,0,15,CUE_BANK_DETAILS,0}, {87306,0,14,CUE_BANK_DETAILS,0},
    {16388,0,36,CUE_BANK_DETAILS,0}, {17699,0,35,CUE_BANK_DETAILS,0},
    {29942,0,29,CUE_BANK_DETAILS,0}, {71814,0,18,CUE_BANK_DETAILS,0},
    {75459,0,17,CUE_BANK_DETAILS,0}, {79849,0,16,CUE_NEW_NUMBER,0}, {87320,0,14,CUE_NEW_NUMBER,0},
    {90559,0,13,CUE_NEW_NUMBER,0}, {93022,0,12,CUE_NEW_NUMBER,0}, {71832,0,18,CUE_NEW_NUMBER,0},
    {79865,0,16,CUE_NEW_NUMBER,0}, {83952,0,15,CUE_NEW_NUMBER,0}, {87334,0,14,CUE_NEW_NUMBER,0},
    {101645,0,7,CUE_BANK_DETAILS,0}, {71850,5,18,CUE_ORGANISATION,0}, {90572,0,13,CUE_NEW_NUMBER,0},
    {95335,0,11,CUE_NEW_NUMBER,0}, {97335,0,10,CUE_NEW_NUMBER,0}, {99121,0,9,CUE_NEW_NUMBER,0},
    {67664,0,19,CUE_NEW_NUMBER,0}, {75476,0,17,CUE_NEW_NUMBER,0}, {79881,0,16,CUE_NEW_NUMBER,0},
    {83967,0,15,CUE_NEW_NUMBER,0}, {100613,67,8,CUE_ORGANISATION,0},
    {90585,96,13,CUE_ORGANISATION,0}, {93034,96,12,CUE_ORGANISATION,0},
    {87348,23,14,CUE_ORGANISATION,0}, {97345,0,10,CUE_OFFER,0}, {99130,0,9,CUE_ADVANCE_FEE,0},
    {95346,0,10,CUE_PAYMENT,0}, {95346,0,11,CUE_PAYMENT,0}, {79897,0,14,CUE_PAYMENT,0},
    {79897,0,15,CUE_PAYMENT,0}, {79897,0,16,CUE_PAYMENT,0}, {83982,0,15,CUE_PAYMENT,0},
    {90598,0,13,CUE_PAYMENT,0}, {100621,0,8,CUE_OFFER,0}, {51148,0,17,CUE_PAYMENT,0},
    {103094,9,3,CUE_ORGANISATION,1}, {101652,22,7,CUE_ORGANISATION,0}, {102447,0,5,CUE_FINE,0},
    {102447,0,6,CUE_FINE,0}, {87362,0,14,CUE_ADVANCE_FEE,0}, {95357,0,11,CUE_ADVANCE_FEE,0},
    {71868,0,18,CUE_ADVANCE_FEE,0}, {71886,0,18,CUE_ADVANCE_FEE,0}, {83997,0,15,CUE_ADVANCE_FEE,0},
    {71904,0,18,CUE_ADVANCE_FEE,0}, {38929,9,26,CUE_ORGANISATION,0}, {97355,0,10,CUE_DATA,0},
    {97365,0,10,CUE_DATA,0}, {101659,0,7,CUE_DATA,0}, {97375,0,10,CUE_DATA,0},
    {101666,0,7,CUE_DATA,0}, {87376,0,14,CUE_DATA,0}, {87390,0,14,CUE_DATA,0},
    {95368,0,11,CUE_DATA,0}, {97385,0,10,CUE_DATA,0}, {93046,0,12,CUE_DATA,0},
    {95379,0,11,CUE_DATA,0}, {87404,0,14,CUE_DATA,0}, {101673,0,7,CUE_ADVANCE_FEE,0},
    {100629,0,8,CUE_DATA,0}, {97395,0,10,CUE_DATA,0}, {93058,0,11,CUE_DATA,0},
    {93058,0,12,CUE_DATA,0}, {97405,0,10,CUE_DATA,0}, {95390,0,11,CUE_DATA,0},
    {87418,0,14,CUE_NEW_NUMBER,0}, {90611,0,13,CUE_NEW_NUMBER,0}, {93070,0,12,CUE_NEW_NUMBER,0},
    {93082,0,12,CUE_NEW_NUMBER,0}, {95401,0,11,CUE_NEW_NUMBER,0}, {102453,0,6,CUE_DATA,0},
    {95412,0,11,CUE_DATA,0}, {99139,0,9,CUE_DATA,0}, {101680,164,7,CUE_ORGANISATION,0},
    {95423,0,11,CUE_PRIZE,0}, {102459,224,6,CUE_ORGANISATION,2}, {87432,0,14,CUE_URGENCY,0},
    {90624,0,13,CUE_URGENCY,0}, {93094,0,12,CUE_URGENCY,0}, {34992,0,27,CUE_THREAT,0},
    {58340,0,21,CUE_THREAT,0}, {58340,0,20,CUE_THREAT,0}, {63026,0,20,CUE_THREAT,0},
    {67683,0,19,CUE_THREAT,0}, {29971,0,29,CUE_THREAT,0}, {42285,0,25,CUE_THREAT,0},
    {49923,0,23,CUE_THREAT,0}, {49946,0,23,CUE_THREAT,0}, {90637,0,13,CUE_URGENCY,0},
    {99148,216,9,CUE_ORGANISATION,0}, {43565,162,7,CUE_ORGANISATION,2},
    {79913,162,16,CUE_ORGANISATION,0}, {67702,0,19,CUE_BANK_DETAILS,0},
    {95434,0,11,CUE_NEW_NUMBER,0}, {97415,0,10,CUE_OFFER,0}, {33650,0,19,CUE_BANK_DETAILS,0},
    {22408,0,24,CUE_BANK_DETAILS,0}, {44053,0,16,CUE_BANK_DETAILS,0},
    {33677,0,19,CUE_BANK_DETAILS,0}, {32166,0,28,CUE_BANK_DETAILS,0},
    {38955,0,26,CUE_BANK_DETAILS,0}, {42310,0,25,CUE_BANK_DETAILS,0},
    {49969,0,23,CUE_BANK_DETAILS,0}, {49992,0,23,CUE_BANK_DETAILS,0},
    {50015,0,23,CUE_BANK_DETAILS,0}, {63046,0,20,CUE_BANK_DETAILS,0}, {97425,0,10,CUE_NEW_NUMBER,0},
    {33704,0,19,CUE_BANK_DETAILS,0}, {79929,0,16,CUE_NEW_NUMBER,0}, {26802,0,22,CUE_BANK_DETAILS,0},
    {23456,0,32,CUE_BANK_DETAILS,0}, {27634,0,30,CUE_BANK_DETAILS,0},
    {30000,0,29,CUE_BANK_DETAILS,0}, {35019,0,27,CUE_BANK_DETAILS,0},
    {35046,0,27,CUE_BANK_DETAILS,0}, {35073,0,27,CUE_BANK_DETAILS,0},
    {45629,0,24,CUE_BANK_DETAILS,0}, {29138,0,21,CUE_BANK_DETAILS,0},
    {95445,0,11,CUE_ADVANCE_FEE,0}, {89461,72,6,CUE_ORGANISATION,6}, {93106,0,12,CUE_NEW_NUMBER,0},
    {90650,0,13,CUE_OFFER,0}, {102465,214,6,CUE_ORGANISATION,0}, {102471,187,6,CUE_ORGANISATION,6},
    {10789,0,19,CUE_BANK_DETAILS,0}, {603,0,25,CUE_BANK_DETAILS,0}, {64,0,26,CUE_BANK_DETAILS,0},
    {34633,0,8,CUE_BANK_DETAILS,0}, {19785,0,34,CUE_BANK_DETAILS,0},
    {21512,0,33,CUE_BANK_DETAILS,0}, {35100,0,27,CUE_BANK_DETAILS,0},
    {79945,0,16,CUE_BANK_DETAILS,0}, {84012,0,15,CUE_BANK_DETAILS,0},
    {21545,0,33,CUE_BANK_DETAILS,0}, {23488,0,32,CUE_BANK_DETAILS,0},
    {38981,0,26,CUE_BANK_DETAILS,0}, {84027,0,15,CUE_BANK_DETAILS,0},
    {87446,0,14,CUE_BANK_DETAILS,0}, {16424,0,36,CUE_BANK_DETAILS,0},
    {17734,0,35,CUE_BANK_DETAILS,0}, {30029,0,29,CUE_BANK_DETAILS,0},
    {71922,0,18,CUE_BANK_DETAILS,0}, {75493,0,17,CUE_BANK_DETAILS,0},
    {38610,0,7,CUE_BANK_DETAILS,0}, {101687,0,7,CUE_ADVANCE_FEE,0}, {57341,0,12,CUE_SPEAKER,0},
    {193,0,5,CUE_SPEAKER,0}, {19084,0,21,CUE_BANK_DETAILS,0}, {7122,0,27,CUE_BANK_DETAILS,0},
    {4947,0,28,CUE_BANK_DETAILS,0}, {21578,0,33,CUE_SECRET,0}, {27664,0,30,CUE_SECRET,0},
    {32194,0,28,CUE_SECRET,0}, {32222,0,28,CUE_SECRET,0}, {35127,0,27,CUE_SECRET,0},
    {42335,0,25,CUE_SECRET,0}, {42360,0,25,CUE_SECRET,0}, {45653,0,24,CUE_SECRET,0},
    {49614,0,10,CUE_BANK_DETAILS,0}, {16460,0,36,CUE_BANK_DETAILS,0},
    {17769,0,35,CUE_BANK_DETAILS,0}, {30058,0,29,CUE_BANK_DETAILS,0},
    {71940,0,18,CUE_BANK_DETAILS,0}, {75510,0,17,CUE_BANK_DETAILS,0},
    {17804,0,35,CUE_BANK_DETAILS,0}, {19819,0,34,CUE_BANK_DETAILS,0},
    {32250,0,28,CUE_BANK_DETAILS,0}, {75527,0,17,CUE_BANK_DETAILS,0},
    {79961,0,16,CUE_BANK_DETAILS,0}, {12290,0,38,CUE_BANK_DETAILS,0},
    {14183,0,37,CUE_BANK_DETAILS,0}, {25713,0,31,CUE_BANK_DETAILS,0},
    {63066,0,20,CUE_BANK_DETAILS,0}, {67721,0,19,CUE_BANK_DETAILS,0}, {16496,0,36,CUE_SECRET,0},
    {21611,0,33,CUE_SECRET,0}, {25744,0,31,CUE_SECRET,0}, {25775,0,31,CUE_SECRET,0},
    {27694,0,30,CUE_SECRET,0}, {32278,0,28,CUE_SECRET,0}, {32306,0,28,CUE_SECRET,0},
    {35154,0,27,CUE_SECRET,0}, {53661,0,9,CUE_BANK_DETAILS,0}, {21687,0,23,CUE_BANK_DETAILS,0},
    {9673,0,29,CUE_BANK_DETAILS,0}, {7719,0,30,CUE_BANK_DETAILS,0}, {53988,0,12,CUE_BANK_DETAILS,0},
    {12328,0,38,CUE_BANK_DETAILS,0}, {14220,0,37,CUE_BANK_DETAILS,0},
    {25806,0,31,CUE_BANK_DETAILS,0}, {63086,0,20,CUE_BANK_DETAILS,0},
    {67740,0,19,CUE_BANK_DETAILS,0}, {14257,0,37,CUE_BANK_DETAILS,0},
    {16532,0,36,CUE_BANK_DETAILS,0}, {27724,0,30,CUE_BANK_DETAILS,0},
    {67759,0,19,CUE_BANK_DETAILS,0}, {71958,0,18,CUE_BANK_DETAILS,0},
    {7669,0,40,CUE_BANK_DETAILS,0}, {9585,0,39,CUE_BANK_DETAILS,0}, {21644,0,33,CUE_BANK_DETAILS,0},
    {53956,0,22,CUE_BANK_DETAILS,0}, {58361,0,21,CUE_BANK_DETAILS,0}, {87460,0,14,CUE_NEW_NUMBER,0},
    {58413,0,11,CUE_BANK_DETAILS,0}, {84042,0,15,CUE_THREAT,0}, {23562,0,22,CUE_BANK_DETAILS,0},
    {12414,0,28,CUE_BANK_DETAILS,0}, {9712,0,29,CUE_BANK_DETAILS,0},
    {58434,0,11,CUE_BANK_DETAILS,0}, {14294,0,37,CUE_BANK_DETAILS,0},
    {16568,0,36,CUE_BANK_DETAILS,0}, {27754,0,30,CUE_BANK_DETAILS,0},
    {67778,0,19,CUE_BANK_DETAILS,0}, {71976,0,18,CUE_BANK_DETAILS,0},
    {16604,0,36,CUE_BANK_DETAILS,0}, {17839,0,35,CUE_BANK_DETAILS,0},
    {30087,0,29,CUE_BANK_DETAILS,0}, {71994,0,18,CUE_BANK_DETAILS,0},
    {75544,0,17,CUE_BANK_DETAILS,0}, {9624,0,39,CUE_BANK_DETAILS,0},
    {12366,0,38,CUE_BANK_DETAILS,0}, {23520,0,32,CUE_BANK_DETAILS,0},
    {58382,0,21,CUE_BANK_DETAILS,0}, {63106,0,20,CUE_BANK_DETAILS,0},
    {63136,0,10,CUE_BANK_DETAILS,0}, {17884,0,25,CUE_BANK_DETAILS,0},
    {5518,0,31,CUE_BANK_DETAILS,0}, {5518,0,21,CUE_NEW_NUMBER,0}, {3794,0,32,CUE_BANK_DETAILS,0},
    {45687,0,14,CUE_BANK_DETAILS,0}, {7709,0,40,CUE_BANK_DETAILS,0}, {9663,0,39,CUE_BANK_DETAILS,0},
    {21677,0,33,CUE_BANK_DETAILS,0}, {53978,0,22,CUE_BANK_DETAILS,0},
    {58403,0,21,CUE_BANK_DETAILS,0}, {9702,0,39,CUE_BANK_DETAILS,0},
    {12404,0,38,CUE_BANK_DETAILS,0}, {23552,0,32,CUE_BANK_DETAILS,0},
    {58424,0,21,CUE_BANK_DETAILS,0}, {63126,0,20,CUE_BANK_DETAILS,0},
    {3784,0,42,CUE_BANK_DETAILS,0}, {5508,0,41,CUE_BANK_DETAILS,0}, {17874,0,35,CUE_BANK_DETAILS,0},
    {45677,0,24,CUE_BANK_DETAILS,0}, {50038,0,23,CUE_BANK_DETAILS,0},
    {50048,0,13,CUE_BANK_DETAILS,0}, {95456,0,11,CUE_NEW_NUMBER,0}, {93118,0,12,CUE_NEW_NUMBER,0},
    {54000,0,22,CUE_BANK_DETAILS,0}, {75561,0,17,CUE_NEW_NUMBER,0}, {93130,0,12,CUE_NEW_NUMBER,0},
    {99157,0,9,CUE_URGENCY,0}, {100637,0,8,CUE_URGENCY,0}, {87474,123,7,CUE_ORGANISATION,6},
    {87474,123,14,CUE_ORGANISATION,0}, {102782,0,5,CUE_OFFER,0}, {47530,0,6,CUE_SPEAKER,0},
    {100645,171,8,CUE_ORGANISATION,0}, {100653,0,8,CUE_SPEAKER,0}, {87488,0,14,CUE_OFFER,0},
    {84057,0,15,CUE_PRIZE,0}, {90663,0,13,CUE_PRIZE,0}, {87502,0,14,CUE_PRIZE,0},
    {84072,0,15,CUE_OFFER,0}, {95467,125,11,CUE_ORGANISATION,0}, {101694,135,7,CUE_ORGANISATION,0},
    {68816,0,7,CUE_BLOCKED,0}, {103003,49,4,CUE_ORGANISATION,1}, {100661,171,8,CUE_ORGANISATION,0},
    {96871,87,4,CUE_ORGANISATION,2}, {50469,47,3,CUE_ORGANISATION,5}, {97435,0,10,CUE_OFFER,0},
    {93142,0,12,CUE_URGENCY,0}, {103007,52,4,CUE_ORGANISATION,1}, {79977,0,16,CUE_PAYMENT,0},
    {79993,0,16,CUE_PAYMENT,0}, {84087,0,15,CUE_PAYMENT,0}, {84102,0,15,CUE_PAYMENT,0},
    {79977,0,15,CUE_PAYMENT,0}, {84087,0,14,CUE_PAYMENT,0}, {79977,0,7,CUE_STATE,0},
    {67797,0,19,CUE_ACTION,0}, {75578,0,17,CUE_ACTION,0}, {84117,0,15,CUE_ACTION,0},
    {90676,0,13,CUE_ACTION,0}, {63146,0,20,CUE_ACTION,0}, {72012,0,18,CUE_ACTION,0},
    {80009,0,16,CUE_ACTION,0}, {87516,0,14,CUE_ACTION,0}, {102477,189,6,CUE_ORGANISATION,0},
    {63166,0,20,CUE_PAYMENT,0}, {84132,0,15,CUE_PAYMENT,0}, {75595,0,16,CUE_PAYMENT,0},
    {75595,0,17,CUE_PAYMENT,0}, {63186,0,20,CUE_PAYMENT,0}, {63206,0,20,CUE_PAYMENT,0},
    {72030,0,18,CUE_PAYMENT,0}, {54022,0,22,CUE_PAYMENT,0}, {58445,0,21,CUE_THREAT,0},
    {54044,0,22,CUE_THREAT,0}, {50061,0,23,CUE_PAYMENT,0}, {50061,0,23,CUE_THREAT,0},
    {50061,0,22,CUE_PAYMENT,0}, {21710,0,33,CUE_PAYMENT,0}, {23584,0,32,CUE_PAYMENT,0},
    {21710,0,32,CUE_PAYMENT,0}, {27784,0,30,CUE_PAYMENT,0}, {27814,0,30,CUE_PAYMENT,0},
    {27844,0,30,CUE_PAYMENT,0}, {32334,0,28,CUE_PAYMENT,0}, {32362,0,28,CUE_PAYMENT,0},
    {35181,0,27,CUE_PAYMENT,0}, {35208,0,27,CUE_PAYMENT,0}, {35235,0,27,CUE_PAYMENT,0},
    {35262,0,27,CUE_PAYMENT,0}, {35181,0,26,CUE_PAYMENT,0}, {35208,0,26,CUE_PAYMENT,0},
    {35235,0,26,CUE_PAYMENT,0}, {39007,0,26,CUE_PAYMENT,0}, {35262,0,26,CUE_PAYMENT,0},
    {42385,0,25,CUE_PAYMENT,0}, {75612,0,16,CUE_PAYMENT,0}, {75612,0,17,CUE_PAYMENT,0},
    {75629,0,16,CUE_PAYMENT,0}, {75629,0,17,CUE_PAYMENT,0}, {80025,0,16,CUE_PAYMENT,0},
    {72048,0,18,CUE_PAYMENT,0}, {72048,0,18,CUE_THREAT,0}, {75646,0,16,CUE_PAYMENT,0},
    {75646,0,17,CUE_PAYMENT,0}, {97445,0,10,CUE_THREAT,0}, {75663,106,6,CUE_ORGANISATION,6},
    {75663,106,17,CUE_ORGANISATION,0}, {95478,82,11,CUE_ORGANISATION,0}, {87530,0,14,CUE_PAYMENT,0},
    {72066,0,18,CUE_PAYMENT,0}, {84147,0,15,CUE_PAYMENT,0}, {87544,0,14,CUE_PAYMENT,0},
    {99166,0,9,CUE_PAYMENT,0}, {93154,0,12,CUE_PAYMENT,0}, {87558,0,14,CUE_PAYMENT,0},
    {93166,0,12,CUE_PAYMENT,0}, {90689,0,13,CUE_PAYMENT,0}, {90702,0,13,CUE_PAYMENT,0},
    {90715,0,13,CUE_PAYMENT,0}, {87572,0,14,CUE_PAYMENT,0}, {80041,0,16,CUE_PAYMENT,0},
    {72084,0,18,CUE_PAYMENT,0}, {72102,0,18,CUE_PAYMENT,0}, {16640,48,36,CUE_ORGANISATION,0},
    {25837,49,31,CUE_ORGANISATION,0}, {27874,52,30,CUE_ORGANISATION,0},
    {54066,50,22,CUE_ORGANISATION,0}, {58466,51,21,CUE_ORGANISATION,0},
    {63226,47,20,CUE_ORGANISATION,0}, {67816,49,19,CUE_ORGANISATION,0},
    {25168,46,18,CUE_ORGANISATION,0}, {84162,48,15,CUE_ORGANISATION,0},
    {100669,48,8,CUE_ORGANISATION,0}, {30116,47,29,CUE_ORGANISATION,0},
    {35289,46,27,CUE_ORGANISATION,0}, {97455,0,10,CUE_DATA,0}, {95489,0,11,CUE_DATA,0},
    {100677,0,8,CUE_DATA,0}, {100685,0,8,CUE_DATA,0}, {90728,0,13,CUE_DATA,0},
    {99175,0,9,CUE_DATA,0}, {100693,0,8,CUE_DATA,0}, {101701,0,7,CUE_DATA,0},
    {54004,0,8,CUE_DATA,0}, {93178,0,12,CUE_DATA,0}, {95500,0,11,CUE_DATA,0},
    {90741,0,12,CUE_DATA,0}, {90741,0,13,CUE_DATA,0}, {93190,0,12,CUE_DATA,0},
    {87586,0,14,CUE_DATA,0}, {84177,0,15,CUE_DATA,0}, {95511,0,11,CUE_DATA,0},
    {100701,0,8,CUE_DATA,0}, {102787,223,5,CUE_ORGANISATION,0}, {67835,0,19,CUE_BANK_DETAILS,0},
    {45701,0,24,CUE_BANK_DETAILS,0}, {80057,0,16,CUE_BANK_DETAILS,0},
    {67854,0,19,CUE_BANK_DETAILS,0}, {32390,0,28,CUE_BANK_DETAILS,0},
    {39033,0,26,CUE_BANK_DETAILS,0}, {42410,0,25,CUE_BANK_DETAILS,0},
    {50084,0,23,CUE_BANK_DETAILS,0}, {50107,0,23,CUE_BANK_DETAILS,0},
    {50130,0,23,CUE_BANK_DETAILS,0}, {63246,0,20,CUE_BANK_DETAILS,0},
    {67873,0,19,CUE_BANK_DETAILS,0}, {54088,0,22,CUE_BANK_DETAILS,0}, {97465,0,10,CUE_PRIZE,0},
    {23616,0,32,CUE_BANK_DETAILS,0}, {27904,0,30,CUE_BANK_DETAILS,0},
    {30145,0,29,CUE_BANK_DETAILS,0}, {35316,0,27,CUE_BANK_DETAILS,0},
    {35343,0,27,CUE_BANK_DETAILS,0}, {35370,0,27,CUE_BANK_DETAILS,0},
    {45725,0,24,CUE_BANK_DETAILS,0}, {58487,0,21,CUE_BANK_DETAILS,0},
    {101708,171,7,CUE_ORGANISATION,6}, {72120,0,18,CUE_PAYMENT,0}, {67892,0,19,CUE_PAYMENT,0},
    {80073,0,16,CUE_PAYMENT,0}, {67911,0,19,CUE_PAYMENT,0}, {67930,0,19,CUE_PAYMENT,0},
    {80089,0,16,CUE_FINE,0}, {54110,0,22,CUE_ACTION,0}, {80105,0,16,CUE_ACTION,0},
    {84192,0,15,CUE_ACTION,0}, {84192,0,14,CUE_ACTION,0}, {50153,0,23,CUE_ACTION,0},
    {75680,0,17,CUE_ACTION,0}, {80121,0,16,CUE_ACTION,0}, {80121,0,15,CUE_ACTION,0},
    {54132,0,22,CUE_ACTION,0}, {80137,0,16,CUE_ACTION,0}, {84207,0,15,CUE_ACTION,0},
    {84207,0,14,CUE_ACTION,0}, {50176,0,23,CUE_ACTION,0}, {75697,0,17,CUE_ACTION,0},
    {80153,0,16,CUE_ACTION,0}, {80153,0,15,CUE_ACTION,0}, {39059,0,26,CUE_ACTION,0},
    {63266,0,20,CUE_ACTION,0}, {67949,0,19,CUE_ACTION,0}, {67949,0,18,CUE_ACTION,0},
    {39085,0,26,CUE_ACTION,0}, {63286,0,20,CUE_ACTION,0}, {67968,0,19,CUE_ACTION,0},
    {67968,0,18,CUE_ACTION,0}, {58508,0,21,CUE_ADVANCE_FEE,0}, {63306,0,20,CUE_ADVANCE_FEE,0},
    {63326,0,20,CUE_ADVANCE_FEE,0}, {87600,0,14,CUE_ADVANCE_FEE,0}, {87600,0,13,CUE_ADVANCE_FEE,0},
    {87614,0,14,CUE_PAYMENT,0}, {84222,0,15,CUE_PAYMENT,0}, {93202,0,12,CUE_PAYMENT,0},
    {84237,0,15,CUE_PAYMENT,0}, {84252,0,15,CUE_PAYMENT,0}, {95522,0,11,CUE_REFUND,0},
    {99184,113,3,CUE_ORGANISATION,1}, {99184,113,9,CUE_ORGANISATION,0},
    {100709,113,8,CUE_ORGANISATION,0}, {102792,0,5,CUE_PARCEL,0}, {99193,0,9,CUE_PAYMENT,0},
    {103011,0,4,CUE_PAYMENT,0}, {102797,0,5,CUE_PAYMENT,0}, {67987,0,19,CUE_PAYMENT,0},
    {87628,0,14,CUE_PAYMENT,0}, {80169,0,15,CUE_PAYMENT,0}, {80169,0,16,CUE_PAYMENT,0},
    {68006,0,19,CUE_PAYMENT,0}, {68025,0,19,CUE_PAYMENT,0}, {75714,0,17,CUE_PAYMENT,0},
    {58529,0,21,CUE_PAYMENT,0}, {54154,0,22,CUE_PAYMENT,0}, {54154,0,21,CUE_PAYMENT,0},
    {23648,0,32,CUE_PAYMENT,0}, {25868,0,31,CUE_PAYMENT,0}, {23648,0,31,CUE_PAYMENT,0},
    {30174,0,29,CUE_PAYMENT,0}, {30203,0,29,CUE_PAYMENT,0}, {30232,0,29,CUE_PAYMENT,0},
    {35397,0,27,CUE_PAYMENT,0}, {35424,0,27,CUE_PAYMENT,0}, {39111,0,26,CUE_PAYMENT,0},
    {39137,0,26,CUE_PAYMENT,0}, {39163,0,26,CUE_PAYMENT,0}, {39189,0,26,CUE_PAYMENT,0},
    {39111,0,25,CUE_PAYMENT,0}, {39137,0,25,CUE_PAYMENT,0}, {39163,0,25,CUE_PAYMENT,0},
    {42435,0,25,CUE_PAYMENT,0}, {39189,0,25,CUE_PAYMENT,0}, {45749,0,24,CUE_PAYMENT,0},
    {80185,0,15,CUE_PAYMENT,0}, {80185,0,16,CUE_PAYMENT,0}, {80201,0,15,CUE_PAYMENT,0},
    {80201,0,16,CUE_PAYMENT,0}, {84267,0,15,CUE_PAYMENT,0}, {75731,0,17,CUE_PAYMENT,0},
    {80217,0,15,CUE_PAYMENT,0}, {80217,0,16,CUE_PAYMENT,0}, {99202,8,9,CUE_ORGANISATION,2},
    {98783,0,5,CUE_PARCEL,0}, {102483,0,6,CUE_PARCEL,0}, {82339,79,8,CUE_ORGANISATION,6},
    {50199,0,22,CUE_OFFER,0}, {50199,0,23,CUE_OFFER,0}, {80233,0,15,CUE_OFFER,0},
    {80233,0,16,CUE_OFFER,0}, {45773,0,23,CUE_OFFER,0}, {45773,0,24,CUE_OFFER,0},
    {75748,0,16,CUE_OFFER,0}, {75748,0,17,CUE_OFFER,0}, {101715,0,7,CUE_PARCEL,0},
    {100717,0,8,CUE_PRIZE,0}, {102489,0,6,CUE_PARCEL,0}, {97475,42,10,CUE_ORGANISATION,0},
    {87642,0,14,CUE_OFFER,0}, {93214,0,12,CUE_FINE,0}, {87656,0,14,CUE_FINE,0},
    {75765,0,17,CUE_FINE,0}, {99211,0,9,CUE_OFFER,0}, {99220,0,9,CUE_ACTION,0},
    {97485,0,10,CUE_ACTION,0}, {97495,0,10,CUE_ACTION,0}, {97505,0,10,CUE_ACTION,0},
    {87670,0,14,CUE_OFFER,0}, {80249,0,16,CUE_PAYMENT,0}, {80265,0,16,CUE_PAYMENT,0},
    {80281,0,16,CUE_PAYMENT,0}, {84282,0,15,CUE_PAYMENT,0}, {90754,0,13,CUE_PAYMENT,0},
    {101722,173,7,CUE_ORGANISATION,0}, {97515,231,10,CUE_ORGANISATION,0},
    {102802,0,5,CUE_PAYMENT,0}, {102807,0,5,CUE_PAYMENT,0}, {80297,0,16,CUE_PAYMENT,0},
    {75782,0,17,CUE_ADVANCE_FEE,0}, {63346,0,20,CUE_PAYMENT,0}, {75799,0,17,CUE_PAYMENT,0},
    {80313,0,16,CUE_PAYMENT,0}, {95533,0,11,CUE_PAYMENT,0}, {87684,0,14,CUE_PAYMENT,0},
    {93226,0,12,CUE_ADVANCE_FEE,0}, {90767,0,12,CUE_ADVANCE_FEE,0}, {90767,0,13,CUE_ADVANCE_FEE,0},
    {80329,0,16,CUE_PAYMENT,0}, {87698,0,14,CUE_PAYMENT,0}, {84297,0,15,CUE_PAYMENT,0},
    {84312,0,15,CUE_PAYMENT,0}, {84327,0,15,CUE_PAYMENT,0}, {80345,0,16,CUE_PAYMENT,0},
    {72138,0,18,CUE_PAYMENT,0}, {63366,0,20,CUE_PAYMENT,0}, {63386,0,20,CUE_PAYMENT,0},
    {47578,173,6,CUE_ORGANISATION,0}, {80361,0,5,CUE_FINE,0}, {80361,225,5,CUE_ORGANISATION,4},
    {80361,226,16,CUE_ORGANISATION,4}, {102495,0,6,CUE_FINE,0}, {102812,0,5,CUE_FINE,0},
    {100725,0,8,CUE_FINE,0}, {101729,0,7,CUE_FINE,0}, {99229,0,8,CUE_THREAT,0},
    {99229,0,9,CUE_THREAT,0}, {75816,0,17,CUE_URGENCY,0}, {80377,0,16,CUE_URGENCY,0},
    {80377,0,15,CUE_URGENCY,0}, {84342,0,15,CUE_URGENCY,0}, {84342,0,14,CUE_URGENCY,0},
    {80377,0,11,CUE_URGENCY,0}, {58550,0,21,CUE_URGENCY,0}, {63406,0,20,CUE_URGENCY,0},
    {63406,0,19,CUE_URGENCY,0}, {68044,0,19,CUE_URGENCY,0}, {68044,0,18,CUE_URGENCY,0},
    {63406,0,15,CUE_URGENCY,0}, {84357,0,15,CUE_PAYMENT,0}, {68063,0,19,CUE_PAYMENT,0},
    {80393,0,16,CUE_PAYMENT,0}, {93238,0,12,CUE_THREAT,0}, {80409,0,16,CUE_THREAT,0},
    {87712,0,14,CUE_THREAT,0}, {90780,0,13,CUE_THREAT,0}, {84372,0,15,CUE_OFFER,0},
    {63426,0,20,CUE_THREAT,0}, {72156,0,18,CUE_THREAT,0}, {75833,0,17,CUE_THREAT,0},
    {80425,0,16,CUE_THREAT,0}, {54176,0,22,CUE_THREAT,0}, {63446,0,20,CUE_THREAT,0},
    {68082,0,19,CUE_THREAT,0}, {72174,0,18,CUE_THREAT,0}, {90793,0,13,CUE_THREAT,0},
    {75850,0,17,CUE_THREAT,0}, {84387,0,15,CUE_THREAT,0}, {87726,0,14,CUE_THREAT,0},
    {58571,0,21,CUE_THREAT,0}, {68101,0,19,CUE_THREAT,0}, {72192,0,18,CUE_THREAT,0},
    {75867,0,17,CUE_THREAT,0}, {50222,0,23,CUE_THREAT,0}, {58592,0,21,CUE_THREAT,0},
    {63466,0,20,CUE_THREAT,0}, {68120,0,19,CUE_THREAT,0}, {45797,0,24,CUE_NEW_NUMBER,0},
    {68139,0,19,CUE_NEW_NUMBER,0}, {72210,0,18,CUE_NEW_NUMBER,0}, {68139,0,13,CUE_NEW_NUMBER,0},
    {72228,3,18,CUE_ORGANISATION,4}, {45821,0,24,CUE_THREAT,0}, {54198,0,22,CUE_THREAT,0},
    {54220,0,22,CUE_THREAT,0}, {58613,0,21,CUE_THREAT,0}, {63486,0,20,CUE_THREAT,0},
    {63506,0,20,CUE_THREAT,0}, {68158,0,19,CUE_THREAT,0}, {72246,0,18,CUE_THREAT,0},
    {72264,0,18,CUE_THREAT,0}, {80441,0,16,CUE_THREAT,0}, {84402,0,15,CUE_THREAT,0},
    {87740,0,14,CUE_THREAT,0}, {100733,0,8,CUE_PRIZE,0}, {102501,32,6,CUE_ORGANISATION,2},
    {87754,0,14,CUE_CALL,0}, {87768,0,14,CUE_CALL,0}, {87782,0,14,CUE_CALL,0},
    {75884,0,17,CUE_CALL,0}, {99238,0,9,CUE_CALL,0}, {26275,0,27,CUE_SECRET,0},
    {32926,0,24,CUE_SECRET,0}, {32954,0,24,CUE_SECRET,0}, {46641,0,20,CUE_SECRET,0},
    {99247,0,9,CUE_CALL,0}, {90806,0,13,CUE_CALL,0}, {99256,0,9,CUE_CALL,0},
    {84417,0,15,CUE_CALL,0}, {100741,0,8,CUE_CALL,0}, {7749,0,40,CUE_SECRET,0},
    {7789,0,40,CUE_SECRET,0}, {12442,0,38,CUE_SECRET,0}, {14331,0,37,CUE_SECRET,0},
    {14368,0,37,CUE_SECRET,0}, {17909,0,35,CUE_SECRET,0}, {19853,0,34,CUE_SECRET,0},
    {19887,0,34,CUE_SECRET,0}, {21743,0,33,CUE_SECRET,0}, {23680,0,32,CUE_SECRET,0},
    {27934,0,30,CUE_SECRET,0}, {35451,0,27,CUE_SECRET,0}, {25899,0,31,CUE_SECRET,0},
    {25930,0,31,CUE_SECRET,0}, {30261,0,29,CUE_SECRET,0}, {32418,0,28,CUE_SECRET,0},
    {32446,0,28,CUE_SECRET,0}, {39215,0,26,CUE_SECRET,0}, {42460,0,25,CUE_SECRET,0},
    {42485,0,25,CUE_SECRET,0}, {45845,0,24,CUE_SECRET,0}, {50245,0,23,CUE_SECRET,0},
    {58634,0,21,CUE_SECRET,0}, {72282,0,18,CUE_SECRET,0}, {84432,105,6,CUE_ORGANISATION,6},
    {84432,105,15,CUE_ORGANISATION,0}, {101736,0,6,CUE_BLOCKED,0}, {101736,0,7,CUE_BLOCKED,0},
    {87796,0,14,CUE_BLOCKED,0}, {99265,0,9,CUE_OFFER,0}, {50268,0,23,CUE_NEW_NUMBER,0},
    {50268,0,12,CUE_THREAT,0}, {87810,0,14,CUE_THREAT,0}, {93250,0,12,CUE_PARCEL,0},
    {95544,10,11,CUE_ORGANISATION,0}, {80457,32,16,CUE_ORGANISATION,0}, {84447,0,15,CUE_OFFER,0},
    {80473,0,16,CUE_OFFER,0}, {102507,0,6,CUE_OFFER,0}, {97525,0,10,CUE_THREAT,0},
    {95555,0,11,CUE_URGENCY,0}, {94635,99,7,CUE_ORGANISATION,4}, {17944,0,7,CUE_BLOCKED,0},
    {54242,0,22,CUE_PAYMENT,0}, {75901,0,17,CUE_PAYMENT,0}, {68177,0,18,CUE_PAYMENT,0},
    {68177,0,19,CUE_PAYMENT,0}, {54264,0,22,CUE_PAYMENT,0}, {54286,0,22,CUE_PAYMENT,0},
    {63526,0,20,CUE_PAYMENT,0}, {45869,0,24,CUE_PAYMENT,0}, {42510,0,25,CUE_PAYMENT,0},
    {42510,0,24,CUE_PAYMENT,0}, {17944,0,35,CUE_PAYMENT,0}, {19921,0,34,CUE_PAYMENT,0},
    {17944,0,34,CUE_PAYMENT,0}, {23712,0,32,CUE_PAYMENT,0}, {23744,0,32,CUE_PAYMENT,0},
    {23776,0,32,CUE_PAYMENT,0}, {27964,0,30,CUE_PAYMENT,0}, {27994,0,30,CUE_PAYMENT,0},
    {30290,0,29,CUE_PAYMENT,0}, {30319,0,29,CUE_PAYMENT,0}, {30348,0,29,CUE_PAYMENT,0},
    {30377,0,29,CUE_PAYMENT,0}, {30290,0,28,CUE_PAYMENT,0}, {30319,0,28,CUE_PAYMENT,0},
    {30348,0,28,CUE_PAYMENT,0}, {32474,0,28,CUE_PAYMENT,0}, {30377,0,28,CUE_PAYMENT,0},
    {35478,0,27,CUE_PAYMENT,0}, {68196,0,18,CUE_PAYMENT,0}, {68196,0,19,CUE_PAYMENT,0},
    {68215,0,18,CUE_PAYMENT,0}, {68215,0,19,CUE_PAYMENT,0}, {72300,0,18,CUE_PAYMENT,0},
    {63546,0,20,CUE_PAYMENT,0}, {68234,0,18,CUE_PAYMENT,0}, {68234,0,19,CUE_PAYMENT,0},
    {101743,0,6,CUE_PRIZE,0}, {101743,0,7,CUE_PRIZE,0}, {100749,0,8,CUE_OFFER,0},
    {100757,0,8,CUE_OFFER,0}, {90819,221,13,CUE_ORGANISATION,0}, {63566,165,5,CUE_ORGANISATION,4},
    {80489,7,16,CUE_ORGANISATION,4}, {93262,0,12,CUE_REFUND,0}, {97535,0,10,CUE_REFUND,0},
    {63566,0,20,CUE_REFUND,0}, {95566,165,11,CUE_ORGANISATION,0}, {101750,111,7,CUE_ORGANISATION,0},
    {101757,147,7,CUE_ORGANISATION,0}, {75918,21,17,CUE_ORGANISATION,0}, {101764,0,7,CUE_ACTION,0},
    {9741,0,39,CUE_NEW_NUMBER,0}, {12480,0,38,CUE_NEW_NUMBER,0}, {16676,0,36,CUE_NEW_NUMBER,0},
    {19955,0,34,CUE_NEW_NUMBER,0}, {9741,0,33,CUE_NEW_NUMBER,0}, {21776,0,33,CUE_NEW_NUMBER,0},
    {21809,0,33,CUE_NEW_NUMBER,0}, {23808,0,32,CUE_NEW_NUMBER,0}, {23840,0,32,CUE_NEW_NUMBER,0},
    {25961,0,31,CUE_NEW_NUMBER,0}, {25992,0,31,CUE_NEW_NUMBER,0}, {28024,0,30,CUE_NEW_NUMBER,0},
    {30406,0,29,CUE_NEW_NUMBER,0}, {19955,0,28,CUE_NEW_NUMBER,0}, {21776,0,27,CUE_NEW_NUMBER,0},
    {35505,0,27,CUE_NEW_NUMBER,0}, {23808,0,26,CUE_NEW_NUMBER,0}, {39241,0,26,CUE_NEW_NUMBER,0},
    {39267,0,26,CUE_NEW_NUMBER,0}, {42535,0,25,CUE_NEW_NUMBER,0}, {45893,0,24,CUE_NEW_NUMBER,0},
    {50291,0,23,CUE_NEW_NUMBER,0}, {35505,0,21,CUE_NEW_NUMBER,0}, {39241,0,20,CUE_NEW_NUMBER,0},
    {100765,0,6,CUE_OFFER,0}, {100765,0,8,CUE_ACTION,0}, {101771,0,7,CUE_OFFER,0},
    {80505,0,16,CUE_PAYMENT,0}, {100773,0,8,CUE_OFFER,0}, {101778,0,7,CUE_ASK,0},
    {75935,0,17,CUE_PAYMENT,0}, {58655,0,21,CUE_PAYMENT,0}, {72318,0,18,CUE_PAYMENT,0},
    {75952,0,17,CUE_PAYMENT,0}, {93274,0,12,CUE_PAYMENT,0}, {84462,0,15,CUE_PAYMENT,0},
    {75969,0,17,CUE_PAYMENT,0}, {84477,0,15,CUE_PAYMENT,0}, {80521,0,16,CUE_PAYMENT,0},
    {87824,0,14,CUE_PAYMENT,0}, {80537,0,16,CUE_PAYMENT,0}, {80553,0,16,CUE_PAYMENT,0},
    {75986,0,17,CUE_PAYMENT,0}, {68253,0,19,CUE_PAYMENT,0}, {58676,0,21,CUE_PAYMENT,0},
    {58697,0,21,CUE_PAYMENT,0}, {103015,132,4,CUE_ORGANISATION,2}, {102817,73,5,CUE_ORGANISATION,0},
    {93286,0,12,CUE_PRIZE,0}, {76003,0,17,CUE_OFFER,0}, {76003,0,16,CUE_OFFER,0},
    {102513,0,6,CUE_PRIZE,0}, {101785,221,7,CUE_ORGANISATION,0}, {34460,0,10,CUE_URGENCY,0},
    {100781,0,8,CUE_CALL,0}, {100789,0,8,CUE_CALL,0}, {103019,224,4,CUE_ORGANISATION,1},
    {90832,41,13,CUE_ORGANISATION,0}, {72336,41,18,CUE_ORGANISATION,0},
    {84492,41,15,CUE_ORGANISATION,0}, {87838,0,14,CUE_CALL,0}, {87852,0,14,CUE_CALL,0},
    {87866,0,14,CUE_CALL,0}, {76020,0,17,CUE_CALL,0}, {99274,0,9,CUE_CALL,0},
    {99283,0,9,CUE_CALL,0}, {90845,0,13,CUE_CALL,0}, {99292,0,9,CUE_CALL,0},
    {84507,0,15,CUE_CALL,0}, {100797,0,8,CUE_CALL,0}, {95577,0,11,CUE_ACCOUNT,0},
    {90858,0,13,CUE_ACCOUNT,0}, {90871,0,13,CUE_ACCOUNT,0}, {84522,0,15,CUE_ACCOUNT,0},
    {95588,0,11,CUE_ACCOUNT,0}, {90884,0,13,CUE_ACCOUNT,0}, {90897,0,13,CUE_ACCOUNT,0},
    {84537,0,15,CUE_ACCOUNT,0}, {102519,0,6,CUE_REFUND,0}, {30435,0,29,CUE_PRIZE,0},
    {32502,0,28,CUE_PRIZE,0}, {35532,0,27,CUE_PRIZE,0}, {35559,0,27,CUE_PRIZE,0},
    {39293,0,26,CUE_PRIZE,0}, {42560,0,25,CUE_PRIZE,0}, {42585,0,25,CUE_PRIZE,0},
    {45917,0,24,CUE_PRIZE,0}, {30435,0,24,CUE_PRIZE,0}, {45941,0,24,CUE_PRIZE,0},
    {50314,0,23,CUE_PRIZE,0}, {54308,0,22,CUE_PRIZE,0}, {54330,0,22,CUE_PRIZE,0},
    {58718,0,21,CUE_PRIZE,0}, {63586,0,20,CUE_PRIZE,0}, {63606,0,20,CUE_PRIZE,0},
    {68272,0,19,CUE_PRIZE,0}, {45941,0,19,CUE_PRIZE,0}, {68291,0,19,CUE_PRIZE,0},
    {72354,0,18,CUE_PRIZE,0}, {76037,0,17,CUE_PRIZE,0}, {76054,0,17,CUE_PRIZE,0},
    {80569,0,16,CUE_PRIZE,0}, {84552,0,15,CUE_PRIZE,0}, {84567,0,15,CUE_PRIZE,0},
    {87880,0,14,CUE_PRIZE,0}, {68291,0,14,CUE_PRIZE,0}, {26023,0,31,CUE_PRIZE,0},
    {28054,0,30,CUE_PRIZE,0}, {30464,0,29,CUE_PRIZE,0}, {30493,0,29,CUE_PRIZE,0},
    {32530,0,28,CUE_PRIZE,0}, {35586,0,27,CUE_PRIZE,0}, {35613,0,27,CUE_PRIZE,0},
    {39319,0,26,CUE_PRIZE,0}, {26023,0,26,CUE_PRIZE,0}, {39345,0,26,CUE_PRIZE,0},
    {42610,0,25,CUE_PRIZE,0}, {45965,0,24,CUE_PRIZE,0}, {45989,0,24,CUE_PRIZE,0},
    {50337,0,23,CUE_PRIZE,0}, {54352,0,22,CUE_PRIZE,0}, {54374,0,22,CUE_PRIZE,0},
    {58739,0,21,CUE_PRIZE,0}, {39345,0,21,CUE_PRIZE,0}, {58760,0,21,CUE_PRIZE,0},
    {63626,0,20,CUE_PRIZE,0}, {68310,0,19,CUE_PRIZE,0}, {68329,0,19,CUE_PRIZE,0},
    {72372,0,18,CUE_PRIZE,0}, {76071,0,17,CUE_PRIZE,0}, {76088,0,17,CUE_PRIZE,0},
    {80585,0,16,CUE_PRIZE,0}, {58760,0,16,CUE_PRIZE,0}, {23872,0,32,CUE_PRIZE,0},
    {26054,0,31,CUE_PRIZE,0}, {28084,0,30,CUE_PRIZE,0}, {28114,0,30,CUE_PRIZE,0},
    {30522,0,29,CUE_PRIZE,0}, {32558,0,28,CUE_PRIZE,0}, {32586,0,28,CUE_PRIZE,0},
    {35640,0,27,CUE_PRIZE,0}, {23872,0,27,CUE_PRIZE,0}, {35667,0,27,CUE_PRIZE,0},
    {39371,0,26,CUE_PRIZE,0}, {42635,0,25,CUE_PRIZE,0}, {42660,0,25,CUE_PRIZE,0},
    {46013,0,24,CUE_PRIZE,0}, {50360,0,23,CUE_PRIZE,0}, {50383,0,23,CUE_PRIZE,0},
    {54396,0,22,CUE_PRIZE,0}, {35667,0,22,CUE_PRIZE,0}, {54418,0,22,CUE_PRIZE,0},
    {58781,0,21,CUE_PRIZE,0}, {63646,0,20,CUE_PRIZE,0}, {63666,0,20,CUE_PRIZE,0},
    {68348,0,19,CUE_PRIZE,0}, {72390,0,18,CUE_PRIZE,0}, {72408,0,18,CUE_PRIZE,0},
    {76105,0,17,CUE_PRIZE,0}, {54418,0,17,CUE_PRIZE,0}, {23904,0,32,CUE_PRIZE,0},
    {26085,0,31,CUE_PRIZE,0}, {28144,0,30,CUE_PRIZE,0}, {28174,0,30,CUE_PRIZE,0},
    {30551,0,29,CUE_PRIZE,0}, {32614,0,28,CUE_PRIZE,0}, {32642,0,28,CUE_PRIZE,0},
    {35694,0,27,CUE_PRIZE,0}, {23904,0,27,CUE_PRIZE,0}, {35721,0,27,CUE_PRIZE,0},
    {39397,0,26,CUE_PRIZE,0}, {42685,0,25,CUE_PRIZE,0}, {42710,0,25,CUE_PRIZE,0},
    {46037,0,24,CUE_PRIZE,0}, {50406,0,23,CUE_PRIZE,0}, {50429,0,23,CUE_PRIZE,0},
    {54440,0,22,CUE_PRIZE,0}, {35721,0,22,CUE_PRIZE,0}, {54462,0,22,CUE_PRIZE,0},
    {58802,0,21,CUE_PRIZE,0}, {63686,0,20,CUE_PRIZE,0}, {63706,0,20,CUE_PRIZE,0},
    {68367,0,19,CUE_PRIZE,0}, {72426,0,18,CUE_PRIZE,0}, {72444,0,18,CUE_PRIZE,0},
    {76122,0,17,CUE_PRIZE,0}, {54462,0,17,CUE_PRIZE,0}, {100805,0,8,CUE_PAYMENT,0},
    {68386,0,19,CUE_ADVANCE_FEE,0}, {58823,0,21,CUE_ADVANCE_FEE,0}, {54484,0,22,CUE_ADVANCE_FEE,0},
    {58844,0,21,CUE_ADVANCE_FEE,0}, {80601,0,16,CUE_ADVANCE_FEE,0}, {72462,0,18,CUE_ADVANCE_FEE,0},
    {68405,0,19,CUE_ADVANCE_FEE,0}, {72480,0,18,CUE_ADVANCE_FEE,0}, {100813,0,8,CUE_ACTION,0},
    {50452,93,23,CUE_ORGANISATION,4}, {95599,0,10,CUE_PRIZE,0}, {95599,0,11,CUE_PRIZE,0},
    {95610,0,10,CUE_PRIZE,0}, {95610,0,11,CUE_PRIZE,0}, {95621,0,11,CUE_PRIZE,0},
    {96673,0,9,CUE_ASK,0}, {84582,0,7,CUE_ASK,0}, {84582,0,15,CUE_SECRET,0},
    {95632,0,7,CUE_OFFER,0}, {95632,0,11,CUE_OFFER,0}, {99301,0,9,CUE_OFFER,0},
    {97545,0,10,CUE_OFFER,0}, {99310,0,9,CUE_ACTION,0}, {99319,0,9,CUE_ACTION,0},
    {97555,107,10,CUE_ORGANISATION,0}, {78455,0,10,CUE_PARCEL,0}, {99328,0,9,CUE_REFUND,0},
    {93298,0,12,CUE_PARCEL,0}, {99337,0,9,CUE_OFFER,0}, {93700,0,6,CUE_REFUND,0},
    {101792,0,7,CUE_REFUND,0}, {92068,0,6,CUE_PRIZE,0}, {46061,38,24,CUE_ORGANISATION,4},
    {63726,0,20,CUE_PAYMENT,0}, {84597,0,15,CUE_PAYMENT,0}, {72498,0,18,CUE_PAYMENT,0},
    {76139,0,16,CUE_PAYMENT,0}, {76139,0,17,CUE_PAYMENT,0}, {63746,0,20,CUE_PAYMENT,0},
    {63766,0,20,CUE_PAYMENT,0}, {72516,0,18,CUE_PAYMENT,0}, {54506,0,22,CUE_PAYMENT,0},
    {50475,0,23,CUE_PAYMENT,0}, {50475,0,22,CUE_PAYMENT,0}, {21842,0,33,CUE_PAYMENT,0},
    {23936,0,32,CUE_PAYMENT,0}, {21842,0,32,CUE_PAYMENT,0}, {28204,0,30,CUE_PAYMENT,0},
    {28234,0,30,CUE_PAYMENT,0}, {28264,0,30,CUE_PAYMENT,0}, {32670,0,28,CUE_PAYMENT,0},
    {32698,0,28,CUE_PAYMENT,0}, {35748,0,27,CUE_PAYMENT,0}, {35775,0,27,CUE_PAYMENT,0},
    {35802,0,27,CUE_PAYMENT,0}, {35829,0,27,CUE_PAYMENT,0}, {35748,0,26,CUE_PAYMENT,0},
    {35775,0,26,CUE_PAYMENT,0}, {35802,0,26,CUE_PAYMENT,0}, {39423,0,26,CUE_PAYMENT,0},
    {35829,0,26,CUE_PAYMENT,0}, {42735,0,25,CUE_PAYMENT,0}, {76156,0,16,CUE_PAYMENT,0},
    {76156,0,17,CUE_PAYMENT,0}, {76173,0,16,CUE_PAYMENT,0}, {76173,0,17,CUE_PAYMENT,0},
    {80617,0,16,CUE_PAYMENT,0}, {72534,0,18,CUE_PAYMENT,0}, {76190,0,16,CUE_PAYMENT,0},
    {76190,0,17,CUE_PAYMENT,0}, {102525,0,6,CUE_PAYMENT,0}, {102531,0,6,CUE_PAYMENT,0},
    {21880,0,14,CUE_PAYMENT,0}, {95643,0,10,CUE_PAYMENT,0}, {95643,0,11,CUE_PAYMENT,0},
    {95654,0,11,CUE_PAYMENT,0}, {90910,0,13,CUE_REFUND,0}, {87004,0,8,CUE_SPEAKER,0},
    {93310,97,12,CUE_ORGANISATION,0}, {76207,0,17,CUE_ADVANCE_FEE,0},
    {93322,0,12,CUE_ADVANCE_FEE,0}, {90923,0,12,CUE_ADVANCE_FEE,0}, {90923,0,13,CUE_ADVANCE_FEE,0},
    {80633,0,16,CUE_ADVANCE_FEE,0}, {95665,0,11,CUE_ADVANCE_FEE,0}, {93334,0,11,CUE_ADVANCE_FEE,0},
    {93334,0,12,CUE_ADVANCE_FEE,0}, {16519,0,9,CUE_REFUND,0}, {16519,0,13,CUE_REFUND,0},
    {63786,1,20,CUE_ORGANISATION,4}, {87894,0,14,CUE_REFUND,0}, {97565,0,10,CUE_PAYMENT,0},
    {97565,0,10,CUE_REFUND,0}, {42300,0,10,CUE_REFUND,0}, {18203,0,10,CUE_PAYMENT,0},
    {97575,0,10,CUE_OFFER,0}, {46085,0,24,CUE_SECRET,0}, {58865,0,21,CUE_SECRET,0},
    {46109,0,24,CUE_SECRET,0}, {58886,0,21,CUE_SECRET,0}, {35856,0,27,CUE_SECRET,0},
    {46133,0,24,CUE_SECRET,0}, {46157,0,24,CUE_SECRET,0}, {58907,0,21,CUE_SECRET,0},
    {35883,0,27,CUE_SECRET,0}, {46181,0,24,CUE_SECRET,0}, {35910,0,27,CUE_SECRET,0},
    {46205,0,24,CUE_SECRET,0}, {35937,0,27,CUE_SECRET,0}, {46229,0,24,CUE_SECRET,0},
    {28294,0,30,CUE_SECRET,0}, {35964,0,27,CUE_SECRET,0}, {35991,0,27,CUE_SECRET,0},
    {46253,0,24,CUE_SECRET,0}, {28324,0,30,CUE_SECRET,0}, {36018,0,27,CUE_SECRET,0},
    {99346,0,9,CUE_PRIZE,0}, {99355,0,9,CUE_PRIZE,0}, {97585,0,9,CUE_OFFER,0},
    {97585,0,10,CUE_OFFER,0}, {97595,0,10,CUE_OFFER,0}, {99364,0,9,CUE_OFFER,0},
    {95676,0,11,CUE_ACTION,0}, {87908,0,14,CUE_PAYMENT,0}, {80649,0,16,CUE_PAYMENT,0},
    {84612,0,15,CUE_PAYMENT,0}, {87922,0,14,CUE_PAYMENT,0}, {95687,0,11,CUE_PAYMENT,0},
    {95698,0,11,CUE_PAYMENT,0}, {97605,0,10,CUE_PAYMENT,0}, {84627,0,15,CUE_PAYMENT,0},
    {93346,0,12,CUE_PAYMENT,0}, {97615,0,10,CUE_ACTION,0}, {97625,0,10,CUE_ACTION,0},
    {30580,0,29,CUE_SECRET,0}, {32726,0,28,CUE_SECRET,0}, {39449,0,26,CUE_SECRET,0},
    {28354,0,10,CUE_ASK,0}, {36045,0,27,CUE_SECRET,0}, {46277,0,24,CUE_SECRET,0},
    {36072,0,27,CUE_SECRET,0}, {46301,0,24,CUE_SECRET,0}, {28354,0,30,CUE_SECRET,0},
    {36099,0,27,CUE_SECRET,0}, {36126,0,27,CUE_SECRET,0}, {46325,0,24,CUE_SECRET,0},
    {28384,0,30,CUE_SECRET,0}, {36153,0,27,CUE_SECRET,0}, {28414,0,10,CUE_ASK,0},
    {36180,0,27,CUE_SECRET,0}, {46349,0,24,CUE_SECRET,0}, {36207,0,27,CUE_SECRET,0},
    {46373,0,24,CUE_SECRET,0}, {28414,0,30,CUE_SECRET,0}, {36234,0,27,CUE_SECRET,0},
    {36261,0,27,CUE_SECRET,0}, {46397,0,24,CUE_SECRET,0}, {28444,0,30,CUE_SECRET,0},
    {36288,0,27,CUE_SECRET,0}, {95709,0,11,CUE_OFFER,0}, {100821,0,7,CUE_BLOCKED,0},
    {100821,0,8,CUE_BLOCKED,0}, {46421,0,24,CUE_PARCEL,0}, {58928,0,21,CUE_PARCEL,0},
    {42760,0,25,CUE_PARCEL,0}, {36315,0,27,CUE_PARCEL,0}, {102822,0,5,CUE_ACTION,0},
    {100829,0,8,CUE_ACTION,0}, {42785,0,25,CUE_PARCEL,0}, {54528,0,22,CUE_PARCEL,0},
    {39475,0,26,CUE_PARCEL,0}, {32754,0,28,CUE_PARCEL,0}, {42810,0,25,CUE_PARCEL,0},
    {54550,0,22,CUE_PARCEL,0}, {39501,0,26,CUE_PARCEL,0}, {32782,0,28,CUE_PARCEL,0},
    {68424,0,19,CUE_URGENCY,0}, {97635,0,10,CUE_ACTION,0}, {100837,0,8,CUE_PRIZE,0},
    {101799,0,7,CUE_PRIZE,0}, {87936,0,14,CUE_THREAT,0}, {100845,0,7,CUE_BLOCKED,0},
    {100845,0,8,CUE_BLOCKED,0}, {76224,0,17,CUE_URGENCY,0}, {87950,0,14,CUE_THREAT,0},
    {95720,0,11,CUE_REFUND,0}, {101806,0,7,CUE_ASK,0}, {97645,0,9,CUE_BLOCKED,0},
    {97645,0,10,CUE_BLOCKED,0}, {97655,0,10,CUE_BLOCKED,0}, {97665,0,10,CUE_ACCOUNT,0},
    {93358,0,12,CUE_ACCOUNT,0}, {93370,0,12,CUE_ACCOUNT,0}, {87964,0,14,CUE_ACCOUNT,0},
    {72552,0,18,CUE_PAYMENT,0}, {99373,0,8,CUE_BLOCKED,0}, {99373,0,9,CUE_BLOCKED,0},
    {50498,13,23,CUE_ORGANISATION,4}, {95731,0,11,CUE_BLOCKED,0}, {101813,0,7,CUE_OFFER,0},
    {101820,70,7,CUE_ORGANISATION,0}, {29501,0,6,CUE_PRIZE,0}, {88224,0,7,CUE_PRIZE,0},
    {88224,0,7,CUE_SPEAKER,0}, {80665,27,16,CUE_ORGANISATION,4}, {103023,0,4,CUE_OFFER,0},
    {100853,0,8,CUE_REFUND,0}, {58949,0,21,CUE_THREAT,0}, {72570,0,18,CUE_THREAT,0},
    {76241,0,17,CUE_THREAT,0}, {99382,0,9,CUE_OFFER,0}, {101827,222,7,CUE_ORGANISATION,6},
    {103027,21,4,CUE_ORGANISATION,1}, {87978,0,14,CUE_REFUND,0}, {102537,0,6,CUE_ASK,0},
    {99391,0,9,CUE_ASK,0}, {102827,226,5,CUE_ORGANISATION,0}, {42835,0,25,CUE_THREAT,0},
    {42835,0,11,CUE_THREAT,0}, {90936,0,13,CUE_URGENCY,0}, {26116,0,31,CUE_THREAT,0},
    {26116,0,17,CUE_THREAT,0}, {97675,0,10,CUE_URGENCY,0}, {36342,0,27,CUE_THREAT,0},
    {36342,0,13,CUE_THREAT,0}, {72588,0,18,CUE_URGENCY,0}, {36369,0,27,CUE_THREAT,0},
    {36369,0,13,CUE_THREAT,0}, {21875,0,33,CUE_THREAT,0}, {21875,0,19,CUE_THREAT,0},
    {39527,0,26,CUE_THREAT,0}, {39527,0,12,CUE_THREAT,0}, {42860,0,25,CUE_THREAT,0},
    {42860,0,11,CUE_THREAT,0}, {95742,0,11,CUE_URGENCY,0}, {30609,0,29,CUE_THREAT,0},
    {30609,0,15,CUE_THREAT,0}, {58970,26,21,CUE_ORGANISATION,0}, {50521,0,23,CUE_OFFER,0},
    {103031,129,4,CUE_ORGANISATION,6}, {102543,0,6,CUE_OFFER,0}, {9780,0,39,CUE_SECRET,0},
    {9819,0,39,CUE_SECRET,0}, {14405,0,37,CUE_SECRET,0}, {16712,0,36,CUE_SECRET,0},
    {16748,0,36,CUE_SECRET,0}, {19989,0,34,CUE_SECRET,0}, {21908,0,33,CUE_SECRET,0},
    {21941,0,33,CUE_SECRET,0}, {23968,0,32,CUE_SECRET,0}, {26147,0,31,CUE_SECRET,0},
    {30638,0,29,CUE_SECRET,0}, {39553,0,26,CUE_SECRET,0}, {28474,0,30,CUE_SECRET,0},
    {28504,0,30,CUE_SECRET,0}, {32810,0,28,CUE_SECRET,0}, {36396,0,27,CUE_SECRET,0},
    {36423,0,27,CUE_SECRET,0}, {42885,0,25,CUE_SECRET,0}, {46445,0,24,CUE_SECRET,0},
    {46469,0,24,CUE_SECRET,0}, {50544,0,23,CUE_SECRET,0}, {54572,0,22,CUE_SECRET,0},
    {63806,0,20,CUE_SECRET,0}, {76258,0,17,CUE_SECRET,0}, {97637,0,8,CUE_ACTION,0},
    {90949,0,13,CUE_SECRET,0}, {12546,0,4,CUE_ORGANISATION,6}, {36450,59,27,CUE_ORGANISATION,0},
    {36450,58,10,CUE_ORGANISATION,0}, {97685,53,10,CUE_ORGANISATION,0},
    {80681,0,16,CUE_ORGANISATION,0}, {58991,0,8,CUE_SPEAKER,0}, {87992,0,14,CUE_THREAT,0},
    {84642,0,15,CUE_THREAT,0}, {58991,0,21,CUE_THREAT,0}, {80697,0,16,CUE_THREAT,0},
    {95753,0,11,CUE_SECRET,0}, {101834,0,7,CUE_ASK,0}, {101841,0,7,CUE_ASK,0},
    {101848,0,7,CUE_PARCEL,0}, {101855,215,7,CUE_ORGANISATION,0}, {34995,0,4,CUE_STATE,0},
    {93382,0,11,CUE_PAYMENT,0}, {93382,0,12,CUE_PAYMENT,0}, {93394,0,12,CUE_PAYMENT,0},
    {90962,0,12,CUE_PAYMENT,0}, {90962,0,13,CUE_PAYMENT,0}, {90975,0,13,CUE_PAYMENT,0},
    {102549,0,6,CUE_STATE,0}, {102832,0,5,CUE_STATE,0}, {29974,0,6,CUE_STATE,0},
    {88006,0,13,CUE_PAYMENT,0}, {88006,0,14,CUE_PAYMENT,0}, {88020,0,14,CUE_PAYMENT,0},
    {84657,0,14,CUE_PAYMENT,0}, {84657,0,15,CUE_PAYMENT,0}, {84672,0,15,CUE_PAYMENT,0},
    {53232,0,7,CUE_SPEAKER,0}, {95764,11,11,CUE_ORGANISATION,0}, {76275,5,17,CUE_ORGANISATION,0},
    {71854,5,14,CUE_ORGANISATION,0}, {99400,0,9,CUE_DATA,0}, {99409,0,8,CUE_DATA,0},
    {99409,0,9,CUE_DATA,0}, {10827,0,19,CUE_BANK_DETAILS,0}, {10827,0,10,CUE_DATA,0},
    {647,0,25,CUE_BANK_DETAILS,0}, {647,0,15,CUE_DATA,0}, {90988,0,13,CUE_DATA,0},
    {109,0,26,CUE_BANK_DETAILS,0}, {95775,0,11,CUE_DATA,0}, {95786,0,11,CUE_DATA,0},
    {34660,0,8,CUE_BANK_DETAILS,0}, {34660,0,8,CUE_DATA,0}, {80713,0,15,CUE_DATA,0},
    {80713,0,16,CUE_DATA,0}, {93406,0,12,CUE_DATA,0}, {80729,0,16,CUE_DATA,0},
    {80745,0,16,CUE_DATA,0}, {76292,0,17,CUE_DATA,0}, {20023,0,34,CUE_BANK_DETAILS,0},
    {21974,0,33,CUE_BANK_DETAILS,0}, {36477,0,27,CUE_BANK_DETAILS,0},
    {80761,0,16,CUE_BANK_DETAILS,0}, {84687,0,15,CUE_BANK_DETAILS,0},
    {22007,0,33,CUE_BANK_DETAILS,0}, {24000,0,32,CUE_BANK_DETAILS,0},
    {39579,0,26,CUE_BANK_DETAILS,0}, {84702,0,15,CUE_BANK_DETAILS,0},
    {88034,0,14,CUE_BANK_DETAILS,0}, {16784,0,36,CUE_BANK_DETAILS,0},
    {17979,0,35,CUE_BANK_DETAILS,0}, {30667,0,29,CUE_BANK_DETAILS,0},
    {72606,0,18,CUE_BANK_DETAILS,0}, {76309,0,17,CUE_BANK_DETAILS,0}, {91001,0,13,CUE_DATA,0},
    {63826,0,20,CUE_DATA,0}, {97695,0,10,CUE_DATA,0}, {38636,0,7,CUE_BANK_DETAILS,0},
    {38636,0,7,CUE_DATA,0}, {79117,138,12,CUE_ORGANISATION,0}, {95797,0,11,CUE_DATA,0},
    {88048,0,14,CUE_ACCOUNT,0}, {93418,0,12,CUE_DATA,0}, {97705,0,10,CUE_ACCOUNT,0},
    {99418,0,9,CUE_ACCOUNT,0}, {99418,0,9,CUE_DATA,0}, {99427,0,9,CUE_DATA,0},
    {88062,0,14,CUE_DATA,0}, {101862,0,7,CUE_ACCOUNT,0}, {97715,0,10,CUE_ACCOUNT,0},
    {97715,0,10,CUE_DATA,0}, {99436,0,9,CUE_DATA,0}, {100861,0,8,CUE_DATA,0},
    {99445,0,9,CUE_DATA,0}, {91014,0,13,CUE_DATA,0}, {93430,0,12,CUE_DATA,0},
    {88076,0,13,CUE_DATA,0}, {88076,0,14,CUE_DATA,0}, {91027,0,13,CUE_DATA,0},
    {84717,0,15,CUE_DATA,0}, {80777,0,16,CUE_DATA,0}, {93442,0,12,CUE_DATA,0},
    {99454,0,9,CUE_DATA,0}, {84732,0,15,CUE_ACCOUNT,0}, {95808,0,11,CUE_ACCOUNT,0},
    {93454,0,12,CUE_DATA,0}, {91040,0,13,CUE_DATA,0}, {97725,0,10,CUE_DATA,0},
    {97735,0,10,CUE_DATA,0}, {84747,0,15,CUE_DATA,0}, {95819,0,11,CUE_DATA,0},
    {97745,0,10,CUE_DATA,0}, {99463,0,9,CUE_DATA,0}, {97755,0,10,CUE_DATA,0},
    {88090,0,14,CUE_DATA,0}, {91053,0,13,CUE_DATA,0}, {84762,0,14,CUE_DATA,0},
    {84762,0,15,CUE_DATA,0}, {88104,0,14,CUE_DATA,0}, {80793,0,16,CUE_DATA,0},
    {76326,0,17,CUE_DATA,0}, {91066,0,13,CUE_DATA,0}, {95830,0,11,CUE_PRIZE,0},
    {97765,0,10,CUE_DATA,0}, {103035,0,4,CUE_OFFER,0}, {74846,107,3,CUE_ORGANISATION,1},
    {88118,107,14,CUE_ORGANISATION,0}, {100869,107,8,CUE_ORGANISATION,0},
    {31773,56,2,CUE_ORGANISATION,5}, {102837,209,5,CUE_ORGANISATION,0},
    {102842,74,5,CUE_ORGANISATION,6}, {80809,0,16,CUE_PARCEL,0}, {80825,0,16,CUE_PARCEL,0},
    {84777,0,15,CUE_PARCEL,0}, {80841,0,16,CUE_PARCEL,0}, {91079,0,12,CUE_PARCEL,0},
    {91079,0,13,CUE_PARCEL,0}, {84792,0,15,CUE_PARCEL,0}, {80857,0,16,CUE_PARCEL,0},
    {80873,0,16,CUE_PARCEL,0}, {84807,0,15,CUE_PARCEL,0}, {91092,0,13,CUE_PARCEL,0},
    {84822,0,15,CUE_PARCEL,0}, {99472,105,9,CUE_ORGANISATION,0}, {93466,0,12,CUE_PRIZE,0},
    {100877,24,8,CUE_ORGANISATION,0}, {64599,0,7,CUE_ACTION,0}, {93478,34,12,CUE_ORGANISATION,0},
    {95841,30,11,CUE_ORGANISATION,0}, {46493,24,24,CUE_ORGANISATION,4}, {68443,0,19,CUE_OFFER,0},
    {101869,0,7,CUE_OFFER,0}, {43991,39,6,CUE_ORGANISATION,4}, {102847,0,5,CUE_OFFER,0},
    {100885,179,4,CUE_ORGANISATION,6}, {100885,179,8,CUE_ORGANISATION,0},
    {93490,223,4,CUE_ORGANISATION,1}, {93490,223,12,CUE_ORGANISATION,0},
    {80889,56,16,CUE_ORGANISATION,0}, {101876,86,7,CUE_ORGANISATION,0}, {102555,0,6,CUE_URGENCY,0},
    {99481,0,8,CUE_PAYMENT,0}, {99481,0,9,CUE_PAYMENT,0}, {88132,0,14,CUE_REFUND,0},
    {88146,0,12,CUE_PAYMENT,0}, {88146,0,13,CUE_PAYMENT,0}, {88146,0,14,CUE_PAYMENT,0},
    {91105,0,13,CUE_PAYMENT,0}, {95852,0,11,CUE_PAYMENT,0}, {63846,0,20,CUE_PAYMENT,0},
    {80905,0,16,CUE_THREAT,0}, {100893,0,8,CUE_ADVANCE_FEE,0}, {99490,0,9,CUE_DATA,0},
    {99499,0,8,CUE_DATA,0}, {99499,0,9,CUE_DATA,0}, {97775,0,10,CUE_DATA,0},
    {84837,0,15,CUE_DATA,0}, {91118,0,13,CUE_DATA,0}, {95863,0,11,CUE_DATA,0},
    {95874,0,11,CUE_DATA,0}, {100901,0,8,CUE_DATA,0}, {80921,0,15,CUE_DATA,0},
    {80921,0,16,CUE_DATA,0}, {93502,0,12,CUE_DATA,0}, {80937,0,16,CUE_DATA,0},
    {50567,0,23,CUE_DATA,0}, {63866,0,20,CUE_DATA,0}, {80953,0,16,CUE_DATA,0},
    {76343,0,17,CUE_DATA,0}, {59012,0,21,CUE_DATA,0}, {91131,0,13,CUE_DATA,0},
    {63886,0,20,CUE_DATA,0}, {97785,0,10,CUE_DATA,0}, {101883,0,7,CUE_DATA,0},
    {100909,0,7,CUE_PRIZE,0}, {100909,0,8,CUE_PRIZE,0}, {99508,0,9,CUE_PRIZE,0},
    {103039,0,4,CUE_STATE,0}, {101890,0,7,CUE_PRIZE,0}, {102561,0,6,CUE_PRIZE,0},
    {103043,106,4,CUE_ORGANISATION,2}, {101897,0,7,CUE_THREAT,0}, {101904,0,7,CUE_THREAT,0},
    {16820,0,36,CUE_NEW_NUMBER,0}, {18014,0,35,CUE_NEW_NUMBER,0}, {22040,0,33,CUE_NEW_NUMBER,0},
    {26178,0,31,CUE_NEW_NUMBER,0}, {16820,0,30,CUE_NEW_NUMBER,0}, {28534,0,30,CUE_NEW_NUMBER,0},
    {28564,0,30,CUE_NEW_NUMBER,0}, {30696,0,29,CUE_NEW_NUMBER,0}, {30725,0,29,CUE_NEW_NUMBER,0},
    {32838,0,28,CUE_NEW_NUMBER,0}, {32866,0,28,CUE_NEW_NUMBER,0}, {36504,0,27,CUE_NEW_NUMBER,0},
    {39605,0,26,CUE_NEW_NUMBER,0}, {26178,0,25,CUE_NEW_NUMBER,0}, {28534,0,24,CUE_NEW_NUMBER,0},
    {46517,0,24,CUE_NEW_NUMBER,0}, {30696,0,23,CUE_NEW_NUMBER,0}, {50590,0,23,CUE_NEW_NUMBER,0},
    {50613,0,23,CUE_NEW_NUMBER,0}, {54594,0,22,CUE_NEW_NUMBER,0}, {59033,0,21,CUE_NEW_NUMBER,0},
    {63906,0,20,CUE_NEW_NUMBER,0}, {46517,0,18,CUE_NEW_NUMBER,0}, {50590,0,17,CUE_NEW_NUMBER,0},
    {14442,0,37,CUE_NEW_NUMBER,0}, {16856,0,36,CUE_NEW_NUMBER,0}, {20057,0,34,CUE_NEW_NUMBER,0},
    {24032,0,32,CUE_NEW_NUMBER,0}, {14442,0,31,CUE_NEW_NUMBER,0}, {26209,0,31,CUE_NEW_NUMBER,0},
    {26240,0,31,CUE_NEW_NUMBER,0}, {28594,0,30,CUE_NEW_NUMBER,0}, {28624,0,30,CUE_NEW_NUMBER,0},
    {30754,0,29,CUE_NEW_NUMBER,0}, {30783,0,29,CUE_NEW_NUMBER,0}, {32894,0,28,CUE_NEW_NUMBER,0},
    {36531,0,27,CUE_NEW_NUMBER,0}, {24032,0,26,CUE_NEW_NUMBER,0}, {26209,0,25,CUE_NEW_NUMBER,0},
    {42910,0,25,CUE_NEW_NUMBER,0}, {28594,0,24,CUE_NEW_NUMBER,0}, {46541,0,24,CUE_NEW_NUMBER,0},
    {46565,0,24,CUE_NEW_NUMBER,0}, {50636,0,23,CUE_NEW_NUMBER,0}, {54616,0,22,CUE_NEW_NUMBER,0},
    {59054,0,21,CUE_NEW_NUMBER,0}, {42910,0,19,CUE_NEW_NUMBER,0}, {46541,0,18,CUE_NEW_NUMBER,0},
    {88160,0,14,CUE_URGENCY,0}, {91144,0,13,CUE_URGENCY,0}, {91144,0,12,CUE_URGENCY,0},
    {93514,0,12,CUE_URGENCY,0}, {93514,0,11,CUE_URGENCY,0}, {91144,0,8,CUE_URGENCY,0},
    {101911,0,7,CUE_URGENCY,0}, {101918,0,7,CUE_URGENCY,0}, {88174,0,14,CUE_URGENCY,0},
    {88188,0,14,CUE_URGENCY,0}, {88202,0,14,CUE_URGENCY,0}, {72624,0,18,CUE_URGENCY,0},
    {76360,0,17,CUE_URGENCY,0}, {76360,0,16,CUE_URGENCY,0}, {80969,0,16,CUE_URGENCY,0},
    {80969,0,15,CUE_URGENCY,0}, {76360,0,12,CUE_URGENCY,0}, {97795,0,10,CUE_THREAT,0},
    {93526,0,12,CUE_URGENCY,0}, {97805,0,10,CUE_URGENCY,0}, {91157,0,13,CUE_PRIZE,0},
    {93538,0,12,CUE_PRIZE,0}, {93550,0,12,CUE_PRIZE,0}, {91170,0,13,CUE_PRIZE,0},
    {76377,0,17,CUE_OFFER,0}, {88216,0,14,CUE_PRIZE,0}, {97815,0,10,CUE_PARCEL,0},
    {91183,0,13,CUE_FINE,0}, {84852,0,15,CUE_FINE,0}, {72642,0,18,CUE_FINE,0},
    {103097,26,3,CUE_ORGANISATION,5}, {101925,166,7,CUE_ORGANISATION,0}, {99517,0,9,CUE_ACTION,0},
    {93562,0,12,CUE_ACTION,0}, {101932,0,7,CUE_ACTION,0}, {63926,0,20,CUE_FINE,0},
    {63926,2,20,CUE_ORGANISATION,4}, {88230,0,14,CUE_ACCOUNT,0}, {93574,0,12,CUE_ACCOUNT,0},
    {97825,0,10,CUE_ACCOUNT,0}, {91196,0,13,CUE_ACCOUNT,0}, {91209,0,13,CUE_ACCOUNT,0},
    {59075,0,21,CUE_ADVANCE_FEE,0}, {97835,0,10,CUE_DATA,0}, {91222,0,13,CUE_ACCOUNT,0},
    {95885,0,11,CUE_DATA,0}, {99526,0,9,CUE_ACCOUNT,0}, {100917,0,8,CUE_ACCOUNT,0},
    {100917,0,8,CUE_DATA,0}, {100925,0,8,CUE_DATA,0}, {91235,0,13,CUE_DATA,0},
    {102567,0,6,CUE_ACCOUNT,0}, {99535,0,9,CUE_ACCOUNT,0}, {99535,0,9,CUE_DATA,0},
    {100933,0,8,CUE_DATA,0}, {101939,0,7,CUE_DATA,0}, {100941,0,8,CUE_DATA,0},
    {93586,0,12,CUE_DATA,0}, {95896,0,11,CUE_DATA,0}, {91248,0,12,CUE_DATA,0},
    {91248,0,13,CUE_DATA,0}, {93598,0,12,CUE_DATA,0}, {88244,0,14,CUE_DATA,0},
    {84867,0,15,CUE_DATA,0}, {95907,0,11,CUE_DATA,0}, {100949,0,8,CUE_DATA,0},
    {88258,0,14,CUE_ACCOUNT,0}, {97845,0,10,CUE_ACCOUNT,0}, {95918,0,11,CUE_DATA,0},
    {88272,0,14,CUE_ACCOUNT,0}, {93610,0,12,CUE_DATA,0}, {97855,0,10,CUE_ACCOUNT,0},
    {99544,0,9,CUE_ACCOUNT,0}, {99544,0,9,CUE_DATA,0}, {99553,0,9,CUE_DATA,0},
    {88286,0,14,CUE_DATA,0}, {101946,0,7,CUE_ACCOUNT,0}, {97865,0,10,CUE_ACCOUNT,0},
    {97865,0,10,CUE_DATA,0}, {99562,0,9,CUE_DATA,0}, {100957,0,8,CUE_DATA,0},
    {99571,0,9,CUE_DATA,0}, {91261,0,13,CUE_DATA,0}, {93622,0,12,CUE_DATA,0},
    {88300,0,13,CUE_DATA,0}, {88300,0,14,CUE_DATA,0}, {91274,0,13,CUE_DATA,0},
    {84882,0,15,CUE_DATA,0}, {80985,0,16,CUE_DATA,0}, {93634,0,12,CUE_DATA,0},
    {99580,0,9,CUE_DATA,0}, {84897,0,15,CUE_ACCOUNT,0}, {95929,0,11,CUE_ACCOUNT,0},
    {93646,0,12,CUE_DATA,0}, {91287,0,13,CUE_DATA,0}, {97875,0,10,CUE_DATA,0},
    {97885,0,10,CUE_DATA,0}, {84912,0,15,CUE_DATA,0}, {95940,0,11,CUE_DATA,0},
    {97895,0,10,CUE_DATA,0}, {99589,0,9,CUE_DATA,0}, {97905,0,10,CUE_DATA,0},
    {88314,0,14,CUE_DATA,0}, {91300,0,13,CUE_DATA,0}, {84927,0,14,CUE_DATA,0},
    {84927,0,15,CUE_DATA,0}, {88328,0,14,CUE_DATA,0}, {81001,0,16,CUE_DATA,0},
    {76394,0,17,CUE_DATA,0}, {91313,0,13,CUE_DATA,0}, {97915,0,10,CUE_DATA,0},
    {102573,0,6,CUE_ASK,0}, {68462,0,19,CUE_PAYMENT,0}, {59096,0,21,CUE_PAYMENT,0},
    {63946,0,20,CUE_PAYMENT,0}, {68481,0,19,CUE_PAYMENT,0}, {81017,0,16,CUE_PAYMENT,0},
    {81033,0,16,CUE_PAYMENT,0}, {84942,0,15,CUE_PAYMENT,0}, {63966,0,20,CUE_PAYMENT,0},
    {76411,0,17,CUE_PAYMENT,0}, {76428,0,17,CUE_REFUND,0}, {84957,0,15,CUE_REFUND,0},
    {42935,0,25,CUE_REFUND,0}, {97925,0,10,CUE_ADVANCE_FEE,0}, {100965,128,4,CUE_ORGANISATION,6},
    {100965,128,8,CUE_ORGANISATION,0}, {50659,0,23,CUE_ACTION,0}, {76445,0,17,CUE_ACTION,0},
    {81049,0,16,CUE_ACTION,0}, {81049,0,15,CUE_ACTION,0}, {46589,0,24,CUE_ACTION,0},
    {72660,0,18,CUE_ACTION,0}, {76462,0,17,CUE_ACTION,0}, {76462,0,16,CUE_ACTION,0},
    {50682,0,23,CUE_ACTION,0}, {76479,0,17,CUE_ACTION,0}, {81065,0,16,CUE_ACTION,0},
    {81065,0,15,CUE_ACTION,0}, {46613,0,24,CUE_ACTION,0}, {72678,0,18,CUE_ACTION,0},
    {76496,0,17,CUE_ACTION,0}, {76496,0,16,CUE_ACTION,0}, {36558,0,27,CUE_ACTION,0},
    {59117,0,21,CUE_ACTION,0}, {63986,0,20,CUE_ACTION,0}, {63986,0,19,CUE_ACTION,0},
    {36585,0,27,CUE_ACTION,0}, {59138,0,21,CUE_ACTION,0}, {64006,0,20,CUE_ACTION,0},
    {64006,0,19,CUE_ACTION,0}, {54638,0,22,CUE_ACTION,0}, {81081,0,16,CUE_ACTION,0},
    {84972,0,15,CUE_ACTION,0}, {84972,0,14,CUE_ACTION,0}, {50705,0,23,CUE_ACTION,0},
    {76513,0,17,CUE_ACTION,0}, {81097,0,16,CUE_ACTION,0}, {81097,0,15,CUE_ACTION,0},
    {54660,0,22,CUE_ACTION,0}, {81113,0,16,CUE_ACTION,0}, {84987,0,15,CUE_ACTION,0},
    {84987,0,14,CUE_ACTION,0}, {50728,0,23,CUE_ACTION,0}, {76530,0,17,CUE_ACTION,0},
    {81129,0,16,CUE_ACTION,0}, {81129,0,15,CUE_ACTION,0}, {39631,0,26,CUE_ACTION,0},
    {64026,0,20,CUE_ACTION,0}, {68500,0,19,CUE_ACTION,0}, {68500,0,18,CUE_ACTION,0},
    {39657,0,26,CUE_ACTION,0}, {64046,0,20,CUE_ACTION,0}, {68519,0,19,CUE_ACTION,0},
    {68519,0,18,CUE_ACTION,0}, {54682,0,22,CUE_ACTION,0}, {81145,0,16,CUE_ACTION,0},
    {85002,0,15,CUE_ACTION,0}, {85002,0,14,CUE_ACTION,0}, {50751,0,23,CUE_ACTION,0},
    {76547,0,17,CUE_ACTION,0}, {81161,0,16,CUE_ACTION,0}, {81161,0,15,CUE_ACTION,0},
    {54704,0,22,CUE_ACTION,0}, {81177,0,16,CUE_ACTION,0}, {85017,0,15,CUE_ACTION,0},
    {85017,0,14,CUE_ACTION,0}, {50774,0,23,CUE_ACTION,0}, {76564,0,17,CUE_ACTION,0},
    {81193,0,16,CUE_ACTION,0}, {81193,0,15,CUE_ACTION,0}, {39683,0,26,CUE_ACTION,0},
    {64066,0,20,CUE_ACTION,0}, {68538,0,19,CUE_ACTION,0}, {68538,0,18,CUE_ACTION,0},
    {39709,0,26,CUE_ACTION,0}, {64086,0,20,CUE_ACTION,0}, {68557,0,19,CUE_ACTION,0},
    {68557,0,18,CUE_ACTION,0}, {101953,75,7,CUE_ORGANISATION,0}, {85032,0,15,CUE_ACCOUNT,0},
    {95951,0,11,CUE_ACCOUNT,0}, {99598,0,9,CUE_ACCOUNT,0}, {76581,0,7,CUE_SPEAKER,0},
    {76581,171,17,CUE_ORGANISATION,0}, {99607,0,8,CUE_BLOCKED,0}, {99607,0,9,CUE_BLOCKED,0},
    {99616,0,9,CUE_BLOCKED,0}, {88342,0,14,CUE_REFUND,0}, {95962,0,11,CUE_DATA,0},
    {93658,0,12,CUE_DATA,0}, {99625,0,9,CUE_DATA,0}, {99634,0,9,CUE_DATA,0},
    {88356,0,14,CUE_DATA,0}, {97935,0,10,CUE_DATA,0}, {99643,0,9,CUE_DATA,0},
    {100973,0,8,CUE_DATA,0}, {99652,0,9,CUE_DATA,0}, {91326,0,13,CUE_DATA,0},
    {93670,0,12,CUE_DATA,0}, {88370,0,13,CUE_DATA,0}, {88370,0,14,CUE_DATA,0},
    {91339,0,13,CUE_DATA,0}, {85047,0,15,CUE_DATA,0}, {81209,0,16,CUE_DATA,0},
    {93682,0,12,CUE_DATA,0}, {99661,0,9,CUE_DATA,0}, {99670,0,9,CUE_BLOCKED,0},
    {97945,0,10,CUE_THREAT,0}, {97955,0,10,CUE_THREAT,0}, {97965,0,8,CUE_BLOCKED,0},
    {97965,0,9,CUE_BLOCKED,0}, {97965,0,10,CUE_BLOCKED,0}, {99679,0,9,CUE_BLOCKED,0},
    {37544,0,8,CUE_THREAT,0}, {68576,0,19,CUE_THREAT,0}, {76598,0,17,CUE_THREAT,0},
    {68576,0,13,CUE_THREAT,0}, {88384,0,14,CUE_THREAT,0}, {91352,0,13,CUE_THREAT,0},
    {64106,0,20,CUE_THREAT,0}, {59159,0,21,CUE_THREAT,0}, {27867,0,8,CUE_THREAT,0},
    {76615,0,17,CUE_THREAT,0}, {68595,0,19,CUE_THREAT,0}, {72696,0,18,CUE_THREAT,0},
    {76632,0,17,CUE_THREAT,0}, {81225,0,16,CUE_THREAT,0}, {72714,0,18,CUE_THREAT,0},
    {54726,0,22,CUE_THREAT,0}, {97975,0,10,CUE_PRIZE,0}, {97985,0,10,CUE_PAYMENT,0},
    {97995,149,10,CUE_ORGANISATION,0}, {99688,149,9,CUE_ORGANISATION,0}, {81241,0,16,CUE_SECRET,0},
    {50797,0,23,CUE_SECRET,0}, {99697,0,9,CUE_ACTION,0}, {98005,0,10,CUE_ACTION,0},
    {100981,0,8,CUE_ACTION,0}, {100989,0,8,CUE_ACTION,0}, {101960,0,7,CUE_ACTION,0},
    {102579,0,6,CUE_ACTION,0}, {101967,0,7,CUE_ACTION,0}, {100997,0,8,CUE_ACTION,0},
    {98015,0,10,CUE_REFUND,0}, {103047,0,4,CUE_PARCEL,0}, {93694,0,12,CUE_REFUND,0},
    {89606,0,4,CUE_SPEAKER,0}, {91101,171,5,CUE_ORGANISATION,4}, {98025,0,10,CUE_ACTION,0},
    {95973,0,11,CUE_ACTION,0}, {101005,180,8,CUE_ORGANISATION,6}, {99706,225,9,CUE_ORGANISATION,4},
    {26271,0,31,CUE_SECRET,0}, {32922,0,28,CUE_SECRET,0}, {32950,0,28,CUE_SECRET,0},
    {46637,0,24,CUE_SECRET,0}, {98035,0,10,CUE_CALL,0}, {81257,138,16,CUE_ORGANISATION,4},
    {95984,0,11,CUE_OFFER,0}, {81273,0,16,CUE_NEW_NUMBER,0}, {54748,0,22,CUE_NEW_NUMBER,0},
    {91365,0,13,CUE_OFFER,0}, {87360,208,4,CUE_ORGANISATION,2}, {59180,0,21,CUE_THREAT,0},
    {54770,0,22,CUE_THREAT,0}, {50820,0,23,CUE_THREAT,0}, {72732,0,18,CUE_THREAT,0},
    {68614,0,19,CUE_PRIZE,0}, {68633,0,19,CUE_PRIZE,0}, {98045,0,10,CUE_BLOCKED,0},
    {91378,0,13,CUE_REFUND,0}, {99715,0,9,CUE_REFUND,0}, {93706,0,12,CUE_OFFER,0},
    {99724,223,9,CUE_ORGANISATION,0}, {81289,0,16,CUE_ADVANCE_FEE,0},
    {85062,0,15,CUE_ADVANCE_FEE,0}, {39735,0,26,CUE_PARCEL,0}, {42960,0,25,CUE_PARCEL,0},
    {42985,0,25,CUE_PARCEL,0}, {46661,0,24,CUE_PARCEL,0}, {54792,0,22,CUE_PARCEL,0},
    {54814,0,22,CUE_PARCEL,0}, {59201,0,21,CUE_PARCEL,0}, {59222,0,21,CUE_PARCEL,0},
    {59243,0,21,CUE_PARCEL,0}, {64126,0,20,CUE_PARCEL,0}, {64146,0,20,CUE_PARCEL,0},
    {64166,0,20,CUE_PARCEL,0}, {68652,0,19,CUE_PARCEL,0}, {68671,0,19,CUE_PARCEL,0},
    {68690,0,19,CUE_PARCEL,0}, {72750,0,18,CUE_PARCEL,0}, {39735,0,16,CUE_PARCEL,0},
    {42960,0,15,CUE_PARCEL,0}, {32978,0,28,CUE_PARCEL,0}, {36612,0,27,CUE_PARCEL,0},
    {36639,0,27,CUE_PARCEL,0}, {39761,0,26,CUE_PARCEL,0}, {46685,0,24,CUE_PARCEL,0},
    {46709,0,24,CUE_PARCEL,0}, {50843,0,23,CUE_PARCEL,0}, {50866,0,23,CUE_PARCEL,0},
    {50889,0,23,CUE_PARCEL,0}, {54836,0,22,CUE_PARCEL,0}, {54858,0,22,CUE_PARCEL,0},
    {54880,0,22,CUE_PARCEL,0}, {59264,0,21,CUE_PARCEL,0}, {59285,0,21,CUE_PARCEL,0},
    {59306,0,21,CUE_PARCEL,0}, {64186,0,20,CUE_PARCEL,0}, {32978,0,18,CUE_PARCEL,0},
    {36612,0,17,CUE_PARCEL,0}, {99733,0,8,CUE_ADVANCE_FEE,0}, {99733,0,9,CUE_ADVANCE_FEE,0},
    {85077,0,15,CUE_ADVANCE_FEE,0}, {59327,0,21,CUE_PARCEL,0}, {64206,0,20,CUE_PARCEL,0},
    {76649,0,17,CUE_PARCEL,0}, {76666,0,17,CUE_PARCEL,0}, {81305,0,16,CUE_PARCEL,0},
    {85092,0,15,CUE_PARCEL,0}, {85107,0,15,CUE_PARCEL,0}, {88398,0,14,CUE_PARCEL,0},
    {59327,0,11,CUE_PARCEL,0}, {26302,0,31,CUE_PARCEL,0}, {28654,0,30,CUE_PARCEL,0},
    {28684,0,30,CUE_PARCEL,0}, {30812,0,29,CUE_PARCEL,0}, {36666,0,27,CUE_PARCEL,0},
    {36693,0,27,CUE_PARCEL,0}, {39787,0,26,CUE_PARCEL,0}, {39813,0,26,CUE_PARCEL,0},
    {39839,0,26,CUE_PARCEL,0}, {43010,0,25,CUE_PARCEL,0}, {43035,0,25,CUE_PARCEL,0},
    {43060,0,25,CUE_PARCEL,0}, {46733,0,24,CUE_PARCEL,0}, {46757,0,24,CUE_PARCEL,0},
    {46781,0,24,CUE_PARCEL,0}, {50912,0,23,CUE_PARCEL,0}, {54902,0,22,CUE_PARCEL,0},
    {59348,0,21,CUE_PARCEL,0}, {26302,0,21,CUE_PARCEL,0}, {28654,0,20,CUE_PARCEL,0},
    {72768,0,18,CUE_PARCEL,0}, {72786,0,18,CUE_PARCEL,0}, {76683,0,17,CUE_PARCEL,0},
    {81321,0,16,CUE_PARCEL,0}, {81337,0,16,CUE_PARCEL,0}, {85122,0,15,CUE_PARCEL,0},
    {26302,0,12,CUE_PARCEL,0}, {98055,0,10,CUE_ADVANCE_FEE,0}, {39865,0,26,CUE_PARCEL,0},
    {43085,0,25,CUE_PARCEL,0}, {43110,0,25,CUE_PARCEL,0}, {46805,0,24,CUE_PARCEL,0},
    {54924,0,22,CUE_PARCEL,0}, {54946,0,22,CUE_PARCEL,0}, {59369,0,21,CUE_PARCEL,0},
    {59390,0,21,CUE_PARCEL,0}, {59411,0,21,CUE_PARCEL,0}, {64226,0,20,CUE_PARCEL,0},
    {64246,0,20,CUE_PARCEL,0}, {64266,0,20,CUE_PARCEL,0}, {68709,0,19,CUE_PARCEL,0},
    {68728,0,19,CUE_PARCEL,0}, {68747,0,19,CUE_PARCEL,0}, {72804,0,18,CUE_PARCEL,0},
    {39865,0,16,CUE_PARCEL,0}, {43085,0,15,CUE_PARCEL,0}, {36720,0,27,CUE_PARCEL,0},
    {39891,0,26,CUE_PARCEL,0}, {39917,0,26,CUE_PARCEL,0}, {43135,0,25,CUE_PARCEL,0},
    {50935,0,23,CUE_PARCEL,0}, {50958,0,23,CUE_PARCEL,0}, {54968,0,22,CUE_PARCEL,0},
    {54990,0,22,CUE_PARCEL,0}, {55012,0,22,CUE_PARCEL,0}, {59432,0,21,CUE_PARCEL,0},
    {59453,0,21,CUE_PARCEL,0}, {59474,0,21,CUE_PARCEL,0}, {64286,0,20,CUE_PARCEL,0},
    {64306,0,20,CUE_PARCEL,0}, {64326,0,20,CUE_PARCEL,0}, {68766,0,19,CUE_PARCEL,0},
    {36720,0,17,CUE_PARCEL,0}, {39891,0,16,CUE_PARCEL,0}, {93718,150,12,CUE_ORGANISATION,4},
    {59495,0,21,CUE_URGENCY,0}, {101974,178,7,CUE_ORGANISATION,0},
    {102585,178,6,CUE_ORGANISATION,0}, {88412,0,14,CUE_URGENCY,0}, {101013,0,8,CUE_OFFER,0},
    {88426,0,14,CUE_PRIZE,0}, {12539,3,16,CUE_ORGANISATION,4}, {103100,102,3,CUE_ORGANISATION,5},
    {94131,0,5,CUE_STATE,0}, {98065,0,10,CUE_URGENCY,0}, {74566,0,9,CUE_CALL,0},
    {64346,118,20,CUE_ORGANISATION,4}, {88440,118,14,CUE_ORGANISATION,4},
    {99742,0,9,CUE_ADVANCE_FEE,0}, {64366,118,13,CUE_ORGANISATION,0},
    {64366,118,20,CUE_ORGANISATION,0}, {88454,0,14,CUE_OFFER,0}, {81353,128,16,CUE_ORGANISATION,0},
    {85137,0,5,CUE_ACTION,0}, {91391,0,13,CUE_PARCEL,0}, {95995,0,11,CUE_PARCEL,0},
    {85137,0,15,CUE_PARCEL,0}, {88468,77,14,CUE_ORGANISATION,0}, {102591,0,6,CUE_OFFER,0},
    {101981,0,7,CUE_OFFER,0}, {93730,0,12,CUE_FINE,0}, {88482,0,14,CUE_FINE,0},
    {76700,0,17,CUE_FINE,0}, {55034,0,22,CUE_PAYMENT,0}, {76717,0,17,CUE_PAYMENT,0},
    {64386,0,20,CUE_PAYMENT,0}, {46829,0,24,CUE_PAYMENT,0}, {59516,0,21,CUE_PAYMENT,0},
    {64406,0,20,CUE_PAYMENT,0}, {85152,0,15,CUE_PAYMENT,0}, {68785,0,18,CUE_PAYMENT,0},
    {68785,0,19,CUE_PAYMENT,0}, {55056,0,22,CUE_PAYMENT,0}, {55078,0,22,CUE_PAYMENT,0},
    {64426,0,20,CUE_PAYMENT,0}, {46853,0,24,CUE_PAYMENT,0}, {72822,0,18,CUE_PAYMENT,0},
    {50981,0,23,CUE_THREAT,0}, {64446,0,20,CUE_PAYMENT,0}, {46877,0,24,CUE_THREAT,0},
    {72840,0,18,CUE_PAYMENT,0}, {43160,0,25,CUE_PAYMENT,0}, {43160,0,25,CUE_THREAT,0},
    {43160,0,24,CUE_PAYMENT,0}, {68804,0,19,CUE_PAYMENT,0}, {68823,0,19,CUE_PAYMENT,0},
    {18049,0,35,CUE_PAYMENT,0}, {20091,0,34,CUE_PAYMENT,0}, {18049,0,34,CUE_PAYMENT,0},
    {24064,0,32,CUE_PAYMENT,0}, {24096,0,32,CUE_PAYMENT,0}, {24128,0,32,CUE_PAYMENT,0},
    {28714,0,30,CUE_PAYMENT,0}, {28744,0,30,CUE_PAYMENT,0}, {30841,0,29,CUE_PAYMENT,0},
    {30870,0,29,CUE_PAYMENT,0}, {30899,0,29,CUE_PAYMENT,0}, {30928,0,29,CUE_PAYMENT,0},
    {30841,0,28,CUE_PAYMENT,0}, {30870,0,28,CUE_PAYMENT,0}, {30899,0,28,CUE_PAYMENT,0},
    {33006,0,28,CUE_PAYMENT,0}, {30928,0,28,CUE_PAYMENT,0}, {36747,0,27,CUE_PAYMENT,0},
    {68842,0,19,CUE_PAYMENT,0}, {64466,0,20,CUE_PAYMENT,0}, {68861,0,18,CUE_PAYMENT,0},
    {68861,0,19,CUE_PAYMENT,0}, {68880,0,18,CUE_PAYMENT,0}, {68880,0,19,CUE_PAYMENT,0},
    {72858,0,18,CUE_PAYMENT,0}, {55100,0,22,CUE_PAYMENT,0}, {64486,0,20,CUE_PAYMENT,0},
    {64486,0,20,CUE_THREAT,0}, {46901,0,24,CUE_PAYMENT,0}, {68899,0,18,CUE_PAYMENT,0},
    {68899,0,19,CUE_PAYMENT,0}, {46925,0,24,CUE_PAYMENT,0}, {76734,0,17,CUE_PAYMENT,0},
    {59537,0,21,CUE_PAYMENT,0}, {72876,0,18,CUE_PAYMENT,0}, {76751,0,17,CUE_PAYMENT,0},
    {93742,0,12,CUE_PAYMENT,0}, {85167,0,15,CUE_PAYMENT,0}, {76768,0,17,CUE_PAYMENT,0},
    {85182,0,15,CUE_PAYMENT,0}, {81369,0,16,CUE_PAYMENT,0}, {81385,0,16,CUE_PAYMENT,0},
    {81401,0,16,CUE_PAYMENT,0}, {76785,0,17,CUE_PAYMENT,0}, {68918,0,19,CUE_PAYMENT,0},
    {59558,0,21,CUE_PAYMENT,0}, {59579,0,21,CUE_PAYMENT,0}, {93754,76,12,CUE_ORGANISATION,0},
    {96006,0,11,CUE_ASK,0}, {96017,0,11,CUE_ASK,0}, {72894,0,18,CUE_OFFER,0},
    {91404,1,13,CUE_ORGANISATION,0}, {68937,33,19,CUE_ORGANISATION,4}, {81417,0,16,CUE_THREAT,0},
    {85197,0,15,CUE_THREAT,0}, {85212,0,15,CUE_THREAT,0}, {98075,0,10,CUE_REFUND,0},
    {102852,0,5,CUE_OFFER,0}, {98085,0,10,CUE_DATA,0}, {55122,0,22,CUE_PRIZE,0},
    {55144,0,22,CUE_PRIZE,0}, {55122,0,21,CUE_PRIZE,0}, {76802,0,17,CUE_PRIZE,0},
    {76802,0,16,CUE_PRIZE,0}, {88496,0,14,CUE_PRIZE,0}, {93766,0,12,CUE_PRIZE,0},
    {93766,0,11,CUE_PRIZE,0}, {91417,0,13,CUE_ACCOUNT,0}, {96028,0,11,CUE_DATA,0},
    {99751,0,9,CUE_ACCOUNT,0}, {101021,0,8,CUE_ACCOUNT,0}, {101021,0,8,CUE_DATA,0},
    {101029,0,8,CUE_DATA,0}, {91430,0,13,CUE_DATA,0}, {102597,0,6,CUE_ACCOUNT,0},
    {99760,0,9,CUE_ACCOUNT,0}, {99760,0,9,CUE_DATA,0}, {101037,0,8,CUE_DATA,0},
    {101988,0,7,CUE_DATA,0}, {101045,0,8,CUE_DATA,0}, {93778,0,12,CUE_DATA,0},
    {96039,0,11,CUE_DATA,0}, {91443,0,12,CUE_DATA,0}, {91443,0,13,CUE_DATA,0},
    {93790,0,12,CUE_DATA,0}, {88510,0,14,CUE_DATA,0}, {85227,0,15,CUE_DATA,0},
    {96050,0,11,CUE_DATA,0}, {101053,0,8,CUE_DATA,0}, {88524,0,14,CUE_ACCOUNT,0},
    {98095,0,10,CUE_ACCOUNT,0}, {71457,0,15,CUE_ACCOUNT,0}, {87015,0,11,CUE_ACCOUNT,0},
    {92785,0,9,CUE_ACCOUNT,0}, {96061,0,11,CUE_DATA,0}, {93802,0,12,CUE_DATA,0},
    {99769,0,9,CUE_DATA,0}, {99778,0,9,CUE_DATA,0}, {88538,0,14,CUE_DATA,0},
    {98105,0,10,CUE_DATA,0}, {99787,0,9,CUE_DATA,0}, {101061,0,8,CUE_DATA,0},
    {99796,0,9,CUE_DATA,0}, {91456,0,13,CUE_DATA,0}, {93814,0,12,CUE_DATA,0},
    {88552,0,13,CUE_DATA,0}, {88552,0,14,CUE_DATA,0}, {91469,0,13,CUE_DATA,0},
    {85242,0,15,CUE_DATA,0}, {81433,0,16,CUE_DATA,0}, {93826,0,12,CUE_DATA,0},
    {99805,0,9,CUE_DATA,0}, {101995,177,7,CUE_ORGANISATION,2}, {102857,100,5,CUE_ORGANISATION,0},
    {93838,228,4,CUE_ORGANISATION,2}, {99814,228,9,CUE_ORGANISATION,0},
    {101069,228,8,CUE_ORGANISATION,0}, {98115,0,10,CUE_ASK,0}, {93838,0,12,CUE_PRIZE,0},
    {99823,0,9,CUE_OFFER,0}, {72912,0,18,CUE_URGENCY,0}, {91482,0,13,CUE_URGENCY,0},
    {68956,0,18,CUE_URGENCY,0}, {68956,0,19,CUE_URGENCY,0}, {64506,0,20,CUE_URGENCY,0},
    {96072,0,11,CUE_URGENCY,0}, {93850,0,12,CUE_URGENCY,0}, {91495,0,13,CUE_URGENCY,0},
    {93862,0,12,CUE_URGENCY,0}, {98125,0,10,CUE_URGENCY,0}, {98135,225,4,CUE_ORGANISATION,2},
    {98135,225,10,CUE_ORGANISATION,0}, {102002,0,7,CUE_PRIZE,0}, {101077,0,8,CUE_PAYMENT,0},
    {68975,0,19,CUE_ACCOUNT,0}, {72930,0,18,CUE_ACCOUNT,0}, {81449,0,16,CUE_ACCOUNT,0},
    {64526,0,9,CUE_ACCOUNT,0}, {64526,0,20,CUE_ACCOUNT,0}, {68994,0,19,CUE_ACCOUNT,0},
    {76819,0,17,CUE_ACCOUNT,0}, {64526,0,10,CUE_ACCOUNT,0}, {98145,0,10,CUE_PAYMENT,0},
    {28774,0,30,CUE_SECRET,0}, {36774,0,27,CUE_SECRET,0}, {43185,0,25,CUE_SECRET,0},
    {43210,0,25,CUE_SECRET,0}, {46949,0,24,CUE_SECRET,0}, {55166,0,22,CUE_SECRET,0},
    {55188,0,22,CUE_SECRET,0}, {59600,0,21,CUE_SECRET,0}, {55210,0,22,CUE_DATA,0},
    {69013,0,19,CUE_DATA,0}, {64546,0,20,CUE_DATA,0}, {96083,0,11,CUE_PAYMENT,0},
    {88566,0,14,CUE_PAYMENT,0}, {22073,0,33,CUE_SECRET,0}, {28804,0,30,CUE_SECRET,0},
    {33034,0,28,CUE_SECRET,0}, {33062,0,28,CUE_SECRET,0}, {36801,0,27,CUE_SECRET,0},
    {43235,0,25,CUE_SECRET,0}, {43260,0,25,CUE_SECRET,0}, {46973,0,24,CUE_SECRET,0},
    {88580,0,14,CUE_PAYMENT,0}, {96094,0,11,CUE_PAYMENT,0}, {69032,0,19,CUE_THREAT,0},
    {59621,0,21,CUE_THREAT,0}, {64566,0,20,CUE_THREAT,0}, {69051,0,19,CUE_THREAT,0},
    {72948,0,18,CUE_THREAT,0}, {64586,0,20,CUE_THREAT,0}, {46997,0,24,CUE_THREAT,0},
    {69070,0,19,CUE_THREAT,0}, {59642,0,21,CUE_THREAT,0}, {64606,0,20,CUE_THREAT,0},
    {69089,0,19,CUE_THREAT,0}, {72966,0,18,CUE_THREAT,0}, {64626,0,20,CUE_THREAT,0},
    {47021,0,24,CUE_THREAT,0}, {40142,0,9,CUE_REFUND,0}, {55232,0,22,CUE_ADVANCE_FEE,0},
    {59663,0,21,CUE_ADVANCE_FEE,0}, {85257,0,14,CUE_ADVANCE_FEE,0}, {85257,0,15,CUE_ADVANCE_FEE,0},
    {59684,0,21,CUE_ADVANCE_FEE,0}, {91508,0,13,CUE_PARCEL,0}, {96105,0,11,CUE_PARCEL,0},
    {99832,0,9,CUE_PAYMENT,0}, {96116,0,11,CUE_PAYMENT,0}, {93874,0,12,CUE_PAYMENT,0},
    {85272,0,15,CUE_PAYMENT,0}, {76836,0,17,CUE_PRIZE,0}, {85287,0,15,CUE_PAYMENT,0},
    {93886,0,12,CUE_PAYMENT,0}, {88594,0,14,CUE_ADVANCE_FEE,0}, {91521,0,13,CUE_PAYMENT,0},
    {88608,0,14,CUE_PAYMENT,0}, {96127,0,11,CUE_PAYMENT,0}, {88622,0,14,CUE_PAYMENT,0},
    {88636,0,14,CUE_PAYMENT,0}, {96138,0,11,CUE_FINE,0}, {69108,0,19,CUE_THREAT,0},
    {59705,0,21,CUE_THREAT,0}, {64646,0,20,CUE_THREAT,0}, {69127,0,19,CUE_THREAT,0},
    {72984,0,18,CUE_THREAT,0}, {64666,0,20,CUE_THREAT,0}, {47045,0,24,CUE_THREAT,0},
    {59726,0,21,CUE_BANK_DETAILS,0}, {88650,0,14,CUE_THREAT,0}, {81465,0,16,CUE_THREAT,0},
    {85302,0,15,CUE_THREAT,0}, {88664,0,14,CUE_THREAT,0}, {91534,0,13,CUE_THREAT,0},
    {85317,0,15,CUE_THREAT,0}, {69146,0,19,CUE_THREAT,0}, {14560,0,6,CUE_ASK,0},
    {24450,0,23,CUE_BANK_DETAILS,0}, {14560,0,28,CUE_BANK_DETAILS,0},
    {31362,0,20,CUE_BANK_DETAILS,0}, {24481,0,23,CUE_BANK_DETAILS,0},
    {24160,0,32,CUE_BANK_DETAILS,0}, {28834,0,30,CUE_BANK_DETAILS,0},
    {30957,0,29,CUE_BANK_DETAILS,0}, {36828,0,27,CUE_BANK_DETAILS,0},
    {36855,0,27,CUE_BANK_DETAILS,0}, {36882,0,27,CUE_BANK_DETAILS,0},
    {47069,0,24,CUE_BANK_DETAILS,0}, {24512,0,23,CUE_BANK_DETAILS,0},
    {18195,0,26,CUE_BANK_DETAILS,0}, {16892,0,36,CUE_BANK_DETAILS,0},
    {20125,0,34,CUE_BANK_DETAILS,0}, {22106,0,33,CUE_BANK_DETAILS,0},
    {26333,0,31,CUE_BANK_DETAILS,0}, {26364,0,31,CUE_BANK_DETAILS,0},
    {26395,0,31,CUE_BANK_DETAILS,0}, {33090,0,28,CUE_BANK_DETAILS,0},
    {20332,0,25,CUE_BANK_DETAILS,0}, {101085,0,8,CUE_ASK,0}, {37319,100,3,CUE_ORGANISATION,1},
    {81481,100,16,CUE_ORGANISATION,0}, {96908,0,7,CUE_URGENCY,0}, {93898,0,6,CUE_URGENCY,0},
    {99841,53,9,CUE_ORGANISATION,0}, {93898,0,7,CUE_URGENCY,0}, {93898,0,12,CUE_URGENCY,0},
    {101093,0,8,CUE_URGENCY,0}, {98155,8,6,CUE_ORGANISATION,0}, {98155,8,10,CUE_ORGANISATION,0},
    {88162,0,4,CUE_MONEY,0}, {78692,0,5,CUE_MONEY,0}, {103051,0,4,CUE_OFFER,0},
    {73002,0,18,CUE_ACTION,0}, {81497,0,16,CUE_ACTION,0}, {88678,0,14,CUE_ACTION,0},
    {93910,0,12,CUE_ACTION,0}, {69165,0,19,CUE_ACTION,0}, {76853,0,17,CUE_ACTION,0},
    {85332,0,15,CUE_ACTION,0}, {91547,0,13,CUE_ACTION,0}, {51004,0,23,CUE_THREAT,0},
    {47093,0,24,CUE_THREAT,0}, {43285,0,25,CUE_THREAT,0}, {64686,0,20,CUE_THREAT,0},
    {91560,0,13,CUE_ACCOUNT,0}, {98165,0,10,CUE_ACCOUNT,0}, {98165,0,10,CUE_DATA,0},
    {85347,0,8,CUE_DATA,0}, {98175,0,10,CUE_DATA,0}, {85347,0,15,CUE_DATA,0},
    {98185,0,10,CUE_ACCOUNT,0}, {76870,0,17,CUE_DATA,0}, {96149,0,11,CUE_DATA,0},
    {101101,0,8,CUE_DATA,0}, {96160,0,11,CUE_DATA,0}, {93922,0,12,CUE_DATA,0},
    {91573,0,13,CUE_DATA,0}, {91586,0,8,CUE_DATA,0}, {91586,0,13,CUE_DATA,0},
    {96171,0,6,CUE_ACCOUNT,0}, {96171,0,11,CUE_DATA,0}, {96182,0,11,CUE_ACCOUNT,0},
    {96182,0,11,CUE_DATA,0}, {91599,0,13,CUE_DATA,0}, {98195,0,10,CUE_DATA,0},
    {102009,0,7,CUE_ASK,0}, {64706,0,8,CUE_ASK,0}, {64706,0,20,CUE_SECRET,0}, {30399,0,6,CUE_ASK,0},
    {102016,0,7,CUE_ASK,0}, {102023,0,7,CUE_ACTION,0}, {102023,0,7,CUE_ASK,0},
    {96193,0,11,CUE_URGENCY,0}, {98205,126,10,CUE_ORGANISATION,0},
    {102603,212,6,CUE_ORGANISATION,0}, {93934,212,12,CUE_ORGANISATION,0},
    {98215,127,6,CUE_ORGANISATION,0}, {98215,127,10,CUE_ORGANISATION,0}, {91612,0,13,CUE_FINE,0},
    {99850,0,7,CUE_OFFER,0}, {99850,0,9,CUE_OFFER,0}, {99859,0,8,CUE_ASK,0}, {99859,0,9,CUE_ASK,0},
    {81513,90,16,CUE_ORGANISATION,0}, {99868,0,9,CUE_ASK,0}, {101109,0,8,CUE_ACTION,0},
    {101109,0,8,CUE_ASK,0}, {101117,0,8,CUE_ACTION,0}, {101117,0,8,CUE_ASK,0},
    {99877,0,9,CUE_ASK,0}, {93946,0,12,CUE_ASK,0}, {73020,0,6,CUE_ASK,0}, {73020,0,18,CUE_SECRET,0},
    {99886,0,9,CUE_ASK,0}, {99895,0,9,CUE_PAYMENT,0}, {98225,0,10,CUE_PAYMENT,0},
    {101125,0,8,CUE_THREAT,0}, {98235,0,10,CUE_THREAT,0}, {98245,0,10,CUE_PRIZE,0},
    {66792,0,10,CUE_BLOCKED,0}, {96204,0,11,CUE_BLOCKED,0}, {98255,0,10,CUE_PARCEL,0},
    {101133,0,8,CUE_ACTION,0}, {36593,0,3,CUE_ACTION,0}, {102609,0,6,CUE_OFFER,0},
    {101141,150,8,CUE_ORGANISATION,0}, {88692,137,5,CUE_ORGANISATION,6},
    {88692,137,14,CUE_ORGANISATION,0}, {93958,0,12,CUE_STATE,0}, {103055,0,4,CUE_ACTION,0},
    {76887,0,8,CUE_FINE,0}, {76887,4,17,CUE_ORGANISATION,0}, {102030,0,7,CUE_PRIZE,0},
    {81529,225,16,CUE_ORGANISATION,0}, {99904,0,9,CUE_PRIZE,0}, {98265,192,6,CUE_ORGANISATION,0},
    {98265,192,10,CUE_ORGANISATION,0}, {69184,0,19,CUE_PAYMENT,0}, {88706,0,14,CUE_PAYMENT,0},
    {64726,0,19,CUE_REFUND,0}, {64726,0,20,CUE_REFUND,0}, {81545,0,15,CUE_PAYMENT,0},
    {81545,0,16,CUE_PAYMENT,0}, {69203,0,19,CUE_PAYMENT,0}, {69203,0,19,CUE_REFUND,0},
    {69222,0,19,CUE_PAYMENT,0}, {76904,0,17,CUE_PAYMENT,0}, {59747,0,21,CUE_PAYMENT,0},
    {55254,0,22,CUE_PAYMENT,0}, {55254,0,21,CUE_PAYMENT,0}, {24192,0,32,CUE_PAYMENT,0},
    {26426,0,31,CUE_PAYMENT,0}, {24192,0,31,CUE_PAYMENT,0}, {30986,0,29,CUE_PAYMENT,0},
    {31015,0,29,CUE_PAYMENT,0}, {31044,0,29,CUE_PAYMENT,0}, {36909,0,27,CUE_PAYMENT,0},
    {36936,0,27,CUE_PAYMENT,0}, {39943,0,26,CUE_PAYMENT,0}, {39969,0,26,CUE_PAYMENT,0},
    {39995,0,26,CUE_PAYMENT,0}, {40021,0,26,CUE_PAYMENT,0}, {39943,0,25,CUE_PAYMENT,0},
    {39969,0,25,CUE_PAYMENT,0}, {39995,0,25,CUE_PAYMENT,0}, {43310,0,25,CUE_PAYMENT,0},
    {40021,0,25,CUE_PAYMENT,0}, {47117,0,24,CUE_PAYMENT,0}, {91625,0,13,CUE_REFUND,0},
    {81561,0,15,CUE_PAYMENT,0}, {81561,0,16,CUE_PAYMENT,0}, {81577,0,15,CUE_PAYMENT,0},
    {81577,0,16,CUE_PAYMENT,0}, {85362,0,15,CUE_PAYMENT,0}, {76921,0,17,CUE_PAYMENT,0},
    {81593,0,15,CUE_PAYMENT,0}, {81593,0,16,CUE_PAYMENT,0}, {88720,0,14,CUE_THREAT,0},
    {96215,0,11,CUE_THREAT,0}, {88734,0,14,CUE_THREAT,0}, {81609,0,16,CUE_THREAT,0},
    {91638,0,13,CUE_THREAT,0}, {81625,0,16,CUE_THREAT,0}, {101149,0,8,CUE_THREAT,0},
    {81525,90,4,CUE_ORGANISATION,6}, {64746,0,20,CUE_ACTION,0}, {73038,0,18,CUE_ACTION,0},
    {81641,0,16,CUE_ACTION,0}, {88748,0,14,CUE_ACTION,0}, {59768,0,21,CUE_ACTION,0},
    {69241,0,19,CUE_ACTION,0}, {76938,0,17,CUE_ACTION,0}, {85377,0,15,CUE_ACTION,0},
    {51027,0,23,CUE_ACTION,0}, {76955,0,17,CUE_ACTION,0}, {81657,0,16,CUE_ACTION,0},
    {81657,0,15,CUE_ACTION,0}, {47141,0,24,CUE_ACTION,0}, {73056,0,18,CUE_ACTION,0},
    {76972,0,17,CUE_ACTION,0}, {76972,0,16,CUE_ACTION,0}, {51050,0,23,CUE_ACTION,0},
    {76989,0,17,CUE_ACTION,0}, {81673,0,16,CUE_ACTION,0}, {81673,0,15,CUE_ACTION,0},
    {47165,0,24,CUE_ACTION,0}, {73074,0,18,CUE_ACTION,0}, {77006,0,17,CUE_ACTION,0},
    {77006,0,16,CUE_ACTION,0}, {36963,0,27,CUE_ACTION,0}, {59789,0,21,CUE_ACTION,0},
    {64766,0,20,CUE_ACTION,0}, {64766,0,19,CUE_ACTION,0}, {36990,0,27,CUE_ACTION,0},
    {59810,0,21,CUE_ACTION,0}, {64786,0,20,CUE_ACTION,0}, {64786,0,19,CUE_ACTION,0},
    {101157,0,8,CUE_OFFER,0}, {154,0,3,CUE_SPEAKER,0}, {72273,0,9,CUE_ACCOUNT,0},
    {99913,0,9,CUE_DATA,0}, {99922,0,8,CUE_DATA,0}, {99922,0,9,CUE_DATA,0},
    {64806,0,20,CUE_ACCOUNT,0}, {10865,0,19,CUE_ACCOUNT,0}, {77023,0,17,CUE_ACCOUNT,0},
    {10865,0,10,CUE_ACCOUNT,0}, {10865,0,10,CUE_DATA,0}, {59831,0,21,CUE_ACCOUNT,0},
    {64826,0,20,CUE_ACCOUNT,0}, {73092,0,18,CUE_ACCOUNT,0}, {59831,0,11,CUE_ACCOUNT,0},
    {691,0,15,CUE_DATA,0}, {91651,0,13,CUE_DATA,0}, {63495,0,11,CUE_DATA,0},
    {96226,0,11,CUE_DATA,0}, {32744,0,10,CUE_ACCOUNT,0}, {69260,0,19,CUE_THREAT,0},
    {34687,0,8,CUE_DATA,0}, {81689,0,15,CUE_DATA,0}, {81689,0,16,CUE_DATA,0},
    {93970,0,12,CUE_DATA,0}, {81705,0,16,CUE_DATA,0}, {81721,0,16,CUE_DATA,0},
    {77040,0,17,CUE_DATA,0}, {91664,0,13,CUE_DATA,0}, {64846,0,20,CUE_DATA,0},
    {98275,0,10,CUE_DATA,0}, {38662,0,7,CUE_DATA,0}, {373,0,5,CUE_SPEAKER,0},
    {81737,0,16,CUE_ACCOUNT,0}, {63515,0,11,CUE_ACCOUNT,0}, {96237,0,11,CUE_PAYMENT,0},
    {88762,0,14,CUE_ACCOUNT,0}, {40047,0,26,CUE_THREAT,0}, {40047,0,25,CUE_THREAT,0},
    {51073,0,23,CUE_THREAT,0}, {55276,0,22,CUE_THREAT,0}, {81753,0,16,CUE_ACCOUNT,0},
    {40047,0,11,CUE_ACCOUNT,0}, {77057,0,17,CUE_OFFER,0}, {7007,0,11,CUE_ACCOUNT,0},
    {7007,0,11,CUE_DATA,0}, {96248,0,10,CUE_DATA,0}, {96248,0,11,CUE_DATA,0},
    {88776,0,14,CUE_PARCEL,0}, {37017,0,27,CUE_THREAT,0}, {37017,0,26,CUE_THREAT,0},
    {47189,0,24,CUE_THREAT,0}, {51096,0,23,CUE_THREAT,0}, {55298,0,22,CUE_ACCOUNT,0},
    {19118,0,21,CUE_ACCOUNT,0}, {69279,0,19,CUE_ACCOUNT,0}, {19118,0,12,CUE_ACCOUNT,0},
    {19118,0,12,CUE_DATA,0}, {51119,0,23,CUE_ACCOUNT,0}, {55320,0,22,CUE_ACCOUNT,0},
    {64866,0,20,CUE_ACCOUNT,0}, {51119,0,13,CUE_ACCOUNT,0}, {7162,0,17,CUE_DATA,0},
    {101165,0,8,CUE_OFFER,0}, {85392,0,15,CUE_DATA,0}, {54229,0,13,CUE_DATA,0},
    {91677,0,13,CUE_ACCOUNT,0}, {91677,0,13,CUE_DATA,0}, {96259,0,11,CUE_PARCEL,0},
    {81769,0,16,CUE_PARCEL,0}, {91690,0,13,CUE_PAYMENT,0}, {22139,0,33,CUE_SECRET,0},
    {28864,0,30,CUE_SECRET,0}, {33118,0,28,CUE_SECRET,0}, {33146,0,28,CUE_SECRET,0},
    {37044,0,27,CUE_SECRET,0}, {43335,0,25,CUE_SECRET,0}, {43360,0,25,CUE_SECRET,0},
    {47213,0,24,CUE_SECRET,0}, {49637,0,10,CUE_DATA,0}, {73110,0,17,CUE_DATA,0},
    {73110,0,18,CUE_DATA,0}, {88790,0,14,CUE_DATA,0}, {73128,0,18,CUE_DATA,0},
    {96270,0,11,CUE_ACCOUNT,0}, {26457,0,31,CUE_THREAT,0}, {26457,0,30,CUE_THREAT,0},
    {33174,0,28,CUE_THREAT,0}, {37071,0,27,CUE_THREAT,0}, {26457,0,16,CUE_ACCOUNT,0},
    {43385,0,25,CUE_DATA,0}, {55342,0,22,CUE_DATA,0}, {73146,0,18,CUE_DATA,0},
    {69298,0,19,CUE_DATA,0}, {51142,0,23,CUE_DATA,0}, {85407,0,15,CUE_DATA,0},
    {88804,0,14,CUE_PAYMENT,0}, {7047,0,22,CUE_DATA,0}, {77074,0,17,CUE_PAYMENT,0},
    {93982,0,12,CUE_DATA,0}, {93982,0,12,CUE_OFFER,0}, {16928,0,36,CUE_SECRET,0},
    {22172,0,33,CUE_SECRET,0}, {26488,0,31,CUE_SECRET,0}, {26519,0,31,CUE_SECRET,0},
    {28894,0,30,CUE_SECRET,0}, {33202,0,28,CUE_SECRET,0}, {33230,0,28,CUE_SECRET,0},
    {37098,0,27,CUE_SECRET,0}, {53683,0,9,CUE_DATA,0}, {77091,0,17,CUE_PAYMENT,0},
    {88818,0,14,CUE_PAYMENT,0}, {40073,0,26,CUE_PRIZE,0}, {40099,0,26,CUE_PRIZE,0},
    {40073,0,25,CUE_PRIZE,0}, {59852,0,21,CUE_PRIZE,0}, {59873,0,21,CUE_THREAT,0},
    {59852,0,20,CUE_PRIZE,0}, {73164,0,18,CUE_PRIZE,0}, {81785,0,16,CUE_PRIZE,0},
    {81785,0,15,CUE_PRIZE,0}, {98285,0,10,CUE_ACTION,0}, {3826,0,42,CUE_PRIZE,0},
    {7829,0,40,CUE_PRIZE,0}, {14479,0,37,CUE_PRIZE,0}, {14479,0,36,CUE_PRIZE,0},
    {18084,0,35,CUE_PRIZE,0}, {18084,0,34,CUE_PRIZE,0}, {22205,0,33,CUE_PRIZE,0},
    {22238,0,33,CUE_PRIZE,0}, {22271,0,33,CUE_PRIZE,0}, {22238,0,32,CUE_PRIZE,0},
    {26550,0,31,CUE_PRIZE,0}, {26581,0,31,CUE_PRIZE,0}, {26550,0,30,CUE_PRIZE,0},
    {33258,0,28,CUE_PRIZE,0}, {37125,0,27,CUE_PRIZE,0}, {33258,0,27,CUE_PRIZE,0},
    {47237,0,24,CUE_PRIZE,0}, {47261,0,24,CUE_PRIZE,0}, {47237,0,23,CUE_PRIZE,0},
    {55364,0,22,CUE_PRIZE,0}, {55364,0,21,CUE_PRIZE,0}, {73182,0,18,CUE_PRIZE,0},
    {73200,0,18,CUE_PRIZE,0}, {73182,0,17,CUE_PRIZE,0}, {77108,0,17,CUE_THREAT,0},
    {96281,0,11,CUE_ACTION,0}, {28924,0,30,CUE_PRIZE,0}, {28954,0,30,CUE_PRIZE,0},
    {28924,0,29,CUE_PRIZE,0}, {43410,0,25,CUE_PRIZE,0}, {43410,0,24,CUE_PRIZE,0},
    {55386,0,22,CUE_PRIZE,0}, {64886,0,20,CUE_PRIZE,0}, {64886,0,19,CUE_PRIZE,0},
    {62214,0,12,CUE_THREAT,0}, {50814,191,6,CUE_ORGANISATION,4}, {87187,0,7,CUE_THREAT,0},
    {40304,0,3,CUE_STATE,0}, {101173,0,8,CUE_STATE,0}, {96292,185,11,CUE_ORGANISATION,0},
    {102615,0,6,CUE_OFFER,0}, {102621,0,6,CUE_OFFER,0}, {103059,136,4,CUE_ORGANISATION,2},
    {96303,0,11,CUE_OFFER,0}, {91703,0,13,CUE_PRIZE,0}, {85422,0,15,CUE_PRIZE,0},
    {99931,0,4,CUE_STATE,0}, {99931,0,9,CUE_STATE,0}, {98530,0,4,CUE_ASK,0},
    {91716,0,13,CUE_ADVANCE_FEE,0}, {98295,185,10,CUE_ORGANISATION,0},
    {81801,175,8,CUE_ORGANISATION,0}, {81801,175,16,CUE_ORGANISATION,0},
    {102862,0,5,CUE_ADVANCE_FEE,0}, {102037,0,7,CUE_STATE,0}, {102044,0,7,CUE_PRIZE,0},
    {81817,171,16,CUE_ORGANISATION,0}, {102051,0,7,CUE_PRIZE,0}, {55424,0,6,CUE_PRIZE,0},
    {102058,0,7,CUE_PRIZE,0}, {91729,0,13,CUE_PAYMENT,0}, {93762,76,4,CUE_ORGANISATION,6},
    {81833,0,16,CUE_URGENCY,0}, {88832,0,14,CUE_URGENCY,0}, {91742,0,13,CUE_URGENCY,0},
    {93994,0,12,CUE_URGENCY,0}, {88846,0,14,CUE_OFFER,0}, {98305,0,10,CUE_ADVANCE_FEE,0},
    {101181,0,8,CUE_STATE,0}, {98315,181,5,CUE_ORGANISATION,0}, {98315,181,10,CUE_ORGANISATION,0},
    {73218,0,18,CUE_PRIZE,0}, {81849,0,16,CUE_PRIZE,0}, {88860,0,14,CUE_PRIZE,0},
    {96314,0,11,CUE_PRIZE,0}, {40125,0,26,CUE_PRIZE,0}, {51165,0,23,CUE_PRIZE,0},
    {55408,0,22,CUE_PRIZE,0}, {55430,0,22,CUE_PRIZE,0}, {59894,0,21,CUE_PRIZE,0},
    {64906,0,20,CUE_PRIZE,0}, {64926,0,20,CUE_PRIZE,0}, {73236,0,18,CUE_PRIZE,0},
    {77125,0,17,CUE_PRIZE,0}, {77142,0,17,CUE_PRIZE,0}, {77159,0,17,CUE_PRIZE,0},
    {85437,0,15,CUE_PRIZE,0}, {85452,0,15,CUE_PRIZE,0}, {94006,0,12,CUE_PRIZE,0},
    {47285,0,24,CUE_PRIZE,0}, {59915,0,21,CUE_PRIZE,0}, {64946,0,20,CUE_PRIZE,0},
    {64966,0,20,CUE_PRIZE,0}, {69317,0,19,CUE_PRIZE,0}, {73254,0,18,CUE_PRIZE,0},
    {73272,0,18,CUE_PRIZE,0}, {81865,0,16,CUE_PRIZE,0}, {85467,0,15,CUE_PRIZE,0},
    {85482,0,15,CUE_PRIZE,0}, {85497,0,15,CUE_PRIZE,0}, {91755,0,13,CUE_PRIZE,0},
    {91768,0,13,CUE_PRIZE,0}, {98325,0,10,CUE_PRIZE,0}, {102065,0,7,CUE_PRIZE,0},
    {102072,0,7,CUE_PRIZE,0}, {85512,88,8,CUE_ORGANISATION,0}, {85512,88,15,CUE_ORGANISATION,0},
    {22632,0,4,CUE_SPEAKER,0}, {94018,0,12,CUE_ACCOUNT,0}, {94018,0,12,CUE_DATA,0},
    {94030,0,12,CUE_DATA,0}, {47309,0,24,CUE_ACCOUNT,0}, {55452,0,22,CUE_ACCOUNT,0},
    {55474,0,22,CUE_ACCOUNT,0}, {59936,0,21,CUE_ACCOUNT,0}, {69336,0,19,CUE_ACCOUNT,0},
    {69355,0,19,CUE_ACCOUNT,0}, {69374,0,19,CUE_ACCOUNT,0}, {69393,0,19,CUE_ACCOUNT,0},
    {73290,0,18,CUE_ACCOUNT,0}, {88874,0,14,CUE_ACCOUNT,0}, {51188,0,23,CUE_ACCOUNT,0},
    {59957,0,21,CUE_ACCOUNT,0}, {59978,0,21,CUE_ACCOUNT,0}, {64986,0,20,CUE_ACCOUNT,0},
    {73308,0,18,CUE_ACCOUNT,0}, {73326,0,18,CUE_ACCOUNT,0}, {73344,0,18,CUE_ACCOUNT,0},
    {73362,0,18,CUE_ACCOUNT,0}, {77176,0,17,CUE_ACCOUNT,0}, {55496,0,22,CUE_ACCOUNT,0},
    {65006,0,20,CUE_ACCOUNT,0}, {65026,0,20,CUE_ACCOUNT,0}, {69412,0,19,CUE_ACCOUNT,0},
    {77193,0,17,CUE_ACCOUNT,0}, {77210,0,17,CUE_ACCOUNT,0}, {77227,0,17,CUE_ACCOUNT,0},
    {77244,0,17,CUE_ACCOUNT,0}, {81881,0,16,CUE_ACCOUNT,0}, {55496,0,9,CUE_DATA,0},
    {94042,0,12,CUE_DATA,0}, {99940,0,9,CUE_DATA,0}, {51211,0,23,CUE_ACCOUNT,0},
    {59999,0,21,CUE_ACCOUNT,0}, {60020,0,21,CUE_ACCOUNT,0}, {65046,0,20,CUE_ACCOUNT,0},
    {73380,0,18,CUE_ACCOUNT,0}, {73398,0,18,CUE_ACCOUNT,0}, {73416,0,18,CUE_ACCOUNT,0},
    {73434,0,18,CUE_ACCOUNT,0}, {77261,0,17,CUE_ACCOUNT,0}, {77278,0,17,CUE_ADVANCE_FEE,0},
    {73452,0,18,CUE_THREAT,0}, {73470,0,18,CUE_THREAT,0}, {77295,0,17,CUE_THREAT,0},
    {77312,0,17,CUE_THREAT,0}, {77329,0,17,CUE_THREAT,0}, {81897,0,16,CUE_THREAT,0},
    {81913,0,16,CUE_ADVANCE_FEE,0}, {81929,0,16,CUE_DATA,0}, {81945,0,16,CUE_DATA,0},
    {91781,0,13,CUE_DATA,0}, {94054,0,12,CUE_DATA,0}, {81961,0,16,CUE_THREAT,0},
    {81977,0,16,CUE_THREAT,0}, {85527,0,15,CUE_THREAT,0}, {85542,0,15,CUE_THREAT,0},
    {85557,0,15,CUE_THREAT,0}, {88888,0,14,CUE_THREAT,0}, {37152,0,27,CUE_PARCEL,0},
    {40151,0,26,CUE_PARCEL,0}, {40177,0,26,CUE_PARCEL,0}, {43435,0,25,CUE_PARCEL,0},
    {51234,0,23,CUE_PARCEL,0}, {51257,0,23,CUE_PARCEL,0}, {55518,0,22,CUE_PARCEL,0},
    {55540,0,22,CUE_PARCEL,0}, {55562,0,22,CUE_PARCEL,0}, {60041,0,21,CUE_PARCEL,0},
    {60062,0,21,CUE_PARCEL,0}, {60083,0,21,CUE_PARCEL,0}, {65066,0,20,CUE_PARCEL,0},
    {65086,0,20,CUE_PARCEL,0}, {65106,0,20,CUE_PARCEL,0}, {69431,0,19,CUE_PARCEL,0},
    {37152,0,17,CUE_PARCEL,0}, {40151,0,16,CUE_PARCEL,0}, {47333,0,24,CUE_ACCOUNT,0},
    {55584,0,22,CUE_ACCOUNT,0}, {55606,0,22,CUE_ACCOUNT,0}, {60104,0,21,CUE_ACCOUNT,0},
    {69450,0,19,CUE_ACCOUNT,0}, {69469,0,19,CUE_ACCOUNT,0}, {69488,0,19,CUE_ACCOUNT,0},
    {69507,0,19,CUE_ACCOUNT,0}, {73488,0,18,CUE_ACCOUNT,0}, {51280,0,23,CUE_ACCOUNT,0},
    {60125,0,21,CUE_ACCOUNT,0}, {60146,0,21,CUE_ACCOUNT,0}, {65126,0,20,CUE_ACCOUNT,0},
    {73506,0,18,CUE_ACCOUNT,0}, {73524,0,18,CUE_ACCOUNT,0}, {73542,0,18,CUE_ACCOUNT,0},
    {73560,0,18,CUE_ACCOUNT,0}, {77346,0,17,CUE_ACCOUNT,0}, {40203,0,26,CUE_ACCOUNT,0},
    {47357,0,24,CUE_ACCOUNT,0}, {47381,0,24,CUE_ACCOUNT,0}, {51303,0,23,CUE_ACCOUNT,0},
    {60167,0,21,CUE_ACCOUNT,0}, {60188,0,21,CUE_ACCOUNT,0}, {60209,0,21,CUE_ACCOUNT,0},
    {60230,0,21,CUE_ACCOUNT,0}, {65146,0,20,CUE_ACCOUNT,0}, {31073,0,29,CUE_PARCEL,0},
    {33286,0,28,CUE_PARCEL,0}, {33314,0,28,CUE_PARCEL,0}, {37179,0,27,CUE_PARCEL,0},
    {43460,0,25,CUE_PARCEL,0}, {43485,0,25,CUE_PARCEL,0}, {47405,0,24,CUE_PARCEL,0},
    {47429,0,24,CUE_PARCEL,0}, {47453,0,24,CUE_PARCEL,0}, {51326,0,23,CUE_PARCEL,0},
    {51349,0,23,CUE_PARCEL,0}, {51372,0,23,CUE_PARCEL,0}, {55628,0,22,CUE_PARCEL,0},
    {55650,0,22,CUE_PARCEL,0}, {55672,0,22,CUE_PARCEL,0}, {60251,0,21,CUE_PARCEL,0},
    {31073,0,19,CUE_PARCEL,0}, {33286,0,18,CUE_PARCEL,0}, {85572,0,15,CUE_THREAT,0},
    {85587,0,15,CUE_THREAT,0}, {88902,0,14,CUE_THREAT,0}, {88916,0,14,CUE_THREAT,0},
    {88930,0,14,CUE_THREAT,0}, {91794,0,13,CUE_THREAT,0}, {77363,0,17,CUE_SECRET,0},
    {85602,0,15,CUE_SECRET,0}, {85602,0,14,CUE_DATA,0}, {85602,0,14,CUE_SECRET,0},
    {98335,0,9,CUE_ADVANCE_FEE,0}, {98335,0,10,CUE_ADVANCE_FEE,0}, {47477,0,24,CUE_ACCOUNT,0},
    {55694,0,22,CUE_ACCOUNT,0}, {55716,0,22,CUE_ACCOUNT,0}, {60272,0,21,CUE_ACCOUNT,0},
    {69526,0,19,CUE_ACCOUNT,0}, {69545,0,19,CUE_ACCOUNT,0}, {69564,0,19,CUE_ACCOUNT,0},
    {69583,0,19,CUE_ACCOUNT,0}, {73578,0,18,CUE_ACCOUNT,0}, {91807,0,13,CUE_DATA,0},
    {81993,0,16,CUE_DATA,0}, {82009,0,16,CUE_ADVANCE_FEE,0}, {37206,0,27,CUE_ACCOUNT,0},
    {43510,0,25,CUE_ACCOUNT,0}, {43535,0,25,CUE_ACCOUNT,0}, {47501,0,24,CUE_ACCOUNT,0},
    {55738,0,22,CUE_ACCOUNT,0}, {55760,0,22,CUE_ACCOUNT,0}, {55782,0,22,CUE_ACCOUNT,0},
    {55804,0,22,CUE_ACCOUNT,0}, {60293,0,21,CUE_ACCOUNT,0}, {82025,0,16,CUE_THREAT,0},
    {82041,0,16,CUE_THREAT,0}, {85617,0,15,CUE_THREAT,0}, {85632,0,15,CUE_THREAT,0},
    {85647,0,15,CUE_THREAT,0}, {88944,0,14,CUE_THREAT,0}, {98345,0,10,CUE_DATA,0},
    {94066,0,12,CUE_ACCOUNT,0}, {94066,0,12,CUE_DATA,0}, {85662,0,15,CUE_ACCOUNT,0},
    {43560,0,25,CUE_ACCOUNT,0}, {51395,0,23,CUE_ACCOUNT,0}, {51418,0,23,CUE_ACCOUNT,0},
    {55826,0,22,CUE_ACCOUNT,0}, {65166,0,20,CUE_ACCOUNT,0}, {65186,0,20,CUE_ACCOUNT,0},
    {65206,0,20,CUE_ACCOUNT,0}, {65226,0,20,CUE_ACCOUNT,0}, {69602,0,19,CUE_ACCOUNT,0},
    {47525,0,24,CUE_ACCOUNT,0}, {55848,0,22,CUE_ACCOUNT,0}, {55870,0,22,CUE_ACCOUNT,0},
    {60314,0,21,CUE_ACCOUNT,0}, {69621,0,19,CUE_ACCOUNT,0}, {69640,0,19,CUE_ACCOUNT,0},
    {69659,0,19,CUE_ACCOUNT,0}, {69678,0,19,CUE_ACCOUNT,0}, {73596,0,18,CUE_ACCOUNT,0},
    {47549,0,24,CUE_ACCOUNT,0}, {55892,0,22,CUE_ACCOUNT,0}, {55914,0,22,CUE_ACCOUNT,0},
    {60335,0,21,CUE_ACCOUNT,0}, {69697,0,19,CUE_ACCOUNT,0}, {69716,0,19,CUE_ACCOUNT,0},
    {69735,0,19,CUE_ACCOUNT,0}, {69754,0,19,CUE_ACCOUNT,0}, {73614,0,18,CUE_ACCOUNT,0},
    {55936,0,22,CUE_PARCEL,0}, {60356,0,21,CUE_PARCEL,0}, {73632,0,18,CUE_PARCEL,0},
    {73650,0,18,CUE_PARCEL,0}, {77380,0,17,CUE_PARCEL,0}, {82057,0,16,CUE_PARCEL,0},
    {82073,0,16,CUE_PARCEL,0}, {85677,0,15,CUE_PARCEL,0}, {55936,0,12,CUE_PARCEL,0},
    {88958,0,13,CUE_DATA,0}, {88958,0,14,CUE_DATA,0}, {94078,0,12,CUE_DATA,0},
    {47573,0,24,CUE_ACCOUNT,0}, {55958,0,22,CUE_ACCOUNT,0}, {55980,0,22,CUE_ACCOUNT,0},
    {60377,0,21,CUE_ACCOUNT,0}, {69773,0,19,CUE_ACCOUNT,0}, {69792,0,19,CUE_ACCOUNT,0},
    {69811,0,19,CUE_ACCOUNT,0}, {69830,0,19,CUE_ACCOUNT,0}, {73668,0,18,CUE_ACCOUNT,0},
    {91820,0,13,CUE_DATA,0}, {82089,0,16,CUE_THREAT,0}, {82105,0,16,CUE_THREAT,0},
    {85692,0,15,CUE_THREAT,0}, {85707,0,15,CUE_THREAT,0}, {85722,0,15,CUE_THREAT,0},
    {88972,0,14,CUE_THREAT,0}, {101189,0,8,CUE_DATA,0}, {94090,0,12,CUE_ACCOUNT,0},
    {85737,0,15,CUE_ACCOUNT,0}, {24224,0,32,CUE_PARCEL,0}, {26612,0,31,CUE_PARCEL,0},
    {26643,0,31,CUE_PARCEL,0}, {28984,0,30,CUE_PARCEL,0}, {33342,0,28,CUE_PARCEL,0},
    {33370,0,28,CUE_PARCEL,0}, {37233,0,27,CUE_PARCEL,0}, {37260,0,27,CUE_PARCEL,0},
    {37287,0,27,CUE_PARCEL,0}, {40229,0,26,CUE_PARCEL,0}, {40255,0,26,CUE_PARCEL,0},
    {40281,0,26,CUE_PARCEL,0}, {43585,0,25,CUE_PARCEL,0}, {43610,0,25,CUE_PARCEL,0},
    {43635,0,25,CUE_PARCEL,0}, {47597,0,24,CUE_PARCEL,0}, {51441,0,23,CUE_PARCEL,0},
    {56002,0,22,CUE_PARCEL,0}, {24224,0,22,CUE_PARCEL,0}, {26612,0,21,CUE_PARCEL,0},
    {69849,0,19,CUE_PARCEL,0}, {69868,0,19,CUE_PARCEL,0}, {73686,0,18,CUE_PARCEL,0},
    {77397,0,17,CUE_PARCEL,0}, {77414,0,17,CUE_PARCEL,0}, {82121,0,16,CUE_PARCEL,0},
    {24224,0,13,CUE_PARCEL,0}, {91833,0,13,CUE_DATA,0}, {94102,0,12,CUE_ACCOUNT,0},
    {77431,0,17,CUE_ACCOUNT,0}, {51464,0,23,CUE_ACCOUNT,0}, {60398,0,21,CUE_ACCOUNT,0},
    {60419,0,21,CUE_ACCOUNT,0}, {65246,0,20,CUE_ACCOUNT,0}, {73704,0,18,CUE_ACCOUNT,0},
    {73722,0,18,CUE_ACCOUNT,0}, {73740,0,18,CUE_ACCOUNT,0}, {73758,0,18,CUE_ACCOUNT,0},
    {77448,0,17,CUE_ACCOUNT,0}, {37314,0,27,CUE_PARCEL,0}, {40307,0,26,CUE_PARCEL,0},
    {40333,0,26,CUE_PARCEL,0}, {43660,0,25,CUE_PARCEL,0}, {51487,0,23,CUE_PARCEL,0},
    {51510,0,23,CUE_PARCEL,0}, {56024,0,22,CUE_PARCEL,0}, {56046,0,22,CUE_PARCEL,0},
    {56068,0,22,CUE_PARCEL,0}, {60440,0,21,CUE_PARCEL,0}, {60461,0,21,CUE_PARCEL,0},
    {60482,0,21,CUE_PARCEL,0}, {65266,0,20,CUE_PARCEL,0}, {65286,0,20,CUE_PARCEL,0},
    {65306,0,20,CUE_PARCEL,0}, {69887,0,19,CUE_PARCEL,0}, {37314,0,17,CUE_PARCEL,0},
    {40307,0,16,CUE_PARCEL,0}, {33398,0,28,CUE_PARCEL,0}, {37341,0,27,CUE_PARCEL,0},
    {37368,0,27,CUE_PARCEL,0}, {40359,0,26,CUE_PARCEL,0}, {47621,0,24,CUE_PARCEL,0},
    {47645,0,24,CUE_PARCEL,0}, {51533,0,23,CUE_PARCEL,0}, {51556,0,23,CUE_PARCEL,0},
    {51579,0,23,CUE_PARCEL,0}, {56090,0,22,CUE_PARCEL,0}, {56112,0,22,CUE_PARCEL,0},
    {56134,0,22,CUE_PARCEL,0}, {60503,0,21,CUE_PARCEL,0}, {60524,0,21,CUE_PARCEL,0},
    {60545,0,21,CUE_PARCEL,0}, {65326,0,20,CUE_PARCEL,0}, {33398,0,18,CUE_PARCEL,0},
    {37341,0,17,CUE_PARCEL,0}, {50809,0,11,CUE_ACCOUNT,0}, {50809,0,11,CUE_DATA,0},
    {102079,172,7,CUE_ORGANISATION,2}, {90292,0,7,CUE_PAYMENT,0}, {102086,211,7,CUE_ORGANISATION,0},
    {98258,0,7,CUE_PARCEL,0}, {103103,4,3,CUE_ORGANISATION,5}, {103063,186,4,CUE_ORGANISATION,6},
    {98355,0,10,CUE_PARCEL,0},
};
const size_t cues_count = 6403;
const uint16_t cue_slots[8192] = {
    1481, 1622, 6241, 0, 0, 0, 0, 3822, 1982, 5080, 5697, 4646, 0, 0, 0, 5477, 0, 0, 0, 0, 0, 0, 0,
    1907, 0, 1394, 1919, 0, 0, 0, 0, 0, 0, 0, 0, 6298, 0, 0, 0, 0, 0, 3960, 0, 0, 0, 2227, 1801, 0,
    0, 0, 0, 0, 0, 0, 0, 2348, 5280, 5490, 0, 3837, 4485, 0, 2703, 0, 3796, 6174, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4666, 5773, 2579, 0, 1949, 5438, 0, 460, 40, 359, 3725, 4073, 2944, 6042,
    5061, 0, 0, 0, 5276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 298, 0, 0, 0, 3838, 0, 477, 5231, 4477,
    4872, 1866, 1631, 1912, 5161, 5398, 6156, 0, 0, 0, 0, 0, 3673, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4494, 337, 4993, 0, 0, 2856, 0, 0, 0, 0, 0, 0, 0, 0, 307, 0, 0, 3807, 0, 5758, 0, 0, 0, 0, 4657,
    2468, 0, 0, 2737, 5279, 0, 0, 5037, 3569, 4330, 5194, 4867, 516, 2374, 5066, 0, 0, 4149, 4554,
    0, 0, 0, 0, 0, 0, 0, 4509, 2358, 2070, 1957, 3601, 5506, 4633, 4908, 5006, 4597, 5301, 6318, 0,
    5520, 1579, 4281, 4541, 2123, 5961, 0, 0, 0, 0, 2641, 0, 0, 5054, 0, 0, 0, 0, 0, 0, 305, 3988,
    0, 4154, 0, 0, 0, 0, 1508, 6037, 0, 2010, 4283, 3676, 0, 0, 0, 257, 0, 0, 1675, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4658, 0, 0, 2887, 2757, 0, 3665, 0, 0, 0, 4278, 4644, 1983, 0, 0, 0, 5886, 3749,
    4890, 0, 658, 0, 0, 0, 0, 0, 0, 3469, 1867, 1782, 0, 0, 3974, 0, 0, 0, 0, 0, 0, 0, 0, 1892, 0,
    0, 1585, 0, 4279, 0, 1689, 0, 0, 0, 0, 0, 0, 0, 0, 6092, 0, 0, 4714, 0, 2005, 0, 1364, 3651,
    2643, 357, 1217, 5820, 264, 0, 0, 0, 4649, 4935, 4067, 4230, 5935, 0, 0, 0, 2759, 0, 0, 0, 0, 0,
    1948, 4760, 4861, 2602, 1380, 0, 0, 0, 0, 0, 491, 1845, 0, 5478, 0, 0, 0, 0, 0, 1596, 0, 3866,
    0, 0, 0, 0, 0, 1277, 3533, 0, 0, 0, 5196, 0, 0, 0, 0, 0, 0, 2345, 0, 5589, 3590, 0, 0, 0, 0, 0,
    2751, 0, 2414, 0, 3137, 0, 0, 2417, 0, 0, 0, 0, 0, 1062, 5396, 2778, 5711, 431, 4884, 5986, 242,
    0, 0, 0, 5841, 2606, 4055, 0, 1682, 0, 5275, 0, 0, 0, 0, 0, 1968, 290, 4601, 1711, 0, 0, 0,
    1764, 0, 0, 5620, 0, 4836, 2677, 0, 4269, 5129, 6240, 0, 0, 0, 0, 1951, 0, 0, 0, 0, 0, 0, 5581,
    1548, 401, 2228, 6400, 0, 6053, 0, 0, 0, 0, 1859, 427, 0, 5621, 0, 0, 4028, 0, 0, 0, 0, 0, 0,
    4778, 4895, 0, 0, 0, 0, 0, 2581, 0, 0, 5283, 0, 0, 4844, 0, 0, 6024, 0, 5531, 0, 0, 0, 0, 2936,
    0, 0, 4362, 5576, 0, 468, 0, 2342, 5496, 4881, 0, 0, 0, 0, 0, 0, 0, 4610, 0, 345, 0, 0, 173, 0,
    4643, 0, 0, 0, 208, 0, 4498, 4593, 2009, 0, 0, 0, 1804, 6271, 1538, 3530, 0, 5822, 0, 5097, 0,
    0, 1927, 3926, 4180, 4916, 4510, 4839, 0, 0, 0, 4223, 6402, 0, 0, 1865, 4014, 0, 0, 0, 0, 2225,
    0, 0, 2218, 0, 4113, 3802, 4087, 0, 1988, 353, 4189, 2862, 4342, 0, 0, 0, 0, 0, 4628, 5492, 0,
    2599, 0, 0, 0, 0, 0, 0, 0, 0, 4842, 4264, 4817, 0, 0, 0, 0, 0, 2789, 0, 0, 4009, 0, 0, 0, 0,
    5402, 0, 2603, 0, 3692, 0, 0, 0, 2965, 167, 1249, 0, 419, 3713, 1770, 0, 0, 0, 1225, 462, 0, 0,
    0, 0, 3912, 0, 0, 0, 5785, 0, 0, 0, 0, 5601, 0, 0, 0, 0, 0, 4186, 0, 0, 0, 5192, 0, 3614, 5955,
    0, 0, 0, 1881, 0, 3903, 4754, 5041, 6026, 0, 0, 2803, 0, 0, 0, 0, 0, 2367, 0, 289, 0, 0, 0, 0,
    3711, 2109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4131, 5572, 0, 515, 1247, 3841, 0, 0, 1905, 0, 0, 5627,
    2373, 5278, 0, 0, 0, 0, 0, 0, 2157, 0, 0, 0, 0, 0, 1668, 4112, 2350, 2213, 2917, 0, 0, 0, 0,
    424, 0, 4353, 0, 2392, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2088, 0, 3167, 0, 0, 0, 2784, 0, 0, 0,
    0, 0, 250, 5108, 520, 5638, 0, 5229, 1685, 2037, 3890, 4103, 0, 0, 0, 0, 0, 0, 5633, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 43, 0, 4810, 2707, 0, 0, 4764, 0, 0, 0, 0, 0, 0, 0, 2880, 0, 0, 0, 5716, 1805,
    5652, 0, 0, 0, 0, 449, 0, 0, 0, 0, 0, 2857, 5647, 0, 0, 1609, 0, 0, 0, 2035, 0, 5628, 0, 0, 380,
    4020, 0, 0, 0, 0, 6013, 0, 2543, 0, 0, 0, 0, 0, 3257, 4873, 0, 0, 0, 3795, 0, 2470, 1, 2593,
    2142, 2462, 2853, 4511, 615, 4882, 5153, 0, 0, 0, 0, 0, 6036, 0, 0, 0, 3938, 0, 2078, 2156,
    4506, 5946, 0, 2804, 2910, 4894, 0, 0, 0, 0, 0, 0, 4647, 1384, 5084, 0, 0, 0, 5869, 2474, 0, 0,
    1386, 0, 0, 0, 0, 230, 5485, 0, 5044, 0, 1821, 0, 0, 0, 1854, 1969, 0, 0, 0, 2394, 5691, 4926,
    0, 0, 0, 2152, 0, 308, 5564, 0, 3915, 0, 0, 0, 0, 0, 0, 0, 0, 4592, 0, 5944, 0, 0, 5016, 4273,
    5101, 0, 0, 4231, 4992, 0, 0, 0, 628, 6108, 0, 3867, 1547, 0, 467, 1608, 2379, 0, 0, 0, 338,
    2815, 0, 3857, 0, 0, 0, 0, 0, 0, 0, 5538, 5579, 2904, 4225, 0, 0, 1794, 0, 0, 0, 0, 0, 0, 0,
    285, 3825, 6150, 1683, 2586, 0, 0, 0, 0, 4016, 0, 440, 0, 0, 0, 0, 2460, 0, 5824, 0, 0, 0, 0,
    4919, 5719, 2882, 0, 0, 2393, 0, 0, 0, 0, 0, 0, 0, 4772, 4046, 0, 0, 0, 0, 0, 0, 0, 0, 4052, 0,
    0, 634, 0, 3864, 0, 5082, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2601, 0, 0, 0, 2635, 1797,
    2693, 6032, 1922, 3588, 4322, 0, 348, 5700, 3535, 5205, 0, 0, 0, 3609, 0, 578, 2855, 4316, 5881,
    3752, 0, 0, 0, 0, 0, 5251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 241, 0, 0, 0, 0, 488, 1777, 5191, 2190, 0,
    293, 2079, 4609, 0, 1980, 4901, 5497, 2386, 0, 2834, 4502, 354, 2, 0, 0, 0, 0, 0, 386, 2656, 0,
    0, 0, 2259, 0, 98, 552, 3378, 546, 4751, 4886, 0, 0, 0, 2738, 0, 0, 3961, 5230, 5751, 0, 511, 0,
    3775, 5724, 0, 5889, 609, 4359, 5880, 0, 4577, 0, 0, 0, 0, 0, 0, 2867, 0, 0, 0, 0, 0, 5914, 0,
    0, 2589, 5832, 0, 5895, 1869, 4869, 2456, 0, 0, 0, 0, 534, 0, 0, 5085, 2008, 4673, 0, 0, 4994,
    0, 0, 0, 0, 0, 0, 0, 4047, 0, 0, 0, 0, 2465, 480, 2495, 0, 0, 0, 0, 341, 636, 4573, 2756, 0, 0,
    0, 0, 0, 0, 4804, 5432, 0, 0, 2461, 5033, 0, 0, 0, 0, 0, 0, 0, 3946, 0, 4782, 0, 0, 0, 5500,
    5549, 1688, 2154, 2675, 565, 0, 0, 0, 0, 0, 0, 6031, 0, 1909, 0, 5096, 3791, 5407, 5712, 0,
    4138, 0, 0, 0, 0, 0, 0, 0, 0, 3715, 4591, 2507, 0, 0, 0, 1575, 0, 1224, 5235, 1032, 1671, 0, 0,
    6039, 1604, 5640, 0, 0, 0, 0, 1877, 2736, 0, 0, 0, 0, 0, 4475, 0, 0, 0, 4852, 0, 0, 0, 0, 6252,
    0, 0, 510, 288, 531, 4352, 5319, 0, 0, 0, 0, 4539, 0, 1841, 5100, 6403, 396, 0, 0, 0, 0, 0,
    2970, 3710, 0, 0, 0, 1946, 0, 395, 5676, 0, 1903, 4822, 4680, 0, 5557, 0, 0, 1803, 0, 4837, 0,
    5734, 0, 5636, 234, 0, 0, 0, 4076, 1363, 0, 0, 0, 0, 0, 0, 4162, 0, 249, 4117, 5250, 0, 555, 0,
    0, 0, 0, 0, 2114, 5833, 0, 0, 0, 5211, 0, 2214, 5556, 5439, 5476, 2539, 4150, 5729, 5927, 0, 0,
    0, 1243, 5779, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 2359, 5530, 0, 0, 0, 332, 0, 0, 0, 0, 4667,
    4900, 0, 0, 0, 0, 0, 313, 5861, 0, 6262, 0, 0, 2871, 4932, 0, 0, 5157, 0, 0, 0, 0, 426, 0, 0,
    3624, 0, 0, 5539, 0, 37, 0, 0, 5078, 0, 38, 0, 346, 529, 0, 1660, 0, 0, 6047, 3546, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2946, 5495, 0, 1796, 5574, 0, 0, 0, 0, 5427, 0, 4857, 0, 4357, 0, 5735, 0, 0,
    4135, 0, 233, 4311, 4354, 4473, 5519, 0, 0, 0, 0, 0, 0, 2391, 0, 5204, 2371, 0, 5695, 0, 0, 0,
    0, 0, 0, 0, 0, 2514, 5784, 0, 0, 610, 4891, 6076, 648, 5534, 536, 0, 0, 0, 0, 0, 6054, 0, 0, 0,
    3686, 4870, 1848, 5713, 5480, 0, 1581, 5571, 4558, 5692, 0, 0, 0, 4632, 0, 2747, 1809, 0, 2489,
    2776, 0, 0, 0, 5359, 3598, 2478, 0, 0, 0, 0, 0, 0, 0, 0, 1819, 0, 0, 2133, 0, 0, 0, 0, 0, 0, 0,
    0, 1658, 0, 0, 4874, 0, 0, 4022, 4064, 0, 455, 5019, 0, 0, 0, 4552, 2368, 5217, 0, 0, 4595, 0,
    0, 5043, 1914, 0, 0, 0, 0, 537, 0, 4668, 614, 0, 0, 0, 3318, 0, 0, 0, 267, 0, 564, 1893, 2411,
    4909, 5931, 0, 497, 0, 0, 2734, 0, 0, 0, 0, 0, 0, 0, 0, 0, 268, 0, 0, 0, 0, 297, 2622, 4557, 0,
    0, 2872, 1376, 5644, 2510, 2634, 0, 5757, 5421, 0, 0, 2896, 0, 4500, 0, 0, 0, 0, 0, 6043, 5823,
    1939, 0, 1655, 1722, 0, 0, 3793, 0, 2865, 0, 0, 581, 4793, 4848, 4098, 2793, 5634, 1933, 5049,
    0, 0, 5270, 4938, 2494, 0, 0, 0, 6094, 2191, 2492, 4773, 0, 0, 1389, 0, 2943, 0, 0, 0, 0, 0, 0,
    4604, 0, 0, 5102, 0, 0, 0, 0, 0, 3828, 2735, 2418, 0, 3684, 2483, 2914, 0, 0, 0, 0, 4743, 0, 0,
    0, 0, 0, 513, 2682, 0, 0, 0, 0, 0, 4060, 5133, 0, 0, 0, 0, 0, 4445, 0, 0, 0, 0, 0, 0, 0, 0,
    2761, 6348, 0, 0, 0, 2618, 0, 1765, 0, 3907, 5643, 5769, 0, 0, 0, 11, 1586, 0, 4343, 0, 0, 2135,
    0, 0, 4669, 5218, 2941, 2563, 0, 0, 1717, 0, 0, 4057, 4799, 4865, 4904, 2481, 0, 0, 0, 0, 1600,
    0, 0, 0, 0, 1684, 0, 2397, 0, 0, 0, 0, 3909, 0, 3836, 0, 2537, 0, 0, 4263, 6049, 2372, 2981, 0,
    0, 0, 1917, 0, 1815, 0, 0, 5234, 0, 0, 1999, 0, 0, 0, 0, 0, 0, 4744, 4348, 0, 0, 0, 4606, 0, 0,
    5417, 2376, 0, 0, 0, 287, 5487, 0, 0, 6148, 0, 0, 0, 0, 5215, 3573, 4563, 5075, 2229, 0, 0, 0,
    0, 199, 2708, 4324, 0, 0, 0, 0, 0, 0, 3610, 0, 5631, 0, 2501, 0, 5783, 0, 0, 0, 0, 5690, 0,
    3896, 0, 0, 5775, 0, 0, 4877, 0, 5029, 0, 89, 566, 0, 4863, 0, 474, 0, 0, 0, 0, 0, 0, 5094,
    5893, 0, 0, 5186, 0, 0, 0, 0, 3621, 0, 0, 0, 0, 229, 0, 0, 0, 2860, 4265, 4690, 0, 0, 0, 0,
    2201, 0, 2502, 0, 0, 0, 0, 2477, 5206, 0, 0, 0, 2640, 476, 3812, 0, 0, 0, 2713, 3645, 0, 425,
    3931, 5025, 5207, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2188, 0, 0, 0, 2662, 0, 0, 4758, 5479, 6230, 0, 0,
    421, 1512, 4659, 0, 0, 0, 6317, 0, 0, 0, 0, 498, 0, 0, 0, 0, 0, 0, 0, 1823, 0, 0, 0, 0, 2678, 0,
    0, 0, 0, 0, 1397, 0, 1541, 0, 0, 0, 501, 0, 1943, 12, 2760, 0, 1838, 0, 0, 0, 5395, 0, 0, 0, 0,
    0, 3615, 0, 0, 2099, 0, 0, 0, 0, 0, 0, 0, 314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2650, 1992, 0, 0, 0, 0, 0, 0, 4888, 4006, 4600, 143, 4928, 0, 4092, 4361, 0, 5198, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2344, 0, 0, 0, 0, 2831, 0, 0, 0, 0, 2485, 4740, 0, 5056, 0, 0, 0, 0, 5562, 0,
    4661, 1985, 0, 0, 461, 2648, 6398, 2124, 2117, 0, 0, 0, 0, 0, 0, 0, 0, 4590, 3860, 4318, 0, 0,
    5825, 0, 0, 0, 245, 0, 0, 0, 0, 0, 0, 0, 0, 385, 0, 5718, 667, 2973, 5619, 4236, 5616, 0, 1687,
    0, 503, 0, 0, 4671, 0, 3583, 451, 483, 2148, 3548, 4012, 4501, 2658, 4996, 5753, 2413, 3911,
    5322, 0, 0, 5663, 1385, 0, 0, 0, 248, 1973, 4906, 5743, 0, 0, 0, 4871, 0, 0, 3813, 0, 0, 0,
    5418, 2886, 1840, 5615, 0, 0, 0, 0, 0, 2655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2814, 5437, 4655,
    5377, 2049, 0, 6319, 0, 0, 4707, 0, 0, 0, 3772, 0, 0, 1930, 0, 362, 3943, 4630, 0, 205, 0, 0,
    5267, 0, 0, 0, 0, 3939, 0, 0, 4495, 6320, 2105, 2001, 0, 0, 2101, 0, 4217, 0, 0, 0, 2937, 5950,
    0, 0, 0, 0, 0, 0, 4855, 0, 0, 5099, 0, 0, 0, 0, 0, 0, 5613, 2813, 5570, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 296, 0, 3906, 1358, 0, 2410, 3934, 4244, 0, 0, 0, 3611, 5732, 2811, 0, 0, 2357, 0, 1573, 0,
    0, 0, 2610, 0, 1361, 0, 1232, 4000, 4074, 0, 3731, 0, 0, 0, 5759, 4274, 4350, 0, 0, 1603, 5750,
    0, 0, 1978, 0, 3950, 6012, 0, 0, 0, 0, 0, 0, 0, 0, 4484, 0, 2752, 0, 1795, 0, 2802, 0, 6040,
    1972, 1824, 3753, 0, 2807, 0, 0, 0, 0, 2689, 0, 0, 5466, 0, 0, 328, 0, 0, 0, 0, 0, 0, 0, 2961,
    0, 0, 0, 4005, 0, 1669, 1766, 2504, 4218, 0, 0, 0, 0, 0, 0, 0, 1850, 0, 0, 0, 5896, 2883, 6231,
    5744, 547, 0, 5003, 0, 4049, 0, 3613, 5098, 494, 0, 0, 0, 0, 1894, 3829, 4549, 0, 2196, 5236,
    2580, 0, 0, 4025, 0, 0, 1238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 415, 0, 0, 0, 1970, 0, 0, 0, 0, 0, 0,
    3830, 0, 0, 2108, 1613, 0, 0, 0, 3542, 0, 4546, 0, 0, 2696, 0, 5908, 0, 5052, 5238, 2597, 2940,
    4086, 5776, 0, 1772, 0, 0, 2799, 4745, 0, 0, 2065, 0, 0, 4158, 629, 4328, 1002, 0, 0, 0, 0,
    1758, 1789, 5948, 0, 0, 4816, 0, 0, 3677, 5598, 0, 0, 5431, 3674, 0, 2630, 0, 0, 1239, 0, 2954,
    4478, 0, 0, 0, 0, 0, 0, 0, 2128, 2560, 5005, 5569, 0, 4811, 627, 5649, 2649, 0, 0, 0, 5271, 0,
    0, 3819, 0, 0, 0, 0, 1762, 0, 0, 0, 4849, 0, 5410, 0, 0, 0, 0, 0, 0, 0, 5426, 2354, 3596, 0, 0,
    5095, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1686, 4017, 0, 2362, 0, 0, 0, 647, 0, 0, 0, 279, 638, 0,
    2007, 4701, 0, 0, 2614, 2800, 4504, 1718, 5828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4340,
    0, 5865, 0, 0, 6056, 0, 4364, 0, 378, 0, 0, 0, 1382, 0, 2455, 5433, 0, 0, 0, 0, 0, 0, 0, 0,
    5891, 0, 0, 0, 2626, 0, 0, 0, 0, 0, 0, 3815, 3895, 0, 0, 0, 0, 0, 0, 2486, 0, 5963, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2544, 0, 1759, 0, 0, 0, 0, 0, 0, 5233, 0, 0, 524, 0, 5831, 0, 2475,
    0, 0, 2493, 2093, 0, 0, 2381, 0, 0, 0, 0, 3659, 0, 5704, 0, 0, 0, 0, 0, 6397, 0, 0, 0, 0, 1666,
    0, 0, 0, 0, 2164, 0, 0, 399, 0, 0, 2864, 2903, 1546, 2911, 3840, 5202, 2054, 2182, 0, 0, 0,
    5441, 0, 0, 0, 2480, 0, 349, 2846, 4845, 445, 1692, 4280, 625, 3726, 0, 0, 0, 0, 0, 0, 2566, 0,
    0, 5145, 0, 0, 0, 0, 5550, 0, 0, 1359, 0, 0, 0, 0, 2482, 0, 0, 3736, 0, 0, 0, 0, 0, 0, 5853, 0,
    2366, 3656, 5004, 2018, 0, 0, 5181, 0, 0, 0, 6093, 0, 0, 4078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    281, 3893, 1536, 2688, 4923, 1400, 5641, 436, 443, 5057, 0, 598, 2349, 3820, 4089, 4068, 4937,
    6219, 0, 1664, 0, 0, 4686, 0, 3694, 0, 6129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2847, 3948, 0, 0, 5761, 0, 0, 0, 6138, 0, 0, 0, 46, 0, 2041, 2631, 5031, 0, 0, 0, 0, 0,
    0, 0, 5958, 4579, 0, 2176, 3928, 0, 0, 0, 1605, 3932, 0, 0, 4241, 0, 0, 0, 3552, 0, 0, 2894, 0,
    2467, 3941, 1582, 606, 4821, 5522, 1388, 0, 1846, 0, 0, 2790, 0, 0, 0, 1665, 0, 0, 0, 0, 2921,
    0, 3751, 0, 3899, 553, 0, 2395, 0, 0, 0, 0, 3764, 4911, 0, 0, 0, 3532, 4689, 0, 0, 0, 0, 3639,
    5060, 574, 4018, 1620, 0, 0, 0, 0, 5772, 0, 0, 0, 818, 1832, 4903, 632, 5654, 2092, 4856, 454,
    0, 514, 4542, 0, 0, 0, 0, 0, 0, 2077, 0, 5541, 0, 4698, 548, 645, 2180, 4792, 0, 0, 0, 0, 0, 0,
    5201, 0, 0, 1607, 1836, 5830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3577, 0, 0, 0, 0, 0, 0, 0, 168, 0, 0,
    0, 0, 0, 1942, 5887, 0, 0, 0, 0, 0, 500, 0, 4853, 0, 0, 0, 428, 5020, 4062, 0, 5125, 0, 0, 0,
    1918, 4866, 0, 2131, 3695, 0, 0, 0, 4710, 5274, 5073, 607, 0, 0, 5526, 0, 0, 0, 0, 5272, 3971,
    3589, 1900, 6310, 0, 0, 0, 0, 2436, 4696, 0, 0, 0, 0, 0, 0, 0, 2195, 2396, 3848, 4493, 0, 0,
    2119, 5771, 0, 0, 0, 0, 0, 492, 0, 0, 0, 0, 1592, 0, 0, 0, 2763, 3632, 3554, 5623, 5742, 0,
    4146, 0, 2595, 2547, 0, 0, 0, 0, 0, 0, 5544, 0, 0, 0, 2120, 0, 0, 0, 0, 2130, 5414, 0, 0, 0,
    4544, 0, 0, 0, 4085, 3, 0, 0, 0, 0, 1898, 3604, 1390, 0, 5669, 0, 2702, 4843, 0, 0, 0, 0, 551,
    5110, 0, 0, 294, 0, 0, 0, 0, 3892, 0, 358, 0, 0, 0, 2926, 4142, 4654, 5760, 0, 0, 2730, 5401, 0,
    2709, 0, 0, 0, 0, 0, 0, 0, 0, 0, 485, 0, 0, 1875, 0, 0, 0, 5109, 5653, 0, 0, 2459, 311, 3792, 0,
    0, 0, 4699, 4915, 0, 0, 0, 0, 0, 0, 0, 0, 5083, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2398, 0, 0, 3619, 0,
    1331, 0, 0, 0, 1246, 1901, 0, 0, 0, 3980, 5273, 0, 0, 0, 6027, 0, 0, 2705, 1244, 394, 5928, 0,
    0, 0, 1996, 0, 1612, 0, 0, 1853, 64, 0, 0, 0, 0, 0, 2551, 2796, 0, 0, 0, 278, 499, 0, 236, 0,
    1248, 2112, 0, 0, 0, 0, 2966, 5763, 1661, 0, 2647, 0, 0, 3630, 2659, 5277, 0, 0, 0, 0, 4640, 0,
    174, 0, 0, 0, 0, 3827, 5911, 0, 5536, 0, 2858, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2090, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 240, 4147, 2638, 4051, 1543, 0, 1670, 3940, 0, 0, 334, 4562, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5447, 0, 0, 0, 0, 0, 0, 0, 0, 410, 3968, 0, 0, 1580, 2086,
    0, 0, 0, 0, 0, 0, 0, 0, 1571, 0, 4650, 0, 0, 0, 391, 2351, 2506, 4907, 0, 5600, 0, 0, 0, 0, 558,
    0, 0, 0, 0, 0, 0, 0, 1965, 4111, 0, 5257, 0, 561, 4868, 456, 0, 4107, 0, 0, 0, 438, 5415, 1518,
    4106, 320, 5445, 5689, 0, 0, 0, 0, 0, 0, 4266, 2844, 0, 2590, 0, 0, 0, 0, 0, 2479, 0, 0, 0, 0,
    0, 0, 0, 5199, 0, 0, 0, 1552, 0, 0, 538, 0, 1630, 0, 4611, 0, 560, 0, 0, 2490, 0, 1399, 0, 0, 0,
    0, 0, 1372, 0, 0, 0, 0, 0, 0, 4313, 0, 0, 5560, 2642, 0, 0, 5639, 471, 2380, 2615, 0, 0, 1551,
    442, 5535, 0, 0, 0, 0, 1830, 5419, 563, 1544, 0, 0, 0, 246, 0, 0, 4329, 4683, 0, 0, 4238, 0, 0,
    0, 0, 0, 0, 2033, 0, 0, 0, 0, 478, 660, 3972, 3929, 4276, 5014, 908, 2794, 5516, 0, 0, 0, 5817,
    0, 0, 0, 0, 1601, 0, 0, 0, 6021, 0, 0, 0, 0, 4072, 1779, 1760, 4598, 5086, 5256, 0, 5227, 283,
    300, 0, 0, 372, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 381, 2679, 5525, 1610, 0, 4079, 0, 1778, 1593, 0,
    0, 6038, 4858, 3685, 0, 3839, 0, 0, 0, 0, 626, 1680, 2402, 0, 4854, 2457, 0, 0, 0, 2113, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1771, 0, 0, 0, 0, 0, 0, 0, 5829, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3547, 0, 4665, 5959, 2850, 0, 0, 0, 0, 3901, 0, 1827, 5472, 5723, 523, 0, 0, 409, 125,
    1590, 5040, 0, 2091, 2369, 2666, 0, 0, 0, 0, 4148, 0, 0, 0, 4065, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 878, 2681, 0, 3914, 0, 0, 5038, 5888, 1154, 0, 5504, 0, 1816, 0, 0, 2378, 5553,
    0, 0, 0, 1822, 0, 0, 5089, 646, 4585, 2032, 5491, 0, 0, 1847, 2596, 0, 0, 0, 0, 0, 0, 0, 0, 530,
    1911, 5694, 0, 413, 4536, 5975, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 172, 4766, 1974, 0, 0, 0, 0,
    0, 2226, 0, 0, 469, 0, 5017, 5645, 6107, 0, 0, 0, 2200, 1792, 201, 1802, 2136, 0, 0, 1899, 0, 0,
    0, 611, 4116, 0, 0, 4748, 2881, 0, 2545, 0, 2197, 0, 1757, 434, 0, 0, 0, 0, 1221, 2900, 0, 4088,
    2185, 0, 0, 0, 0, 0, 5648, 0, 4656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4124, 5254, 0, 0, 247, 0, 0, 0,
    4607, 2866, 0, 2889, 4007, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1874, 0, 5358, 5424, 2404, 2509,
    3617, 5220, 162, 6347, 4094, 0, 0, 0, 0, 0, 2619, 166, 0, 0, 0, 0, 0, 5053, 0, 0, 416, 4323, 0,
    0, 0, 0, 2217, 559, 3662, 0, 4, 0, 2212, 0, 0, 0, 165, 4790, 0, 1393, 2859, 0, 0, 5818, 0, 0, 0,
    1887, 0, 0, 0, 0, 0, 0, 1229, 1233, 1995, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 572, 0, 5517, 4931,
    0, 0, 0, 0, 0, 2942, 1304, 5543, 0, 1228, 0, 2835, 2387, 4545, 5933, 0, 0, 0, 0, 4581, 423, 517,
    0, 2192, 2471, 3688, 4962, 6128, 4351, 621, 0, 0, 4626, 0, 0, 0, 5575, 0, 0, 6399, 0, 4755, 0,
    0, 0, 521, 0, 1839, 6261, 1998, 5208, 0, 5686, 0, 0, 0, 4583, 0, 0, 0, 0, 2574, 5483, 1360, 0,
    0, 0, 2203, 5494, 5964, 0, 0, 0, 0, 0, 0, 588, 0, 0, 2963, 0, 0, 6280, 0, 2121, 0, 0, 0, 1589,
    2665, 0, 342, 0, 0, 1122, 5409, 0, 0, 0, 0, 5092, 4053, 0, 5428, 0, 2476, 3714, 481, 2777, 1624,
    5165, 2538, 0, 0, 0, 2487, 0, 0, 5071, 2876, 4026, 4738, 0, 4418, 0, 5837, 0, 0, 4828, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1667, 4109, 2388, 0, 0, 0, 0, 3529, 0, 0, 5242, 5481, 0, 0, 2204,
    1659, 3612, 0, 0, 5819, 0, 0, 0, 1863, 567, 2183, 5902, 0, 0, 0, 1678, 1694, 4497, 4705, 0, 0,
    0, 0, 1392, 0, 239, 2375, 400, 5532, 5545, 1516, 0, 0, 0, 0, 0, 0, 0, 0, 5947, 4777, 2000, 4897,
    0, 0, 0, 0, 5498, 0, 0, 0, 2952, 0, 0, 0, 5069, 0, 5240, 0, 554, 0, 0, 0, 0, 0, 0, 0, 1825,
    1616, 6201, 0, 5137, 0, 0, 5657, 0, 0, 271, 4786, 0, 390, 1855, 2598, 0, 0, 0, 3644, 3712, 5945,
    0, 2798, 4284, 5555, 0, 0, 0, 1681, 3622, 0, 4830, 0, 0, 0, 0, 0, 0, 3660, 2106, 5956, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2636, 0, 0, 0, 5738, 0, 0, 1584, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3814, 0, 0, 0, 0, 4215, 0, 0, 0, 4134, 4226, 619, 5699, 0, 532, 2076, 6242, 0, 0, 0, 0,
    0, 0, 5626, 3936, 0, 4663, 0, 5063, 0, 2588, 0, 0, 5696, 0, 243, 633, 2569, 3984, 4818, 5685, 0,
    0, 5493, 0, 0, 0, 0, 0, 4912, 343, 5885, 2907, 0, 0, 0, 5625, 4159, 402, 2721, 0, 1885, 0, 1365,
    0, 0, 0, 0, 0, 1378, 4617, 0, 0, 0, 0, 1868, 420, 4615, 4924, 0, 1553, 0, 0, 0, 0, 620, 0, 0, 0,
    0, 302, 2083, 3910, 4489, 5111, 0, 4569, 6095, 4809, 5072, 0, 2608, 4203, 4320, 4708, 0, 0, 0,
    0, 4071, 0, 0, 0, 0, 2637, 0, 0, 0, 6097, 0, 2698, 4262, 0, 0, 0, 0, 0, 0, 0, 4013, 0, 1511,
    383, 0, 0, 1936, 0, 2571, 2873, 352, 4070, 5558, 0, 1214, 1218, 2652, 3933, 4902, 641, 5678,
    2556, 0, 0, 0, 0, 0, 2496, 5103, 0, 0, 1810, 2050, 5693, 0, 0, 0, 0, 2400, 0, 0, 0, 2559, 6033,
    2208, 0, 5225, 5665, 2095, 4637, 0, 4188, 5489, 0, 0, 0, 1800, 1843, 0, 251, 1387, 0, 0, 0, 0,
    0, 4216, 4503, 0, 0, 3642, 0, 0, 1755, 5542, 0, 0, 0, 0, 0, 0, 0, 6145, 1785, 0, 0, 0, 0, 0, 0,
    0, 6030, 0, 1222, 244, 0, 0, 0, 0, 2680, 5224, 0, 0, 0, 211, 2607, 576, 4910, 0, 3750, 0, 0, 0,
    0, 2695, 0, 0, 0, 0, 0, 0, 2809, 2582, 0, 0, 0, 4181, 0, 0, 0, 0, 0, 0, 0, 1598, 4015, 4317,
    4824, 4492, 0, 0, 4505, 5890, 6311, 0, 1537, 4749, 4920, 0, 5642, 0, 0, 5185, 2107, 5977, 0,
    4889, 5245, 0, 0, 5197, 4829, 0, 475, 1895, 1549, 2409, 4914, 0, 2382, 369, 550, 489, 3975,
    4560, 4635, 5248, 0, 3666, 0, 0, 0, 3959, 0, 0, 5611, 0, 0, 356, 3655, 4481, 0, 0, 0, 0, 0,
    5266, 0, 465, 4491, 4814, 4550, 0, 1862, 2577, 3626, 0, 254, 0, 0, 0, 269, 0, 3107, 543, 0, 0,
    5590, 0, 2230, 0, 1219, 0, 618, 0, 0, 0, 0, 0, 0, 0, 0, 2129, 0, 0, 0, 0, 0, 0, 0, 5440, 0, 0,
    0, 0, 0, 0, 4137, 0, 0, 0, 0, 4096, 1834, 0, 0, 0, 0, 0, 0, 0, 0, 376, 1366, 0, 0, 0, 0, 231,
    5656, 0, 2976, 0, 0, 2257, 5413, 6349, 0, 1626, 1657, 2562, 2670, 4048, 4917, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1814, 0, 0, 0, 0, 0, 0, 4347, 3553, 0, 5241, 2356, 3797, 0, 0, 5282, 0, 0,
    0, 0, 2003, 0, 0, 2384, 5268, 2810, 5894, 3859, 4514, 5246, 3944, 0, 2833, 0, 0, 0, 0, 1550,
    2463, 0, 5239, 0, 0, 403, 0, 1788, 3834, 3904, 0, 0, 0, 0, 4652, 0, 0, 0, 0, 0, 4008, 0, 0, 0,
    0, 0, 2739, 0, 0, 0, 2661, 0, 4548, 5710, 0, 4788, 1858, 4176, 0, 0, 0, 5012, 0, 0, 0, 0, 4331,
    0, 0, 4219, 5934, 0, 0, 1614, 0, 1720, 0, 5515, 0, 4114, 0, 0, 1767, 1381, 0, 0, 1986, 0, 0, 0,
    2360, 2583, 0, 0, 0, 0, 10, 2674, 1833, 1539, 2181, 2198, 2897, 0, 0, 0, 4321, 0, 0, 0, 0, 0,
    5547, 0, 5898, 4892, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3227, 0, 0, 2541, 0, 2687, 5781, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2206, 0, 1152, 0, 0, 0, 0, 0, 4925, 0, 0, 0, 3773, 5070, 5748, 0, 4056, 0, 0, 0, 0,
    5883, 0, 5013, 0, 0, 0, 6091, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4337, 1950, 624, 4508, 4784, 2766,
    1623, 5866, 0, 0, 0, 0, 0, 0, 0, 4540, 0, 5106, 0, 0, 1560, 0, 0, 0, 0, 0, 5762, 0, 0, 2503,
    3499, 0, 0, 414, 203, 393, 1576, 1377, 1693, 4334, 315, 5045, 5662, 2089, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2199, 0, 0, 0, 0, 2704, 0, 0, 3693, 6046, 0, 2062, 2071, 1674, 2216, 2572, 3769,
    4887, 0, 3687, 0, 2931, 4059, 4768, 4315, 5666, 4187, 0, 0, 0, 0, 4270, 0, 0, 2045, 209, 5420,
    5036, 2020, 5632, 4346, 1902, 0, 0, 0, 0, 0, 0, 0, 0, 2750, 0, 0, 0, 0, 0, 0, 0, 509, 0, 1227,
    2821, 5411, 0, 506, 0, 0, 0, 5884, 0, 1628, 2671, 0, 0, 0, 5177, 5210, 0, 0, 0, 0, 0, 0, 0,
    5027, 0, 0, 0, 0, 1908, 0, 0, 0, 5112, 0, 0, 0, 2512, 4069, 1886, 5467, 0, 0, 5962, 0, 0, 0, 0,
    0, 0, 1931, 0, 5655, 3638, 0, 275, 635, 0, 0, 0, 0, 0, 3592, 0, 0, 0, 4319, 0, 379, 2535, 0,
    5687, 1540, 2364, 2812, 4178, 4739, 5475, 2653, 2762, 0, 361, 1231, 0, 0, 4490, 2664, 0, 4859,
    0, 0, 5618, 4312, 0, 0, 447, 0, 3826, 4332, 0, 0, 0, 0, 0, 0, 1981, 0, 3690, 5021, 0, 0, 312,
    1871, 4177, 5408, 0, 0, 0, 0, 2100, 4605, 0, 0, 0, 0, 0, 2138, 0, 0, 0, 3579, 0, 0, 0, 0, 0, 0,
    3898, 0, 0, 0, 0, 0, 0, 0, 2139, 2189, 2624, 0, 1857, 0, 1916, 0, 0, 2663, 0, 0, 0, 4933, 4622,
    3996, 0, 5190, 0, 5876, 9, 0, 0, 0, 2748, 0, 0, 0, 0, 0, 0, 0, 0, 306, 5104, 3771, 0, 0, 0, 0,
    1860, 5749, 2717, 0, 568, 4653, 0, 0, 0, 0, 5727, 0, 0, 4272, 0, 274, 0, 1786, 0, 0, 545, 2891,
    3958, 0, 502, 0, 4879, 0, 0, 0, 3970, 6034, 5646, 6259, 0, 0, 0, 0, 0, 0, 4636, 0, 0, 0, 0, 0,
    519, 0, 0, 0, 355, 0, 0, 0, 1226, 0, 1929, 2175, 589, 2564, 4237, 5081, 0, 1793, 0, 0, 0, 0, 0,
    284, 2955, 0, 0, 0, 549, 0, 3759, 4538, 0, 1790, 3951, 0, 0, 44, 0, 639, 0, 0, 2165, 5664, 0, 0,
    0, 0, 0, 2174, 0, 0, 0, 0, 0, 1768, 5521, 0, 0, 0, 631, 0, 0, 2609, 0, 0, 0, 1562, 0, 5265, 0,
    2982, 0, 0, 441, 1991, 0, 0, 0, 0, 5731, 0, 0, 4175, 5, 0, 0, 1882, 1928, 5213, 0, 1994, 0, 0,
    0, 1773, 0, 0, 0, 0, 0, 5949, 0, 0, 0, 0, 5778, 4929, 0, 0, 1993, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4893, 0, 0, 0, 0, 0, 0, 5024, 0, 0, 2565, 0, 0, 0, 4021, 4227, 0, 0, 0, 0, 5529, 1515,
    5868, 0, 0, 0, 0, 0, 0, 2710, 0, 0, 0, 0, 1976, 1987, 6117, 0, 0, 417, 2575, 5957, 0, 0, 0, 0,
    282, 0, 2968, 36, 0, 4589, 1602, 5777, 0, 2161, 2500, 0, 0, 0, 0, 5528, 575, 4936, 0, 0, 0, 0,
    544, 0, 4831, 1775, 2888, 4846, 5577, 0, 375, 5770, 0, 2098, 389, 0, 5909, 4234, 0, 0, 2546,
    4163, 5755, 0, 5765, 0, 2974, 4499, 0, 0, 0, 640, 5009, 4058, 5524, 0, 0, 0, 0, 487, 2143, 0,
    2912, 0, 6192, 0, 4559, 0, 0, 0, 0, 0, 0, 0, 2706, 5720, 0, 0, 6359, 0, 0, 0, 0, 1619, 4930,
    1606, 2082, 5067, 0, 0, 0, 2454, 0, 0, 0, 0, 0, 4775, 2913, 4819, 1818, 0, 0, 0, 0, 0, 0, 5722,
    2632, 0, 0, 5423, 0, 2140, 2211, 2570, 2584, 2621, 2938, 0, 301, 0, 0, 3618, 0, 0, 2885, 5552,
    5827, 4621, 2987, 0, 0, 0, 0, 2220, 2405, 526, 4097, 0, 1879, 0, 4275, 0, 0, 2160, 5660, 0, 0,
    0, 0, 2383, 0, 579, 3658, 0, 0, 0, 3602, 0, 5668, 255, 4648, 0, 0, 0, 0, 2080, 0, 0, 2899, 0,
    4228, 0, 585, 1371, 0, 3852, 0, 0, 0, 0, 0, 4695, 0, 0, 0, 0, 5849, 2126, 0, 0, 5796, 1940, 0,
    0, 0, 0, 0, 2611, 71, 0, 0, 2377, 0, 0, 0, 0, 2694, 2073, 2683, 0, 0, 1849, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2110, 0, 4596, 0, 0, 41, 0, 6062, 0, 0, 0, 1391, 360, 5247, 1947, 0, 0, 0, 0, 5050,
    5787, 0, 0, 0, 0, 0, 2604, 2158, 3935, 6044, 4224, 0, 0, 0, 0, 0, 1937, 0, 1829, 5258, 2573,
    2875, 0, 0, 0, 2484, 4075, 4789, 5219, 6149, 0, 4325, 0, 0, 2792, 1884, 5709, 2785, 0, 0, 4641,
    0, 2084, 5923, 0, 0, 0, 5540, 2972, 0, 0, 0, 0, 2473, 0, 0, 0, 4488, 0, 0, 430, 4642, 439, 2223,
    4639, 4672, 0, 4232, 0, 4638, 0, 0, 0, 0, 0, 0, 0, 340, 0, 5087, 0, 0, 0, 0, 5585, 0, 0, 5551,
    1595, 1864, 373, 411, 5867, 6147, 0, 0, 2075, 0, 0, 0, 0, 0, 2118, 0, 0, 0, 0, 0, 0, 3628, 1237,
    2103, 5169, 4182, 0, 0, 0, 4118, 0, 0, 24, 2215, 2605, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3891, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5741, 0, 0, 0, 5573, 0, 5442, 0, 1975, 2719, 0, 1861, 5960,
    6058, 0, 0, 3640, 4918, 0, 0, 0, 45, 5721, 0, 0, 0, 0, 0, 1588, 0, 0, 0, 0, 0, 0, 4567, 0, 2390,
    0, 2416, 0, 0, 2125, 432, 0, 5011, 0, 0, 0, 5412, 5892, 2893, 4091, 2701, 5200, 1966, 0, 0, 0,
    0, 0, 2836, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3856, 0, 0, 0, 0, 0, 2096, 429, 0, 0, 0, 1959, 0,
    0, 0, 0, 0, 0, 418, 4063, 5780, 0, 3663, 0, 5188, 0, 0, 0, 3786, 0, 5533, 0, 0, 0, 0, 0, 0,
    5244, 5567, 5565, 0, 6350, 0, 0, 303, 4011, 0, 0, 0, 0, 3646, 0, 0, 0, 0, 0, 3925, 276, 2623,
    3700, 3945, 5400, 5563, 5900, 5913, 0, 0, 1427, 2699, 3865, 4566, 4995, 5677, 0, 0, 0, 0, 0,
    2542, 0, 0, 0, 6301, 2085, 1852, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4677, 0, 0, 2600, 0, 0, 4678, 4850,
    0, 0, 0, 0, 0, 5630, 0, 493, 2576, 6057, 5580, 0, 0, 0, 0, 0, 0, 0, 3258, 5568, 0, 0, 0, 4827,
    0, 2567, 4363, 0, 0, 0, 0, 1545, 344, 0, 0, 0, 0, 0, 0, 0, 0, 5899, 2788, 5399, 0, 0, 0, 4838,
    1368, 4986, 0, 0, 0, 0, 0, 0, 0, 2536, 1880, 0, 5237, 0, 0, 0, 0, 0, 0, 2137, 2669, 0, 0, 0, 0,
    0, 4619, 3930, 0, 0, 0, 0, 0, 0, 0, 0, 1398, 0, 0, 0, 5617, 0, 0, 3969, 0, 0, 0, 4757, 5870, 0,
    0, 0, 4603, 4077, 0, 0, 2616, 0, 0, 0, 0, 347, 0, 1763, 0, 0, 0, 0, 0, 0, 0, 540, 0, 5079, 0, 0,
    2633, 0, 0, 4133, 0, 1920, 0, 0, 4878, 0, 0, 0, 0, 0, 0, 4310, 0, 0, 1837, 1621, 0, 4860, 0,
    1761, 238, 6041, 0, 0, 4102, 0, 0, 2877, 5725, 2412, 0, 0, 0, 0, 0, 0, 0, 0, 1932, 2898, 2172,
    5871, 0, 0, 0, 0, 0, 2177, 0, 0, 0, 0, 0, 0, 2668, 0, 0, 0, 6377, 0, 0, 0, 0, 5269, 2017, 0, 0,
    5030, 0, 0, 0, 0, 0, 0, 2767, 0, 0, 1904, 0, 2854, 1806, 3976, 4099, 4602, 4905, 5252, 4242,
    5221, 0, 2908, 4712, 0, 0, 0, 270, 2654, 2557, 2222, 3616, 3897, 1835, 4282, 1979, 1769, 4823,
    2845, 4285, 5482, 5930, 6127, 0, 2401, 0, 0, 0, 4221, 6401, 0, 0, 0, 0, 0, 0, 2540, 5397, 0, 0,
    0, 2797, 0, 2795, 0, 0, 0, 0, 0, 0, 2210, 4587, 0, 0, 0, 5499, 0, 3691, 0, 0, 0, 0, 5798, 0, 0,
    0, 0, 2591, 0, 0, 1643, 2194, 0, 0, 0, 0, 0, 5264, 0, 0, 0, 0, 0, 0, 299, 0, 0, 2353, 5790, 0,
    0, 0, 0, 0, 0, 3641, 0, 263, 0, 0, 0, 0, 0, 0, 0, 0, 3606, 0, 0, 3717, 3947, 3600, 0, 0, 0,
    4080, 0, 0, 0, 0, 0, 304, 4750, 0, 0, 5113, 265, 0, 0, 0, 0, 0, 0, 5187, 0, 0, 397, 0, 0, 387,
    2673, 0, 0, 0, 0, 452, 0, 0, 0, 0, 0, 0, 6146, 0, 280, 4564, 758, 2385, 2639, 5635, 2034, 3824,
    3916, 5717, 0, 0, 0, 0, 0, 0, 0, 1897, 2074, 0, 0, 0, 2550, 0, 0, 0, 1510, 5546, 0, 0, 0, 0, 0,
    0, 4553, 0, 0, 0, 0, 0, 0, 2585, 3439, 2909, 3908, 0, 5789, 0, 3591, 3536, 0, 0, 0, 0, 2068, 0,
    0, 0, 0, 0, 0, 4100, 4543, 0, 0, 0, 0, 0, 1241, 235, 2058, 0, 5767, 0, 2081, 0, 0, 0, 2346,
    2749, 5189, 5726, 5901, 0, 2162, 4840, 2660, 0, 0, 1984, 3549, 5658, 1923, 0, 5471, 3599, 4670,
    2347, 0, 0, 0, 0, 0, 1817, 0, 4826, 0, 0, 6045, 0, 4066, 0, 0, 6055, 0, 522, 0, 0, 4349, 0,
    1230, 0, 0, 0, 0, 0, 0, 0, 0, 4759, 4794, 0, 0, 0, 0, 0, 0, 0, 0, 1925, 2472, 5661, 0, 2363, 0,
    3913, 0, 1791, 2178, 0, 512, 457, 1578, 2758, 2906, 0, 437, 622, 0, 0, 4356, 0, 0, 0, 4115, 0,
    0, 0, 0, 0, 4358, 0, 0, 0, 1941, 4876, 4934, 0, 0, 1967, 0, 0, 0, 3631, 0, 0, 1611, 2832, 3409,
    4834, 1236, 5826, 0, 0, 0, 0, 0, 0, 556, 1395, 5048, 0, 0, 1583, 0, 2627, 0, 1599, 0, 2712,
    3550, 0, 0, 0, 0, 1964, 0, 3593, 1367, 0, 0, 0, 0, 0, 0, 0, 486, 0, 171, 0, 3973, 2969, 0, 0,
    4841, 0, 2672, 0, 0, 0, 0, 0, 1369, 2202, 256, 4747, 5788, 4752, 518, 0, 0, 0, 1373, 0, 0, 848,
    0, 0, 5107, 0, 0, 0, 0, 0, 5105, 175, 0, 2843, 0, 0, 5816, 4050, 0, 0, 2700, 0, 0, 0, 1781, 0,
    0, 0, 508, 0, 0, 0, 232, 2458, 2341, 5062, 1569, 3625, 0, 1971, 5752, 1223, 0, 0, 0, 2087, 573,
    0, 0, 0, 466, 2549, 0, 0, 3942, 0, 0, 2629, 0, 0, 2945, 0, 0, 0, 482, 0, 1721, 0, 1774, 0, 0,
    316, 1977, 3627, 0, 286, 0, 4753, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4483, 351, 0, 0, 0, 0, 0, 0, 0,
    1220, 4515, 374, 2787, 0, 0, 0, 0, 5561, 0, 0, 0, 3047, 4746, 4645, 5255, 5795, 0, 0, 0, 0, 0,
    0, 2587, 0, 0, 0, 0, 5470, 0, 4575, 1990, 0, 504, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4108, 0, 0,
    0, 0, 535, 1216, 1921, 2361, 3900, 4783, 3823, 5465, 0, 5745, 0, 0, 0, 0, 0, 0, 0, 0, 3833, 0,
    0, 0, 0, 0, 1556, 1558, 0, 5007, 5728, 0, 1878, 2851, 0, 0, 613, 1754, 0, 0, 2840, 3564, 3675,
    0, 0, 0, 0, 4770, 4517, 0, 433, 0, 0, 0, 0, 2141, 0, 0, 0, 0, 0, 0, 4132, 0, 0, 0, 0, 1245,
    2617, 0, 0, 0, 0, 0, 0, 1276, 2464, 5746, 0, 0, 5010, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2069, 2842,
    5051, 5603, 2892, 0, 2986, 0, 0, 0, 0, 0, 0, 0, 2002, 5764, 0, 0, 0, 2801, 0, 0, 0, 0, 0, 0,
    4537, 1944, 6035, 1997, 0, 4344, 1896, 0, 0, 4314, 0, 2975, 0, 0, 0, 0, 0, 0, 0, 4267, 0, 0,
    6023, 0, 0, 0, 5065, 2127, 2466, 1542, 2805, 6090, 2808, 0, 0, 0, 0, 0, 4927, 1554, 1856, 412,
    4535, 0, 0, 4486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2869, 350, 3623, 1890, 3818, 2173, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 659, 0, 0, 0, 1844, 0, 0, 2488, 5659, 0, 0, 0, 0, 1960, 2839,
    4599, 0, 0, 0, 0, 0, 0, 0, 0, 4713, 0, 0, 0, 0, 5422, 4571, 6028, 0, 3559, 2513, 4913, 5028,
    4624, 5141, 262, 0, 398, 0, 2406, 0, 1710, 0, 0, 0, 0, 4336, 0, 4472, 0, 1776, 4922, 2918, 612,
    3620, 3902, 1153, 6098, 0, 4338, 0, 4685, 0, 161, 5929, 5624, 4229, 0, 0, 0, 0, 0, 0, 0, 0,
    4136, 2552, 0, 0, 0, 0, 0, 0, 0, 5688, 0, 4726, 0, 4093, 0, 2964, 5058, 0, 0, 0, 0, 0, 2258, 0,
    2848, 5226, 4054, 0, 0, 0, 0, 0, 4341, 5527, 1629, 0, 5035, 1926, 4101, 2097, 0, 0, 0, 2646, 0,
    637, 1719, 0, 0, 1362, 5976, 2399, 0, 0, 2352, 0, 0, 0, 42, 0, 1938, 3776, 3817, 0, 0, 0, 0, 0,
    0, 0, 458, 0, 0, 2791, 3781, 0, 0, 0, 1807, 0, 0, 2971, 0, 0, 0, 0, 0, 0, 0, 1883, 4883, 0, 0,
    3835, 5514, 0, 623, 0, 0, 0, 0, 0, 0, 0, 1662, 4762, 2370, 0, 0, 0, 0, 291, 0, 0, 0, 0, 2786,
    6048, 0, 0, 0, 371, 2916, 0, 0, 0, 0, 0, 0, 0, 2498, 0, 0, 4711, 5068, 5566, 3587, 5554, 5987,
    6139, 0, 0, 0, 0, 1591, 0, 0, 0, 1565, 651, 0, 0, 2720, 0, 0, 2816, 0, 0, 5486, 0, 0, 0, 0,
    1454, 1828, 5077, 4095, 0, 2657, 0, 0, 0, 0, 5076, 0, 6225, 3637, 0, 0, 0, 4662, 0, 4833, 4785,
    4815, 0, 0, 0, 2967, 0, 0, 4692, 2667, 3992, 5263, 0, 2920, 0, 382, 0, 0, 0, 0, 0, 0, 5936, 0,
    0, 2861, 4651, 463, 4061, 6183, 0, 2415, 0, 5259, 0, 0, 608, 0, 0, 0, 0, 4191, 5093, 0, 2870, 0,
    1891, 1370, 1656, 5091, 2184, 0, 0, 0, 0, 2343, 0, 0, 200, 0, 0, 4355, 3643, 0, 0, 0, 0, 3821,
    2676, 0, 0, 0, 0, 0, 0, 0, 0, 6025, 0, 0, 5173, 4496, 0, 0, 0, 3077, 0, 0, 4309, 0, 5602, 0, 0,
    0, 0, 0, 0, 0, 0, 6, 295, 0, 0, 1587, 2155, 582, 1625, 0, 5429, 0, 4487, 2868, 5897, 3531, 2207,
    2779, 0, 0, 3607, 0, 1945, 5766, 5857, 0, 3595, 3657, 335, 0, 5537, 377, 384, 2979, 0, 1379, 0,
    5046, 0, 0, 1787, 0, 3597, 4104, 0, 0, 0, 0, 2826, 0, 0, 5468, 5768, 4474, 2205, 5503, 0, 0, 0,
    2781, 0, 0, 0, 0, 4190, 0, 0, 0, 0, 0, 0, 0, 5505, 0, 4875, 0, 0, 0, 5047, 0, 507, 490, 2841, 0,
    237, 0, 0, 0, 0, 0, 0, 1709, 2508, 1215, 1663, 4391, 2594, 1813, 4268, 5637, 0, 0, 1615, 0, 0,
    0, 0, 0, 1784, 5042, 2697, 6289, 0, 4864, 0, 0, 3905, 0, 0, 0, 0, 0, 5055, 3608, 0, 0, 0, 450,
    4233, 0, 0, 0, 0, 562, 0, 0, 0, 4674, 0, 0, 650, 0, 6395, 0, 5774, 0, 0, 0, 0, 5733, 0, 0, 2163,
    0, 0, 0, 0, 0, 392, 5320, 0, 4360, 5612, 0, 0, 5232, 0, 0, 0, 4769, 0, 0, 0, 0, 528, 0, 0, 0, 0,
    0, 0, 0, 0, 5321, 0, 5578, 1831, 5253, 5737, 0, 0, 0, 370, 4741, 0, 0, 0, 0, 0, 4664, 0, 0, 0,
    587, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3661, 0, 0, 0, 0, 0, 0, 484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1240, 0, 0, 0, 0, 0, 0, 0, 4333, 0, 0, 0, 0, 1812, 4090, 0, 5406, 0, 0, 0, 0, 0, 1695, 2561,
    5966, 0, 324, 0, 2004, 0, 0, 5416, 252, 272, 0, 5214, 0, 0, 0, 5740, 0, 0, 0, 0, 1375, 630,
    1564, 0, 2026, 0, 0, 0, 1910, 277, 0, 0, 2036, 0, 2497, 2782, 0, 5650, 1235, 1184, 4703, 2718,
    4898, 5212, 5736, 0, 4345, 0, 0, 0, 0, 0, 0, 4693, 0, 5195, 0, 0, 0, 0, 0, 1808, 5018, 2286, 0,
    0, 292, 0, 5845, 0, 0, 0, 0, 0, 310, 5404, 0, 0, 4568, 0, 3594, 0, 0, 0, 4339, 5008, 0, 0, 0, 0,
    2340, 6022, 0, 2548, 2780, 0, 0, 4684, 5882, 0, 0, 0, 0, 0, 0, 2613, 3605, 4832, 0, 0, 0, 4688,
    0, 0, 1780, 1924, 388, 0, 1234, 2408, 3937, 0, 2491, 728, 3889, 0, 2186, 0, 0, 1842, 0, 0, 0,
    617, 0, 0, 2313, 4847, 5209, 5405, 0, 0, 0, 363, 2890, 527, 1753, 3551, 5203, 435, 6029, 4326,
    0, 2144, 0, 0, 0, 0, 6299, 0, 0, 0, 0, 0, 1799, 0, 0, 5403, 0, 2849, 0, 0, 4555, 0, 0, 0, 4271,
    5121, 0, 0, 0, 0, 0, 0, 5117, 3348, 4675, 4862, 2685, 473, 6258, 5026, 0, 0, 0, 0, 2403, 4482,
    0, 0, 0, 3770, 0, 0, 2179, 4921, 0, 5548, 0, 0, 0, 0, 0, 5651, 0, 472, 0, 0, 0, 0, 2505, 590, 0,
    0, 0, 2895, 938, 0, 3578, 0, 336, 0, 3832, 1567, 0, 0, 0, 0, 0, 0, 0, 0, 5559, 2558, 0, 533, 0,
    0, 0, 0, 6300, 1092, 5912, 5090, 0, 4105, 0, 4997, 0, 39, 444, 2355, 4327, 4899, 5599, 0, 1906,
    2878, 2905, 3754, 0, 2102, 3716, 0, 4771, 2884, 5023, 5243, 253, 2187, 0, 464, 0, 0, 2132, 0, 0,
    0, 0, 5088, 0, 0, 2016, 0, 0, 0, 0, 0, 4679, 0, 0, 0, 0, 2134, 0, 0, 0, 0, 0, 5446, 0, 1876, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1617, 2224, 4812, 0, 5149, 3741, 0, 0, 2783, 0, 0, 0, 0, 0, 5074,
    2879, 0, 4613, 1956, 0, 2874, 0, 422, 0, 0, 0, 1851, 0, 0, 3831, 0, 0, 3197, 2645, 0, 4761,
    1676, 0, 0, 0, 0, 2221, 169, 0, 0, 2568, 5436, 0, 0, 4687, 2111, 2686, 5228, 5430, 5747, 0, 0,
    788, 2775, 5249, 0, 5469, 0, 0, 4594, 0, 0, 0, 0, 0, 4851, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4767, 0, 0, 4896, 4479, 4780, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2578, 0, 4776, 0, 0, 0, 0, 0, 0,
    0, 2209, 0, 2863, 4634, 0, 4547, 0, 0, 0, 0, 1690, 0, 0, 0, 1691, 470, 0, 0, 1756, 0, 2122, 0,
    0, 5488, 3689, 5015, 0, 1826, 4835, 5331, 4791, 6243, 0, 0, 0, 0, 0, 1242, 446, 0, 3816, 4880,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2219, 0, 0, 0, 0, 5715, 4756, 6229, 0, 2094, 0, 2852, 0, 0, 5032,
    1383, 0, 0, 1872, 5974, 577, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2915, 0, 1870, 0, 0, 0, 0, 0, 4551,
    4556, 4660, 2365, 4885, 5622, 2806, 0, 3629, 0, 586, 2153, 2612, 0, 4010, 668, 0, 0, 0, 0, 0, 0,
    0, 3705, 2511, 0, 0, 0, 0, 3888, 0, 0, 0, 4763, 0, 4220, 1811, 0, 5708, 0, 0, 0, 0, 0, 0, 2006,
    0, 0, 0, 2072, 0, 0, 0, 0, 0, 0, 3774, 333, 1374, 5281, 0, 0, 0, 204, 2620, 0, 1958, 0, 3861,
    5216, 0, 0, 0, 0, 0, 0, 2919, 5782, 1577, 0, 0, 1798, 525, 4561, 0, 5698, 0, 0, 5473, 5629, 0,
    0, 0, 4130, 0, 2104, 2711, 5821, 0, 4179, 0, 0, 2592, 5484, 557, 0, 1915, 0, 2499, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 616, 0, 0, 2407, 1618, 0, 4765, 0, 0, 0, 5614, 2651, 1820, 0, 0, 0,
    339, 0, 0, 0, 0, 0, 0, 3603, 0, 0, 0, 0, 5193, 5791, 1783, 3870, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
const size_t cue_slots_count = 8192;
