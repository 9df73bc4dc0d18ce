"""What Spanish, Portuguese, Italian and French call a company by its trade: folded, with the article left out."""

_LISTS = {
    "oil": (
        "petrolera|petrolifera|petroleira|petrolier|petroliere|gigante petrolero|gigante petrolifero|gigante do petroleo|grupo petrolero|grupo petrolifero|gruppo petrolifero|colosso petrolifero"
        "|cane a sei zampe|compagnia petrolifera|compagnie petroliere|groupe petrolier|geant petrolier|major petroliere|geant de l'or noir|empresa petrolera|companhia petrolifera"
    ),
    "bank": "banco|banca|banque|entidad|entidad financiera|entidad bancaria|entidade bancaria|instituicao financeira|istituto|istituto di credito|etablissement bancaire|etablissement",
    "airline": "aerolinea|aerea|companhia aerea|compania aerea|compagnia aerea|compagnie aerienne|transporteur aerien|transportadora aerea|vettore",
    "telecom": "operadora|operador|operateur|operateur telecom|operatore|teleco|empresa de telecomunicacoes|operadora de telecomunicacoes|operadora de telecomunicaciones|operateur historique",
    "retailer": "retalhista|varejista|minorista|distribuidora|distributeur|cadena de supermercados|rede de supermercados|gigante do varejo|geant de la distribution|groupe de distribution",
    "textile": "textil|gigante textil|grupo textil|empresa textil",
    "carmaker": (
        "fabricante de automoveis|fabricante de automoviles|fabricante automovel|construtora automovel|constructeur|constructeur automobile|groupe automobile|casa automobilistica|casa automobilistica torinese"
        "|automobilistica|automovilistica|montadora|marque au losange|firme au losange"
    ),
    "miner": "mineradora|minera|mineira|mineracao|groupe minier|geant minier|gigante minero|gigante da mineracao",
    "steelmaker": "siderurgica|siderurgico|siderurgiste|acerera|acerista|acciaieria|gruppo siderurgico|groupe siderurgique",
    "builder": "constructora|construtora|groupe de btp|groupe de construction|gruppo di costruzioni|empresa constructora",
    "utility": "electrica|eletrica|electricien|energeticien|energetica|empresa eletrica|grupo energetico|gruppo energetico|groupe energetique|utility",
    "drugmaker": "farmaceutica|laboratorio|laboratoire|laboratoire pharmaceutique|casa farmaceutica|gruppo farmaceutico|groupe pharmaceutique|geant pharmaceutique|gigante farmaceutico",
    "chipmaker": (
        "fabricante de chips|fabricante de semiconductores|fabricante de semicondutores|fabricant de puces|fabricant de semi-conducteurs|produttore di chip|produttore di semiconduttori|gigante dos chips|gigante de los chips"
        "|geant des puces"
    ),
    "insurer": "aseguradora|seguradora|assureur|compagnia assicurativa|compagnia di assicurazioni|assicuratore|groupe d'assurance",
    "luxury": "groupe de luxe|geant du luxe|numero un mondial du luxe|gigante del lujo|grupo de lujo|grupo de luxo|gruppo del lusso|colosso del lusso|maison|maison de luxe",
    "planemaker": "avionneur|fabricante de avioes|fabricante de aviones|costruttore di aerei|fabricante aeronautico",
    "papermaker": "papeleira|papelera|produtora de papel e celulose",
    "hotelier": "hotelera|hoteleira|cadena hotelera|groupe hotelier|gruppo alberghiero",
    "brewer": "cervejeira|cervecera|brasseur",
    "meatpacker": "frigorifico",
    "streaming": "plataforma de streaming|plateforme de streaming|plataforma de peliculas",
}
WORDS = {word: trade for trade, listed in _LISTS.items() for word in listed.split("|")}
"""The trade that each folded word stands for."""
