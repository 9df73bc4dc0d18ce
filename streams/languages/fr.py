"""French."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="fr",
    name="French",
    experimental=False,
    decimal=",",
    rises=words("""
        variation positive, variations positives,
        monte, montent, montait, montaient, monté, montée, montées, monter, montant de plus, gagne, gagnent, gagnait, gagnaient, gagné, gagner, gagnant, gain de, gains de, un gain, en gain, grimpe, grimpent, grimpait, grimpaient, grimpé, grimper, grimpant, grimpée
        bondit, bondissent, bondissait, bondi, bondir, bondissant, un bond, bond de, d'un bond, progresse, progressent, progressait, progressaient, progressé, progresser, progressant, progression, progressions, avance, avancent, avançait, avancé, avancer, avançant, avancée
        hausse, hausses, en hausse, à la hausse, une hausse, hausse de, s'envole, s'envolent, s'envolait, s'envolaient, envolé, envolée, envolés, envolées, s'envoler, s'envolant, flambe, flambent, flambait, flambé, flamber, flambée, décolle, décollent, décollait, décollé, décoller, explose, explosent, explosé, exploser
        s'adjuge, s'adjugent, s'adjugeait, adjugé, s'adjuger, s'adjugeant, prend, prennent, prenait, prenaient, a pris, ont pris, prenant, reprend, reprennent, reprenait, a repris, ont repris, reprise de, s'octroie, s'octroient, s'octroyait, octroyé, s'octroyer, s'arroge, s'arrogent, engrange, engrangent, engrangé, grappille, grappillent, grappillait, grappillé, grignote, grignotent, grignotait, grignoté
        se raffermit, se raffermissent, raffermi, s'apprécie, s'apprécient, s'appréciait, apprécié, s'apprécier, appréciation, se renforce, se renforcent, renforcé, s'élève, s'élevait, se hisse, se hissent, s'est hissé, rebondit, rebondissent, rebondissait, rebondi, rebondir, rebond, rebonds, rebond de, se redresse, se redressent, redressé, redressement
        augmente, augmentent, augmenté, augmentation, accroît, s'accroît, accru, s'apprécie de, se bonifie, bonifie, caracole, caracolent, surperforme, dans le vert, en territoire positif, dans le positif, plus haut de, au plus haut de, ajoute, ajoutent, ajouté, rallye, rally, remonte, remontent, remontait, remonté, remonter, remontée, regagne, regagnent, regagné, s'emballe, s'emballent, se reprend, se reprennent
        se revalorise, s'enflamme, enflammé, enchérit, renchérit, renchérissent, renchéri, valorisation en hausse, avec un gain, hissant, plus-value, hausse cumulée
        montés, montant de, augmentée, augmentés, augmentait, augmentaient, augmentant, gagnés, grimpés, grimpées, avançaient, bondissaient, flambés, flambant, saute, sautent, sauté, sautait, s'appréciaient, s'appréciant, remontés, remontaient, remontant, rebondissaient, rebondissant, décollés, décollaient, décollant, s'adjugeaient, grappillés, grappillaient, grappillant, explosait, explosaient, explosant, s'octroyaient, s'octroyant, bond d'environ, sursaut, croît, croissait, reprenaient, engrangeait, engrangeaient, empoche, s'offre un gain, s'offre une hausse, s'offrait, regagnait, regagnaient, se redressait, se redressaient, rallie
    """),
    falls=words("""
        variation négative, variations négatives,
        baisse, baisses, en baisse, à la baisse, baissent, baissait, baissaient, baissé, baisser, baissant, une baisse, baisse de, recule, reculent, reculait, reculaient, reculé, reculer, reculant, recul, reculs, en recul, recul de, un recul, perd, perdent, perdait, perdaient, perdu, perdre, perdant, perte de, pertes de
        chute, chutes, chutent, chutait, chutaient, chuté, chuter, chutant, en chute, chute de, une chute, cède, cèdent, cédait, cédaient, cédé, céder, cédant, lâche, lâchent, lâchait, lâché, lâcher, lâchant, abandonne, abandonnent, abandonnait, abandonné, abandonner, abandonnant, plonge, plongent, plongeait, plongé, plonger, plongeant, plongeon
        dévisse, dévissent, dévissait, dévissé, dévisser, s'effondre, s'effondrent, s'effondrait, effondré, effondrée, effondrés, s'effondrer, s'effondrant, effondrement, dégringole, dégringolent, dégringolait, dégringolé, dégringolade, décroche, décrochent, décrochait, décroché, décrocher, décrochage, s'écroule, s'écroulent, écroulé, écroulement
        glisse, glissent, glissait, glissé, glisser, flanche, flanchent, flanché, trébuche, trébuchent, trébuché, fléchit, fléchissent, fléchi, fléchir, fléchissait, s'effrite, s'effritent, s'effritait, effrité, s'effriter, effritement, s'affaisse, s'affaisse de, affaissé, s'affaiblit, s'affaiblissent, affaibli, affaiblissement, se tasse, se tassent, s'est tassé, tassement, s'enfonce, s'enfoncent, enfoncé, sombre, sombrent, sombré, sombrer, sombrait
        se déprécie, se déprécient, déprécié, se déprécier, dépréciation, se replie, se replient, se repliait, replié, repliée, se replier, repli, replis, en repli, repli de, se contracte, se contractent, contracté, contracter, se dévalue, dévalué, dévaluation, diminue, diminuent, diminué, diminution, régresse, régressent, régressé, descend, descendent, descendait, descendu, se délite, tombe, tombent, tombait, tombé, tomber
        laisse, laissent, laissait, rend, rendent, rendu, ploie, ploient, piquent du nez, pique du nez, piqué du nez, boit la tasse, boivent la tasse, dans le rouge, en territoire négatif, dans le négatif, sous pression, s'allège, s'allègent, s'allégeait, allégé, se dégonfle, s'érode, s'érodent, érodé, rétrograde, rétrogradent, se détend, se détendent, correction, corrige, corrigé, décline, déclin, décru, décroît, moins-value, en perte, vacille, vacillent, dérape, dérapent, dérapé, essuie, essuyé, accuse, accusent, accusait, accusé, accuse une perte, plie, plient, se fait sanctionner, sanctionné, malmené, chahuté, lanterne rouge
        baissée, chutée, tombés, tombaient, tombant de, reculés, plongeaient, dégringolés, dégringolaient, dégringolant, lâchés, lâchaient, abandonnés, abandonnaient, s'effondraient, se repliaient, se repliant, repliés, dévissés, dévissaient, dévissant, glissés, glissaient, glissant de, dévaluée, se dépréciait, se dépréciaient, se dépréciant, s'écroulait, s'écroulaient, s'écroulant, décrochés, décrochaient, décrochant, trébuchait, sombrés, sombraient, sombrant, se tassait, se tassaient, se tassant, se tasser, rétrogradait, rétrogradaient, diminuée, diminuait, diminuaient, diminuant, rendait, rendaient, se contractait, faiblit, faibli, faiblissait, fléchissaient, fléchissement, s'affaissait, s'affaissaient, fond de, fondu de, fondait de, a fondu, ont fondu, déclinait, déclinaient, concède, concèdent, concédait, concédaient, concédé, concédant, glissade, contraction, décrue, s'effritaient
    """),
    flat=words(
        "inchangé, inchangée, inchangés, inchangées, stable, stables, quasi stable, quasi inchangé, à l'équilibre, proche de l'équilibre, autour de l'équilibre, sans changement, peu changé, fait du surplace, en ordre dispersé, étale, étales, stagne, stagnent, stagné, plat, pratiquement inchangé, se stabilise, se maintient"
    ),
    price_nouns=words("""
        l'action, les actions, des actions, ses actions, d'actions, actions du, actions de, actions d', une action, cette action, action du, action de, titre, titres, le titre, cours, cours de bourse, cours de l'action, cours du titre, valeur vedette, valeurs, indice, indices, indice phare, indice parisien, baromètre, bourse, bourses, capitaux, certificat d'investissement, bons de souscription
        devise, devises, monnaie, monnaie unique, taux de change, billet vert, baril, once, cours du baril, prix du baril, cours de l'or, cours du pétrole, contrat à terme, contrats à terme, futures, cryptomonnaie, crypto-actif, prix du pétrole, part du fonds, adr, place parisienne, place boursière, cote, capitalisations, métal jaune
        prix de l'or, prix du gaz, prix du brut, prix du cuivre, prix du blé, prix du cacao, prix de l'argent, prix du gaz naturel, cours du cuivre, cours du blé, cours du cacao
    """),
    metric_nouns=words("""
        indice composite des indicateurs, indice des indicateurs, indice composite des directeurs d'achat, indice des directeurs d'achat, indice de la production, indice manufacturier, indice de confiance, indice de la confiance, l'indice composite des indicateurs, l'indice des indicateurs, l'indice composite des directeurs d'achat, l'indice des directeurs d'achat, l'indice de la production, l'indice manufacturier, l'indice de confiance, l'indice de la confiance,
        expéditions, récolte, récoltes, fourniture, fournitures, décès, accidents, touristes, inscrits, audiences, popularité, production totale, dons,
        prix moyen, prix moyens, chiffre d'affaires, chiffres d'affaires, recettes, revenus, revenu, ventes, vente, ventes à périmètre comparable, bénéfice, bénéfices, bénéfice net, bénéfice par action, résultat, résultats, résultat net, résultat opérationnel, résultat brut, résultat d'exploitation, rop, profit, profits, perte nette, pertes nettes, perte opérationnelle, ebitda, ebit, ebita, bpa, excédent brut, marge, marges, marge brute, marge opérationnelle, marge d'exploitation, rentabilité, croissance organique, flux de trésorerie, trésorerie
        coût, coûts, charges, dépenses, dépense, investissement, investissements, budget, effectifs, salariés, emplois, emploi, postes, suppressions de postes, commandes, commande, carnet de commandes, prises de commandes, livraisons, production, production industrielle, capacité, capacités, volume, volumes, volumes échangés, trafic, passagers, voyageurs, visiteurs, clients, abonnés, utilisateurs, fréquentation, audience, immatriculations, inscriptions
        pib, produit intérieur brut, économie, croissance, croissance économique, inflation, inflation sous-jacente, prix à la consommation, prix à la production, prix, prix alimentaires, prix de l'immobilier, prix des logements, indice des prix, chômage, taux de chômage, chômeurs, demandeurs d'emploi, population active, population, salaire, salaires, smic, rémunération, rémunérations, retraites, pouvoir d'achat, consommation, consommation des ménages
        taux, taux d'intérêt, taux directeur, taux directeurs, taux de base, taux interbancaire, taux obligataire, taux à 10 ans, taux d'emprunt, taux d'usure, taux de marge, taux de croissance, taux d'occupation, rendement, rendements, rendement obligataire, coupon, obligation, obligations, emprunt, oat, bund, livret a, euribor, spread, prime de risque, crédit, crédits, crédit immobilier, prêts, dépôts, encours, collecte, dette, dette publique, endettement, déficit, déficit public, excédent, balance commerciale, exportations, importations, réserves
        participation, participations, part du capital, capital, du capital, droits de vote, actionnaire, actionnaires, flottant, majorité, opa, contrôle, part de marché, parts de marché, parts, part de, quote-part, dividende, dividendes, distribution, taux de distribution, rachat d'actions, détient, détiennent, détenait
        loyer, loyers, immobilier, logements, tarif, tarifs, droits de douane, surtaxe, taxe, taxes, tva, impôt, impôts, taux d'imposition, fiscalité, cotisations, subventions, remise, rabais, ristourne, réduction, réductions, prime, primes, commission, commissions, frais, honoraires, électricité, carburant, carburants, essence, facture, pondération, allocation, proportion, pourcentage
        probabilité, probabilités, chances, sondage, sondés, intentions de vote, voix, suffrages, abstention, participation électorale, répondants, français interrogés, prévision, prévisions, estimation, estimations, objectif de croissance, objectifs, guidance, perspectives, efficacité, émissions, énergie, stocks, demande, offre, capitalisation, capitalisation boursière, valeur d'entreprise, valorisation, actif net, anr, fonds propres, ratio, levier, solvabilité, coût du risque, roe, roce, provisions, sinistralité, ratio combiné, volatilité, climat des affaires, pmi, confiance des consommateurs, ventes au détail, mises en chantier, part des
    """),
    percent_words=words("pour cent, pourcent, pct, p.c., pour-cent"),
    point_words=words("points, point, pts, pts."),
    percentage_point_words=words("points de pourcentage, point de pourcentage, points de pourcent"),
    basis_point_words=words("points de base, point de base, pb, pdb"),
    periods={
        Period.OPEN: words(
            "à l'ouverture, ouvre, ouvrent, ouvert, ouvrait, à l'ouverture de la séance, lors des premiers échanges, dans les premiers échanges, premiers échanges, en début de séance, début de séance, au début de la séance, en début de matinée, démarre, démarrent, démarré, débute, débutent, a débuté, entame, entament, a entamé, ouverture en, dès l'ouverture, peu après l'ouverture, aux premiers échanges"
        ),
        Period.CLOSE: words("""
            terminant, finissant, achevant, clôture, clôturent, clôturé, clôturait, clôturer, clôturant, à la clôture, en clôture, à la cloche, termine, terminent, terminé, terminait, termine la séance, a terminé, ont terminé, terminer, fini, finit, finissent, a fini, ont fini, achève, achèvent, achevé, a achevé, en fin de séance, fin de séance, au terme de la séance, à l'issue de la séance, boucle, bouclé, a bouclé, s'établit, s'établissait, fixing, conclut, a conclu, referme
        """),
        Period.DAY: words(
            "dernière séance de la semaine, première séance de la semaine, dernier jour de la semaine, premier jour de la semaine, ultime séance de la semaine, dernière séance de cette semaine, sur la séance, sur une séance, sur la journée, en une séance, en une journée, sur 24 heures, en 24 heures, sur un jour, journalier, journalière, quotidien, quotidienne, par rapport à la veille, par rapport à la clôture, par rapport au cours de clôture, par rapport à la clôture de la veille, en une seule séance, ces dernières 24 heures, de la séance, du jour"
        ),
        Period.INTRADAY: words("""
            en séance, en cours de séance, à mi-séance, mi-séance, à la mi-journée, à mi-journée, dans la matinée, en matinée, dans l'après-midi, vers midi, à midi, actuellement, vers 10h, vers 11h, vers 12h, vers 14h, vers 15h, vers 16h, pour l'heure, en ce moment, intraday, au cours de la séance, pendant la séance, plus tôt dans la séance, peu avant midi, ce matin, cet après-midi, à cette heure, évolue, évoluent, évoluait, évoluaient, s'échange, s'échangeait, s'échangent, s'échangeaient
            un temps, momentanément, au plus bas de la séance, au plus haut de la séance, dans les échanges, en milieu de séance, en milieu de journée
        """),
        Period.PREMARKET: words(
            "avant-bourse, en avant-bourse, avant bourse, avant l'ouverture, dans les échanges d'avant-bourse, en pré-ouverture, préouverture, pré-ouverture, premarket, pre-market, avant séance, échanges avant bourse, en préouverture, transactions avant-bourse, avant l'ouverture de wall street, avant la cloche"
        ),
        Period.AFTER_HOURS: words(
            "après-bourse, après bourse, après la clôture, post-clôture, post-bourse, en après-bourse, dans les échanges d'après-bourse, après clôture, hors séance, after hours, after-hours, transactions électroniques, échanges après bourse, dans les échanges électroniques, dans les transactions électroniques, échanges électroniques après la clôture, post-séance, hors-séance"
        ),
        Period.WEEK: words(
            "sur la semaine, cette semaine, la semaine dernière, semaine dernière, sur une semaine, hebdomadaire, en une semaine, sur l'ensemble de la semaine, la semaine passée, semaine écoulée, de la semaine, en cinq séances, sur cinq séances, sur cinq jours, depuis lundi, depuis le début de la semaine, sur sept jours"
        ),
        Period.MONTH: words(
            "sur le mois, ce mois-ci, le mois dernier, mois dernier, sur un mois, mensuel, mensuelle, en un mois, depuis le début du mois, sur les 30 derniers jours, au mois de, sur le mois de, en janvier, en février, en mars, en avril, en mai, en juin, en juillet, en août, en septembre, en octobre, en novembre, en décembre"
        ),
        Period.QUARTER: words(
            "sur le trimestre, ce trimestre, sur trois mois, en trois mois, depuis le début du trimestre, sur les trois derniers mois, trimestre écoulé"
        ),
        Period.YEAR: words(
            "l'an dernier, l'année dernière, année dernière, en un an, sur douze mois, sur 12 mois, l'an passé, l'année passée, sur les douze derniers mois, sur 52 semaines, sur l'ensemble de l'année, sur l'année écoulée"
        ),
        Period.YTD: words(
            "depuis le début de l'année, depuis le 1er janvier, depuis janvier, cette année, depuis le début d'année, sur l'année, depuis le début de l'exercice, en 2025, en 2026, ytd, depuis début janvier, depuis le premier janvier"
        ),
        Period.SINCE: words(
            "au premier semestre, au second semestre, au deuxième semestre, sur le semestre, depuis, depuis son introduction, depuis l'introduction en bourse, depuis son ipo, depuis que, par rapport au prix d'introduction, depuis sa création, depuis lors, sur cinq ans, en cinq ans, sur dix ans, en dix ans, sur six mois, en six mois, sur les cinq dernières années, sur trois ans, en trois ans"
        ),
        Period.FROM_HIGH: words(
            "depuis son plus haut, depuis ses plus hauts, depuis son record, par rapport à son plus haut, par rapport à son record, depuis son pic, depuis son sommet, sous son plus haut, sous son record, de son plus haut, depuis le pic, par rapport à son pic"
        ),
        Period.FROM_LOW: words(
            "depuis son plus bas, depuis ses plus bas, par rapport à son plus bas, depuis son creux, depuis le creux, depuis son point bas, depuis un plus bas"
        ),
    },
    qualifiers={
        Qualifier.OVER: words(
            "plus de, plus d', de plus de, supérieur à, supérieure à, supérieurs à, au moins, dépasse, dépassant, dépassé, au-delà de, au-dessus de, un peu plus de, un peu plus d', à plus de, pas moins de, bien plus de"
        ),
        Qualifier.NEARLY: words(
            "près de, de près de, quasi, quasiment, presque, pas loin de, proche de, moins de, moins d', de moins de, un peu moins de, un peu moins d', frôle, frôle les, frôlant, avoisine, avoisinant, à peine, tout juste"
        ),
        Qualifier.ABOUT: words(
            "environ, d'environ, autour de, quelque, quelques, de quelque, à peu près, aux alentours de, aux environs de, de l'ordre de, approximativement, en moyenne, une moyenne de, grosso modo, peu ou prou, voisin de, voisine de"
        ),
        Qualifier.AS_MUCH_AS: words(
            "jusqu'à, jusqu'à plus de, au plus, au maximum, maximum de, allant jusqu'à, atteint jusqu'à, tout au plus"
        ),
    },
    number_words=numbers(
        "un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16, dix-sept 17, dix-huit 18, dix-neuf 19, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, un demi 0.5"
    ),
    magnitudes=words(
        "mille, milliers, million, millions, milliard, milliards, mds, md, mrd, centaines, billion, billions, mln, mld, m€, md€, mds€, mille milliards"
    ),
    range_words=words("à, et, et les, jusqu'à, au"),
    range_openers=words(
        "entre, de, comprise entre, compris entre, fourchette de, dans une fourchette de, allant de, entre les"
    ),
    partitives=words(
        "de la, des, du, de l', de leur, de leurs, de ses, de son, de ces, de ceux, des français, des parts, des actions, des droits, du capital, du total, du chiffre, de réduction, de remise, de participation, d'entre, d'entre eux, de parts, de tous, de toutes, des opérations, des sondés, de droits de douane, des votes, des suffrages, de part, de femmes, de la population, de croissance"
    ),
    negations=words(
        "n'a, n'ont, n'est, n'était, pas, non, sans, jamais, aucun, aucune, échoue à, évite, plutôt que, au lieu de, dément, nie, loin de, n'a pas, n'ont pas, ne sont pas, ne se, ne perd, ne gagne, ne recule, ne progresse"
    ),
    conditionals=words(
        "si le, si la, si les, s'il, s'ils, si l', si elle, si un, si une, pourrait, pourraient, devrait, devraient, serait, seraient, aurait, auraient, peut-être, peut, peuvent, pouvait, éventuel, éventuelle, éventuellement, à condition que, au cas où, en cas de, supposons, risque de, risquent de, menace de, chuterait, gagnerait, perdrait, grimperait, progresserait, reculerait, baisserait, augmenterait, viserait, faute de quoi"
    ),
    forecasts=words("""
        attendu, attendue, attendus, attendues, attend, attendent, s'attend, s'attendent, attendait, prévoit, prévoient, prévoyait, prévu, prévue, table sur, tablent sur, tablait sur, anticipe, anticipent, anticipait, anticipé, estime, estiment, estimait, projette, projection, projections, pronostique, pronostic, consensus, attentes, espère, espèrent
        vise, visent, cible, sera, seront, va, vont, augmentera, progressera, reculera, chutera, grimpera, baissera, montera, atteindra, d'ici 2030, d'ici à 2030, l'an prochain, l'année prochaine, prochain trimestre, compte, entend, envisage, prévision de, ambitionne, voit, verrait, tendance attendue
    """),
    targets=words(
        "objectif de cours, objectifs de cours, objectif de, cours cible, potentiel, potentiel de hausse, potentiel de baisse, potentiel haussier, potentiel de, juste valeur, valeur cible, support, supports, résistance, résistances, stop loss, objectif à, prix cible, cible de, upside, retracement, marge d'appréciation"
    ),
    past_references=words(
        "l'an dernier, de l'an dernier, l'année précédente, de l'année précédente, en 2015, en 2016, en 2017, en 2018, en 2019, en 2020, en 2021, en 2022, en 2023, en 2006, à l'époque, jadis, autrefois, il y a un an, il y a deux ans, il y a cinq ans, pendant la crise, durant la crise, historiquement, avait perdu, avait gagné, avait chuté, avait bondi, avaient perdu, avaient gagné, avait reculé, avait progressé, la veille, de la veille, séance précédente, de la séance précédente, lors de la séance précédente, le mois précédent, la semaine précédente, après avoir, pour rappel, rappelons que"
    ),
    comparisons=words("""
        par rapport à, par rapport au, par rapport aux, comparé à, comparé au, comparée à, en comparaison de, contre, face à, sur un an, en un an glissant, en glissement annuel, en rythme annuel, glissement annuel, en variation annuelle, d'une année sur l'autre, sur un an glissant, même période, même mois, même trimestre, à la même période, un an plus tôt, un an auparavant, un mois plus tôt, de l'an passé, d'un trimestre à l'autre, par rapport à l'an dernier, par rapport à l'année précédente
        que prévu, qu'attendu, que l'an dernier, que l'année, qu'un an, mieux que prévu, moins bien que prévu, meilleur que prévu, meilleurs que prévu, inférieur aux attentes, supérieur aux attentes, supérieurs aux attentes, inférieurs aux attentes, au-dessus des attentes, en dessous des attentes, versus, vs, vs., annualisé, annualisée, à périmètre constant, à périmètre comparable, à taux de change constants, à données comparables, en données comparables, en organique, données publiées, séquentiel, corrigé des variations saisonnières, supérieur à celui, inférieur à celui, plus élevé que, plus faible que, plus que, moins que
    """),
    discounts=words(
        "de réduction, de remise, remise de, réduction de, remise, promo, promotion, promotions, soldes, code promo, bon de réduction, ristourne, rabais, cashback, décote, black friday, bon plan, bons plans, économisez, offre spéciale, prix barré, au lieu de"
    ),
    respectively=words("respectivement, dans cet ordre, chacun, chacune"),
    anaphora=words(
        "le titre, les titres, l'action, le cours, le cours de l'action, son titre, ses titres, son action, ses actions, l'indice, l'indice phare, le baromètre, l'indice parisien, la valeur, la devise, la monnaie, la monnaie unique, le billet vert, le métal, le métal jaune, le métal précieux, l'or noir, la cryptomonnaie, le groupe en bourse, le baril, les actions, le contrat, le papier, l'indice vedette, les deux indices, la place parisienne, la cote"
    ),
    conjunctions=words(
        "et, ainsi que, de même que, suivi de, suivie de, suivis de, suivies de, suivi par, suivie par, suivies par, tout comme, comme, avec, ou, de concert avec"
    ),
    clause_breaks=words(
        "tandis que, alors que, tandis qu, alors qu, pendant qu, mais, cependant, toutefois, pourtant, quoique, bien que, malgré, en revanche, de son côté, pour sa part, à l'inverse, au contraire, car, parce que, puisque, après, avant, quand, lorsque, qui, que, dont, où, en raison de, à cause de, suite à, par ailleurs, outre, pendant que, quant à, dans le même temps, néanmoins, grâce à, à la suite de, au lendemain, selon, ailleurs, de leur côté, dans le sillage de, dans la foulée de, à contre-courant, avec la, du fait de, là où, enfin"
    ),
    link_markers=words(
        "lire aussi, à lire aussi, à lire également, lire également, à lire, lire, voir aussi, à voir aussi, lire notre article"
    ),
    tail_headers=words("""
        lire aussi, à lire aussi, à lire également, lire également, à lire, à lire ensuite, à voir aussi, à découvrir, lire la suite, en savoir plus, pour aller plus loin, articles liés, article lié, articles similaires, articles connexes, articles associés, articles recommandés, sur le même sujet, sur le même thème, dans la même rubrique, dans la même catégorie, contenus liés, voir aussi, voir plus, voir également, plus d'articles, plus d'actualités, plus d'infos, autres articles, autres actualités, autres actus
        actualités liées, actualités, dernières actualités, dernières nouvelles, derniers articles, dernières dépêches, dernières infos, les plus lus, les plus populaires, articles les plus lus, les plus consultés, le plus lu, populaires, tendances, recommandé pour vous, recommandations, nos recommandations, notre sélection, vous aimerez aussi, vous pourriez aussi aimer, cela peut vous intéresser, ça peut vous intéresser, ces articles pourraient vous intéresser, ne manquez pas, à ne pas manquer, à la une, tags, mots-clés, thèmes, publicité, plus d'histoires, contenus sponsorisés, articles précédents, article suivant, suivez-nous
    """),
    byline_markers=words(
        "à propos de l'auteur, sur l'auteur, reportage de, édité par, rédigé par, rédaction, avec afp, avec reuters, la rédaction, écrit par, version française, propos recueillis par, journaliste, tous droits réservés, copyright, inscrivez-vous, abonnez-vous, newsletter, service client, traduit par, contribution de, auteur, source"
    ),
    disclosure_markers=words(
        "avertissement, mentions légales, clause de non-responsabilité, ne constitue pas un conseil, ne constitue pas une recommandation, détient des positions, ne détient aucune position, conflit d'intérêts, conflits d'intérêts, conseil en investissement, les performances passées, divulgation, possède des actions, risque de perte en capital, contenu sponsorisé"
    ),
    share_widget_markers=words(
        "partager, partager sur facebook, partager sur twitter, partager sur x, partager sur linkedin, partager sur whatsapp, partager cet article, partagez, envoyer par e-mail, envoyer par mail, imprimer, copier le lien, enregistrer, tweeter, commenter, réagir, écouter l'article, sauvegarder, partager par mail"
    ),
    list_headers=words(
        "plus fortes hausses, plus fortes baisses, les plus fortes hausses, les plus fortes baisses, fortes hausses, fortes baisses, plus fortes progressions, plus forts replis, top hausse, top baisse, palmarès, palmarès des hausses, palmarès des baisses, valeurs en hausse, valeurs en baisse, valeurs à suivre, les valeurs à suivre, hausses du jour, baisses du jour, du côté des hausses, du côté des baisses, au rang des hausses, au rang des baisses, côté valeurs, en tête des hausses, en tête de l'indice, lanternes rouges, en bas de tableau, les gagnants, les perdants, gagnants et perdants, flops et tops, tops et flops"
    ),
    winners=words("gagnant, en tête"),
    losers=words("perdant, lanternes rouges, en bas"),
    weekdays=words("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    months=words(
        "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"
    ),
    relative_days={
        "aujourd'hui": 0,
        "hier": -1,
        "ce matin": 0,
        "cet après-midi": 0,
        "ce soir": 0,
        "demain": 1,
        "avant-hier": -2,
        "hier soir": -1,
        "ce lundi": 0,
        "ce mardi": 0,
        "ce mercredi": 0,
        "ce jeudi": 0,
        "ce vendredi": 0,
        "la veille": -1,
    },
    look_alikes=words("""
        à petite capitalisation, à moyenne capitalisation, à faible capitalisation, à forte capitalisation, de moyenne capitalisation, de petite capitalisation,
        plus haut niveau, plus bas niveau, plus haut depuis, plus bas depuis, au plus haut depuis, au plus bas depuis, plus forte hausse depuis, plus forte baisse depuis, pire séance depuis, meilleure séance depuis, plus fort recul depuis, plus forte progression depuis, pour la première fois depuis, niveau depuis, record depuis
        prend une, prend le, prend la, prend en, prend part, prend fin, prend acte, prend effet, prend soin, prendre, prenant en, a pris la, a pris le, a pris part, ont pris part, a pris une, reprend le, reprend la, reprise de l'activité, laisse entendre, laisse penser, laisse présager, laisse place, laisse à, laissent penser, laissent entendre, rend compte, rend hommage, se rend, rendu public, rendue publique, rendus publics
        montant, montants, le montant, d'un montant, monte en gamme, montée en gamme, montée en puissance, gagne du terrain, gagner du temps, gagne la, gagné la, gagne le, gagnant-gagnant, perdu la, perd la, perd le, perdants, gagnants, chute libre, tombe à pic, tombe dans, tombé dans, tombe à, tombé à, s'élève à, s'élevait à, s'élèvent à, s'élevaient à, élevé à, avance sur, en avance, à l'avance, d'avance, avancée majeure, avance de phase
        hausse de capital, augmentation de capital, augmentations de capital, hausse des prix, hausse du chômage, hausse des taux, hausses de taux, hausse de taux, baisse des taux, baisse de taux, baisses de taux, baisse des prix, baisse d'impôts, hausse des salaires, réduction de capital, hausse d'impôts, baisse du chômage
        abandonne le projet, lâcher prise, lâche prise, accuse réception, accusé de, accusés de, corrigé des, sombre bilan, bilan sombre, cours d'eau, en cours, au cours de, au cours du, au cours des, cours du soir, titre de, à titre de, à titre d', au titre de, à juste titre, valeur ajoutée, valeur sûre, de valeur, action en justice, plan d'action, rebondissement, rebondissements, rendement de, comme prévu, avec des, compte tenu, compte rendu, mise en valeur, repli sur soi, redressement judiciaire, prix nobel
    """),
    level_words=words(
        "à environ, à près de, à plus de, s'établit à, s'établissait à, s'est établi à, s'élève à, s'élevait à, atteint, atteignait, pour atteindre, porté à, portée à, ramené à, ramenée à, tombe à, tombé à, est de, était de, ressort à, ressortait à, s'inscrit à, représente, représentent, représentait, concentre, soit, détient, détiennent, affiche un taux de, au taux de, coté à, maintenu à, resté stable à, relevé à, abaissé à"
    ),
    change_columns=words(
        "variation, variations, var., var, évolution, évol., perf., performance, écart, chg."
    ),
    calendar_openers=words("en, durant, pendant, au cours de, au mois de, sur l'année, sur l'ensemble de"),
    duration_openers=words(
        "en, sur, sur les, sur les derniers, sur les dernières, en seulement, en à peine, au cours des, au cours des derniers, au cours des dernières, ces, depuis"
    ),
    duration_units={
        Period.DAY: words("jours, séances, jours de bourse"),
        Period.WEEK: words("semaine, semaines"),
        Period.MONTH: words("mois"),
        Period.YEAR: words("an, ans, année, années"),
    },
    time_units={
        Period.DAY: words("jour, jours, séance, j"),
        Period.WEEK: words("semaine, semaines, sem., sem"),
        Period.MONTH: words("mois"),
        Period.QUARTER: words("trimestre"),
        Period.YEAR: words("an, ans, année, années, 1 an"),
    },
)
