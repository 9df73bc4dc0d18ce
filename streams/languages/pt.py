"""Portuguese, of Brazil and of Portugal."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="pt",
    name="Portuguese",
    experimental=False,
    decimal=",",
    rises=words("""
        variação positiva, variações positivas, subirem, dispararem, avançarem, valorizarem, saltarem, ganharem,
        sobe, sobem, subiu, subiram, subia, subiam, subido, subir, subindo, subida, subidas, alta, altas, em alta, alta de, na alta, ganha, ganham, ganhou, ganharam, ganhava, ganhavam, ganhar, ganhando, ganho de, ganhos de, com ganhos, ganho
        avança, avançam, avançou, avançaram, avançava, avançavam, avançado, avançar, avançando, avanço, avanços, valoriza, valorizam, valorizou, valorizaram, valorizava, valorizavam, valorizado, valorizar, valorizando, valorização, se valoriza, se valorizou, valorizou-se, valoriza-se
        dispara, disparam, disparou, dispararam, disparava, disparado, disparar, disparando, disparada, salta, saltam, saltou, saltaram, saltar, saltando, salto de, pula, pulou, pularam, decola, decolou, decolam, escala, escalou, escalam, escalada
        cresce, cresceu, cresceram, crescia, aumenta, aumentou, aumentaram, aumentar, aumento, aumento de, elevação, eleva-se, elevou-se, se eleva, acréscimo, incremento, soma, somou, somaram, acrescenta, acrescentou, adiciona, adicionou
        recupera, recuperam, recuperou, recuperaram, recuperava, recuperar, recuperando, recuperação de, se recupera, se recuperou, rebota, repique, repica, repicou, reage, reagiu, reagiram, fortalece, fortaleceu, se fortalece, se fortaleceu, se aprecia, se apreciou, apreciou, aprecia-se, apreciou-se, apreciação
        ascende, ascendeu, ascendia, ascensão, trepa, trepou, treparam, trepar, trepava, progride, progrediu, progredir, acelera alta, engata alta, emenda alta, renova alta, no azul, no positivo, no campo positivo, em terreno positivo, no verde, encarece, encareceu, se encareceu, mais alto, mais alta
        rali, rally, engordou, impulso de, em forte alta, firma alta, lidera os ganhos, lideram os ganhos, lidera ganhos, lideraram os ganhos, puxa alta
        ganhado, disparavam, voou, voa, voaram, voar, voando, somava, somando, somavam, escalaram, escalava, aumentam, aumentava, aumentavam, aumentando, decolaram, decolava, decolado, decolando, recuperavam, apreciaram, apreciava, apreciando-se, apreciado, incrementou, se elevou, elevavam, crescem, crescido, crescendo, fortaleceram, fortalecendo, progressão, valorizar-se, valorizaram-se, dava um salto, deu um salto, dar um salto, galgou, galgaram
    """),
    falls=words("""
        variação negativa, variações negativas,
        cai, caem, caiu, caíram, caía, caíam, caído, cair, caindo, queda, quedas, em queda, queda de, na queda, baixa, baixas, em baixa, baixa de, baixou, baixaram, baixar, baixando, recua, recuam, recuou, recuaram, recuava, recuavam, recuado, recuar, recuando, recuo, recuos
        perde, perdem, perdeu, perderam, perdia, perdiam, perdido, perder, perdendo, perda de, perdas de, com perdas, em perda, desce, descem, desceu, desceram, descia, desciam, descido, descer, descendo, descida, descidas
        caírem, recuarem, despencarem, desabarem, cederem, desvalorizarem, afundarem, tombarem, derreterem,
        despenca, despencam, despencou, despencaram, despencava, despencado, despencar, despencando, desaba, desabam, desabou, desabaram, desabava, desabado, desabar, desabando, tomba, tombam, tombou, tombaram, tombar, tombo, tombo de, afunda, afundam, afundou, afundaram, afundar, afundando, mergulha, mergulham, mergulhou, mergulharam, mergulhar
        derrete, derretem, derreteu, derreteram, derreter, derretimento, derrapa, derrapou, derrapam, escorrega, escorregou, escorregam, escorregar, desliza, deslizou, deslizam, deslizar, retrocede, retrocedem, retrocedeu, retrocederam, retroceder, retrocesso, cede, cedem, cedeu, cederam, cedia, ceder, cedendo, cedência
        desvaloriza, desvalorizam, desvalorizou, desvalorizaram, desvalorizava, desvalorizado, desvalorizar, desvalorizando, desvalorização, se desvaloriza, se desvalorizou, desvaloriza-se, desvalorizou-se, deprecia-se, se depreciou, depreciou, depreciação, enfraquece, enfraqueceu, se enfraqueceu, enfraquecimento, declina, declinou, declinaram, declínio, decresce, decresceu, decréscimo
        diminui, diminuiu, diminuíram, diminuição, reduz-se, encolhe, encolheu, encolheram, contração, contrai, contraiu, afrouxa, afrouxou, devolve, devolveu, devolveram, devolvem, ameniza alta, no vermelho, no negativo, no campo negativo, em terreno negativo, tropeça, tropeçou, sangra, sangrou, colapsa, colapsou, colapso, crash, crashou
        barateia, barateou, baque, mais baixo, mais baixa, caída, correção de, corrige, corrigiu, corrigem, lidera as perdas, lideram as perdas, lidera perdas, lideraram as perdas, lidera as quedas, lideram as quedas, puxa queda, renova queda, amplia queda, amplia perdas, derrocada, despenca-se, abateu, ruiu
        desabavam, tombava, tombavam, tombado, tombando, afundava, afundavam, afundado, derretendo, despencavam, desvalorizavam, depreciou-se, depreciaram, depreciava, depreciavam, depreciando, depreciar-se, derraparam, derrapava, derrapando, deslizaram, deslizava, deslizavam, deslizando, baixam, baixava, baixavam, enfraqueceram, se enfraquece, fraquejou, mergulhava, mergulhavam, mergulhando, cediam, retrocedendo, retrocediam, se retraiu, retração, regrediu, resvala, resvalou, resvalaram, naufragou, desmoronou, desmoronaram, abrandou, deslize, mergulho de, quebra de, redução de
    """),
    flat=words(
        "estável, estáveis, inalterado, inalterada, inalterados, sem alterações, sem alteração, praticamente estável, perto da estabilidade, na estabilidade, estabilidade, de lado, misto, mistos, pouca variação, leve variação, linha d'água, no zero a zero, sem direção definida, sem variação, neutro, quase estável"
    ),
    price_nouns=words("""
        ação, ações, papel, papéis, ações preferenciais, ações ordinárias, preferenciais, ordinárias, preço da ação, preço das ações, cotação, cotações, título, títulos na bolsa, ativo, ativos negociados, índice, índices, índice de referência, principal índice, bolsa, bolsas, pregão, units, bdr, bdrs, adr, adrs, fundos imobiliários
        moeda, moeda americana, câmbio, taxa de câmbio, dólar comercial, barril, contrato futuro, futuros, futuro, índice futuro, criptomoeda, preço do petróleo, preço do barril, preço do ouro, preço do minério, minério de ferro, cotada, cotadas, referencial, praça lisboeta
        preços do petróleo, preço do gás, preço do gás natural, preços do ouro, preço do café, preços do minério, preço da soja, preço do milho, preço do cobre, preço da prata, preços do café
    """),
    metric_nouns=words("""
        posição no, posição na, posição em, participação no, participação na, participação em, sua posição, sua participação,
        embarques, embarque, vendas externas, remessas, carregamentos, fornecimento, abastecimento, moagem, verba, verbas, repasse, repasses, ocorrências, doações, internações, mortes, inscrições, ligações, público pagante, frota, licenciamentos, popularidade, rejeição, piso salarial, reajuste, pedidos, produção total, atendimentos, homicídios, roubos, furtos, acidentes, visitas, voos,
        preço médio, preços médios, ganhos trimestrais, frete, fretes, preço do frete, preço médio do frete, colheita, abate, fabricação,
        receita, receitas, receita líquida, receita bruta, faturamento, faturação, volume de negócios, vendas, venda, vendas mesmas lojas, lucro, lucros, lucro líquido, lucro operacional, lucro bruto, lucro por ação, resultado, resultados, resultado líquido, resultado operacional, prejuízo, prejuízos, prejuízo líquido, ebitda, ebit, lpa, geração de caixa, fluxo de caixa
        margem, margens, margem bruta, margem líquida, margem ebitda, margem financeira, rentabilidade, custo, custos, despesa, despesas, gasto, gastos, investimento, investimentos, capex, orçamento, guidance, funcionários, empregados, trabalhadores, demissões, vagas, empregos, emprego
        pib, produto interno bruto, economia, economia brasileira, crescimento, crescimento económico, inflação, ipca, ipca-15, igp-m, igp-di, ipc, inpc, índice de preços, preços ao consumidor, preços no consumidor, preços ao produtor, preços, preço dos alimentos, alimentos, desemprego, taxa de desemprego, desocupação, salário, salários, salário mínimo, rendimento médio, renda, renda média, massa salarial
        juro, juros, taxa, taxas, selic, taxa selic, taxa básica, taxa de juros, taxas de juro, taxa de juro, euribor, cdi, treasuries, rendimento, rendimentos, yield, yields, títulos do tesouro, títulos públicos, obrigações, bônus, cupom, spread, crédito habitação, financiamento, poupança, alíquota, alíquotas, imposto, impostos, iof, icms, irs, irc, iva, tributação, taxação, tarifa, tarifas, tarifaço, royalties
        participação, participações, participação acionária, participação de mercado, fatia, fatias, quota de mercado, quota, capital social, do capital, direitos de voto, acionista, acionistas, controle, opa, oferta pública, posição acionista, detêm, dividendo, dividendos, payout, jcp, dividend yield, recompra, retorno, bonificação
        usuários, utilizadores, clientes, assinantes, passageiros, turistas, visitantes, audiência, entregas, produção, produção industrial, produção de petróleo, indústria, capacidade, utilização, volume, volumes, volume negociado, giro, giro financeiro, exportação, exportações, importação, importações, superávit, excedente, déficit, défice, balança comercial, reservas, dívida, dívida pública, dívida bruta, dívida líquida, alavancagem, endividamento, inadimplência, crédito, carteira de crédito, carteira, empréstimos, depósitos, captação, provisões
        aluguel, aluguéis, arrendamento, rendas, imóveis, preço dos imóveis, preço das casas, gasolina, diesel, conta de luz, mensalidade, desconto, descontos, comissão, comissões, prémio, prêmios, varejo, vendas no varejo, comércio, serviços, setor de serviços, demanda, procura, oferta, consumo, estoques, encomendas, emplacamentos, matrículas, lançamentos, vgv, população, pobreza, ocupação hoteleira, taxa de ocupação
        probabilidade, chance, chances, pesquisa, entrevistados, intenções de voto, votos, aprovação, previsão, projeção, projeções, estimativa, estimativas, expectativa de, eficiência, emissões, patrimônio, patrimônio líquido, valor de mercado, capitalização, valor patrimonial, roe, roa, roic, ponderação, porcentagem, percentual, índice de inadimplência, sinistralidade, taxa de retorno, volatilidade, confiança do consumidor, pmi, produtividade, safra, área plantada, contribuição, arrecadação
        crescimento econômico, juros futuros, taxas dos dis, contratos de di, peso no ibovespa, peso no índice
    """),
    percent_words=words("por cento, porcento, por cento."),
    point_words=words("pontos, ponto, pts, pts."),
    percentage_point_words=words("pontos percentuais, ponto percentual, p.p., pp"),
    basis_point_words=words("pontos-base, ponto-base, pontos base, pontos básicos, bps, p.b."),
    periods={
        Period.OPEN: words(
            "na abertura, abertura, abre, abrem, abriu, abriram, abria, na abertura do pregão, no início do pregão, no início da sessão, no começo do pregão, nos primeiros negócios, nas primeiras negociações, inicia o dia, iniciou o dia, começa o dia, começou o dia, inicia o pregão, abre o dia, arranca, arrancou, arrancaram, no arranque da sessão, início da sessão, início do pregão"
        ),
        Period.CLOSE: words("""
            terminando, finalizando, fecha, fecham, fechou, fecharam, fechar, fechado, fechamento, no fechamento, fecho, no fecho, encerra, encerram, encerrou, encerraram, encerrar, encerramento, no encerramento, termina, terminam, terminou, terminaram, terminou o dia, ao final do pregão, ao fim do pregão, no fim do pregão, no fim do dia, no final da sessão, finaliza, finalizou, finalizaram, fechou o dia, encerrou o dia, encerrou o pregão
            fechando, encerrando, ao fechar, concluiu, liquidou, acabou o dia
        """),
        Period.DAY: words(
            "último pregão da semana, primeiro pregão da semana, último dia da semana, primeiro dia da semana, última sessão da semana, primeira sessão da semana, no dia, na sessão, do dia, pregão de, diária, diário, em um único dia, em um dia, num só dia, num dia, em relação ao fechamento anterior, ante o fechamento anterior, face ao fecho anterior, em relação ao dia anterior, ante o dia anterior, em relação ao pregão anterior, nas últimas 24 horas, em 24 horas, ante a véspera, em relação à véspera"
        ),
        Period.INTRADAY: words("""
            intradiário, intradiária, intraday, intradia, às 10h, às 11h, às 12h, às 13h, às 14h, às 15h, às 16h, por volta das, ao meio-dia, durante o pregão, durante a sessão, ao longo do dia, ao longo do pregão, ao longo da sessão, chegou a, chegaram a, chega a, chegam a, operava, operavam, opera, operam, operou, nesta manhã, nesta tarde, há pouco, neste momento, no momento, negociava, negocia, negociam, negociavam, na máxima, na mínima
            na máxima do dia, na mínima do dia, durante a manhã, início da tarde, esta manhã, esta tarde, seguia, seguiam, segue em, a meio da sessão, nos primeiros minutos, à tarde, pela manhã, logo cedo
        """),
        Period.PREMARKET: words(
            "pré-mercado, no pré-mercado, pré-abertura, na pré-abertura, pre-market, premarket, antes da abertura, antes da abertura do mercado, negociações pré-abertura, negociações antes da abertura, antes do início do pregão"
        ),
        Period.AFTER_HOURS: words(
            "after-market, after market, after hours, after-hours, no after, pós-mercado, após o fechamento, depois do fechamento, após o fecho, após o encerramento, negociações após o fechamento, horário estendido, após o fechamento do mercado, fora de horas, fora do horário"
        ),
        Period.WEEK: words(
            "na semana, semanal, desta semana, esta semana, nesta semana, semana passada, na semana passada, no acumulado da semana, acumula na semana, da semana, em uma semana, numa semana, em cinco pregões, na última semana, durante a semana, nos últimos cinco pregões, nos últimos sete dias"
        ),
        Period.MONTH: words(
            "no mês, mensal, neste mês, deste mês, este mês, mês passado, no mês passado, no acumulado do mês, acumula no mês, em um mês, num mês, no último mês, nos últimos 30 dias, em janeiro, em fevereiro, em março, em abril, em maio, em junho, em julho, em agosto, em setembro, em outubro, em novembro, em dezembro"
        ),
        Period.QUARTER: words(
            "no trimestre, neste trimestre, último trimestre, nos últimos três meses, em três meses, no acumulado do trimestre, nos últimos 3 meses"
        ),
        Period.YEAR: words(
            "em 12 meses, em doze meses, nos últimos 12 meses, nos últimos doze meses, 12 meses, no último ano, em um ano, num ano, no ano passado, ano passado, em 52 semanas"
        ),
        Period.YTD: words(
            "no ano, neste ano, este ano, deste ano, no acumulado do ano, acumula no ano, acumulado do ano, em 2025, em 2026, desde janeiro, desde o início do ano, desde o começo do ano, ano até agora, no ano até, desde o início de 2026"
        ),
        Period.SINCE: words(
            "no semestre, primeiro semestre, segundo semestre, desde, desde o ipo, desde a estreia, desde a oferta, desde então, em relação ao preço do ipo, desde o lançamento, em cinco anos, nos últimos cinco anos, seis meses, nos últimos seis meses, na última década, em dez anos, nos últimos anos"
        ),
        Period.FROM_HIGH: words(
            "desde a máxima, desde as máximas, em relação à máxima, da máxima, abaixo da máxima, desde o pico, do pico, das máximas, desde o topo, do topo, desde a máxima histórica, desde máximos"
        ),
        Period.FROM_LOW: words(
            "desde a mínima, em relação à mínima, das mínimas, desde o fundo, desde as mínimas, acima da mínima, desde mínimos"
        ),
    },
    qualifiers={
        Qualifier.OVER: words(
            "mais de, mais do que, acima de, acima dos, superior a, superiores a, ao menos, pelo menos, no mínimo, supera os, superou os, ultrapassa, ultrapassou, passa dos, passou de, um pouco mais de, mais que, de mais de"
        ),
        Qualifier.NEARLY: words(
            "quase, perto de, perto dos, próximo de, próximo a, próximos de, próxima de, menos de, cerca de quase, pouco menos de, beira os, beirou os, praticamente, de quase"
        ),
        Qualifier.ABOUT: words(
            "cerca de, em torno de, aproximadamente, por volta de, ao redor de, na casa de, na casa dos, em média, uns, à volta de, média de, na ordem de, na faixa de, coisa de, à roda de"
        ),
        Qualifier.AS_MUCH_AS: words(
            "até, de até, em até, no máximo, máximo de, tanto quanto, a até, chegando a"
        ),
    },
    number_words=numbers(
        "um 1, uma 1, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11, doze 12, treze 13, quatorze 14, catorze 14, quinze 15, dezesseis 16, dezasseis 16, dezessete 17, dezoito 18, dezenove 19, vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70, oitenta 80, noventa 90, meio 0.5"
    ),
    magnitudes=words(
        "mil, milhão, milhões, bilhão, bilhões, mil milhões, trilhão, trilhões, bi, mi, tri, milhares, centenas, biliões, milhar"
    ),
    range_words=words("a, e, até, e os, ou"),
    range_openers=words(
        "entre, entre os, de, faixa de, na faixa de, intervalo de, variando de, variou de, oscilou entre"
    ),
    partitives=words(
        "da empresa, do capital, do total, dos, das, de participação, da receita, das vendas, das ações, das exportações, dos votos, dos entrevistados, dos brasileiros, da população, do pib, da companhia, de desconto, do mercado, dos clientes, das compras, do valor, da dívida, dos papéis, de seus, de suas, de todos, de todas, de cada, do lucro, do faturamento"
    ),
    negations=words(
        "não, nem, sem, nunca, jamais, deixou de, evita, evitou, em vez de, ao invés de, tampouco, nega, negou, longe de, deixa de"
    ),
    conditionals=words(
        "se o, se a, se os, se as, caso o, caso a, caso os, poderia, poderiam, deveria, deveriam, seria, seriam, pode, podem, poderá, poderão, talvez, possível, possivelmente, cairia, subiria, cairiam, subiriam, ganharia, perderia, desde que, a menos que, supondo, ameaça, risco de, teria, teriam, eventual, hipótese"
    ),
    forecasts=words("""
        espera, esperam, esperava, esperavam, esperado, esperada, prevê, preveem, previa, previam, previsto, prevista, projeta, projetam, projetou, projetava, projetado, estima, estimam, estimava, estimou, deve, devem, deverá, deverão, vai, vão, aposta, apostam, expectativa, expectativas, antecipa, antecipam
        calcula, calculam, consenso, será, serão, subirá, cairá, crescerá, aumentará, fechará, chegará, perspectiva, perspectivas, prognóstico, em 2030, até 2030, no próximo ano, ano que vem, próximo trimestre, planeja, planejam, pretende, pretendem, vê, veem, sinaliza, mira, previsões, vão aumentar, vai aumentar
    """),
    targets=words(
        "preço-alvo, preço alvo, preços-alvo, preço-alvo de, target, potencial, potencial de alta, potencial de valorização, potencial de queda, potencial de, upside, downside, valor justo, preço justo, suporte, resistência, resistências, stop loss, alvo de, meta de, espaço para alta, retorno potencial"
    ),
    past_references=words(
        "no ano anterior, do ano anterior, em 2015, em 2016, em 2017, em 2018, em 2019, em 2020, em 2021, em 2022, em 2023, na época, à época, naquele ano, naquela ocasião, há um ano, há dois anos, anos atrás, meses atrás, durante a crise, historicamente, na história da, havia caído, havia subido, tinha caído, tinha subido, na véspera, véspera, no dia anterior, no pregão anterior, na sessão anterior, na semana anterior, depois de ter, após terem, após ter, terem registrado, já tinha, já havia, era de"
    ),
    comparisons=words("""
        comparado com, comparado a, em comparação com, em comparação a, na comparação com, em relação a, em relação ao, em relação ao mesmo, frente a, frente ao, ante, contra, ante o ano anterior, face a, face ao, face ao mesmo, sobre o mesmo, sobre um ano antes, mesmo período, mesmo mês, mesmo trimestre, igual período, igual mês, período homólogo, homóloga, homólogo, termos homólogos, na comparação anual, na base anual, na base mensal, base anual, em base anual, ano a ano, ano contra ano
        do ano passado, do que o, do que no, do que em, versus, vs, vs., anualizado, anualizada, acima do esperado, abaixo do esperado, melhor do que o esperado, pior do que o esperado, melhor que o esperado, pior que o esperado, acima das expectativas, abaixo das expectativas, dessazonalizado, ajuste sazonal, trimestre contra trimestre, mês contra mês, em cadeia, maior que, menor que, maior do que, menor do que, superior ao, inferior ao, um ano antes
    """),
    discounts=words(
        "desconto, descontos, de desconto, promoção, cupom, cashback, liquidação, oferta, black friday, economize, economia de, abatimento, saldos, voucher"
    ),
    respectively=words("respectivamente, respetivamente, nessa ordem, nesta ordem, cada um, cada uma"),
    anaphora=words(
        "a ação, as ações, o papel, os papéis, seus papéis, suas ações, esses papéis, desses papéis, o título, os títulos, a cotação, o índice, o indicador, o benchmark, a moeda, a moeda americana, a divisa, a moeda norte-americana, o ativo, a criptomoeda, o metal, a commodity, o contrato, o principal índice, o termômetro, a companhia na bolsa, a bolsa paulista, a bolsa brasileira, a unit, as units, a cotada, a praça"
    ),
    conjunctions=words(
        "e, além de, assim como, bem como, junto com, seguido por, seguida por, seguido de, seguida de, seguidos por, seguidas por, mais a, ou, tal como"
    ),
    clause_breaks=words(
        "enquanto, mas, porém, embora, no entanto, entretanto, contudo, já, apesar de, porque, após, depois de, antes de, quando, que, por sua vez, por outro lado, todavia, além disso, ao passo que, sendo que, uma vez que, já que, devido a, devido ao, em meio a, diante de, com a, em contrapartida, por conta de, graças a, na contramão, na ponta contrária, na outra ponta, do lado oposto, pois, onde, cujo, cuja, em seguida, logo após, ainda"
    ),
    link_markers=words(
        "leia também, leia mais, leia ainda, leia, veja também, veja mais, veja ainda, leia a seguir, saiba mais, ler também, ler mais"
    ),
    tail_headers=words("""
        leia mais, leia também, leia ainda, leia a seguir, saiba mais, veja mais, veja também, veja a seguir, confira, confira também, continue lendo, continua após a publicidade, notícias relacionadas, matérias relacionadas, matéria relacionada, artigos relacionados, conteúdos relacionados, conteúdo relacionado, relacionadas, relacionados, mais notícias, mais lidas, mais lidos, mais vistas, as mais lidas, mais populares, últimas notícias, últimas, mais recentes, outras notícias, recomendados, recomendado para você, recomendadas, você também pode gostar, você pode gostar, você pode se interessar
        não perca, destaques, em destaque, trending, tópicos, tags, assuntos, temas, publicidade, outras matérias, mais sobre, mais de, notícias do dia, veja outras notícias, a não perder, ler mais, ver mais, artigos recentes, siga-nos, próxima notícia, mais histórias, histórias relacionadas, links relacionados, ouça, assista
    """),
    byline_markers=words(
        "sobre o autor, sobre a autora, reportagem de, edição de, editado por, redação, com informações de, com informações da, escrito por, por redação, da redação, colaborou, colaboração de, da agência estado, fonte, texto de, todos os direitos reservados, assine, newsletter, siga a gente, da folha online, do uol, tradução de"
    ),
    disclosure_markers=words(
        "aviso legal, isenção de responsabilidade, não constitui recomendação, não é recomendação, disclaimer, possui posições em, não possui posição, conflito de interesses, as informações contidas, divulgação, este conteúdo não, recomendação de investimento, rentabilidade passada, conteúdo patrocinado, the motley fool possui"
    ),
    share_widget_markers=words(
        "compartilhe, compartilhar, compartilhar no facebook, compartilhar no twitter, compartilhar no whatsapp, compartilhe no facebook, compartilhe esta notícia, partilhar, partilhe, copiar link, enviar por e-mail, imprimir, salvar, tuitar, ouvir notícia, compartilhar no x, compartilhar no linkedin, comentários, guardar"
    ),
    list_headers=words(
        "maiores altas, maiores baixas, maiores quedas, maiores perdas, maiores ganhos, as maiores altas, as maiores baixas, as maiores quedas, maiores altas do dia, maiores baixas do dia, maiores quedas do dia, destaques de alta, destaques de baixa, destaques positivos, destaques negativos, altas do ibovespa, baixas do ibovespa, entre as altas, entre as baixas, entre as maiores altas, entre as maiores quedas, altas e baixas, mais negociadas, ações que mais subiram, ações que mais caíram, as que mais subiram, as que mais caíram, sobe e desce, ponta positiva, ponta negativa"
    ),
    winners=words("positiv"),
    losers=words("negativ"),
    weekdays=words("segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo"),
    months=words(
        "janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro"
    ),
    relative_days={
        "hoje": 0,
        "ontem": -1,
        "esta manhã": 0,
        "esta tarde": 0,
        "amanhã": 1,
        "anteontem": -2,
        "nesta segunda-feira": 0,
        "nesta terça-feira": 0,
        "nesta quarta-feira": 0,
        "nesta quinta-feira": 0,
        "nesta sexta-feira": 0,
        "ontem à noite": -1,
    },
    look_alikes=words("""
        de baixa capitalização, de média capitalização, de pequena capitalização, de grande capitalização, de menor capitalização, de maior capitalização, com direito a voto, com preferência na distribuição de dividendos, com preferência na distribuição, sem direito a voto,
        o desempenho de, o desempenho da, o desempenho do, na venda, na compra, para venda, para compra, para a venda, para a compra, na ponta de venda,
        alta administração, alta gestão, alta velocidade, alta tecnologia, alta renda, alta demanda, alta temporada, alta do preço, alta de preços, alta dos preços, alta de juros, alta dos juros, alta da selic, alta da inflação, baixa renda, baixa demanda, baixa temporada, baixa contábil, baixas contábeis, dar baixa, na baixa, queda de juros, queda dos juros, queda da selic, queda da inflação, queda do desemprego
        ganha a, ganhou a, ganhar a, ganhar tempo, ganha força, ganhou força, perde força, perdeu força, perde a, perdeu a, perder a, cai bem, cai no gosto, aumento de capital, aumento salarial, aumento de impostos, corte de juros, sobe ao, subir juros, em avanço, papel de, papel da, papel do, papel importante, no papel, papel e celulose, papel higiênico
        bolsa família, bolsa de estudo, bolsas de estudo, bolsa de valores, soma de, em soma, em larga escala, larga escala, economia de escala, recuperação judicial, correção monetária, maior alta desde, maior queda desde, menor nível desde, maior nível desde, menor valor desde, maior valor desde, pior dia desde, melhor dia desde, maior pontuação desde, menor pontuação desde, maior baixa desde, maior patamar desde, menor patamar desde, maior tombo desde
        ação judicial, ação civil, ação coletiva, ação social, ação penal, na contramão do, em ação, entre em ação, ativo imobilizado, título de, desde que, mais altas, caído em, já que
    """),
    level_words=words(
        "para, aos, ao, em, a cerca de, para os, no patamar de, ao patamar de, em torno de, atingiu, atinge, chegando aos, ficou em, fica em, ficaram em, situou-se em, situa-se em, representa, representam, representaram, representava, equivale a, equivalente a, equivaleram a, totaliza, detém, detinha, possui, está em, estava em, alcança, alcançou"
    ),
    change_columns=words("variação, variações, var., var, oscilação, osc., dif., desempenho, rentabilidade"),
    calendar_openers=words("em, durante, no ano de, em todo o ano de, no mês de, ao longo de"),
    duration_openers=words(
        "em, nos últimos, nas últimas, nos passados, durante os últimos, em apenas, ao longo dos últimos, dos últimos, das últimas, no espaço de, no período de"
    ),
    duration_units={
        Period.DAY: words("dias, pregões, sessões, dias úteis"),
        Period.WEEK: words("semana, semanas"),
        Period.MONTH: words("mês, meses"),
        Period.YEAR: words("ano, anos"),
    },
    time_units={
        Period.DAY: words("dia, dias, no dia, do dia, sessão"),
        Period.WEEK: words("semana, semanas, sem., na semana"),
        Period.MONTH: words("mês, meses, no mês"),
        Period.QUARTER: words("trimestre"),
        Period.YEAR: words("ano, anos, no ano"),
    },
)
