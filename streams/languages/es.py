"""Spanish."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="es",
    name="Spanish",
    experimental=False,
    decimal=",",
    rises=words("""
        variación positiva, variaciones positivas, se impulsa, se impulsó, se impulsaba, se impulsan, se ha impulsado, se han impulsado, impulsado un, impulsándose, se anima, se animaba,
        sube, suben, subió, subieron, subía, subían, subido, subir, subiendo, subirse, subida, subidas, gana, ganan, ganó, ganaron, ganaba, ganaban, ganado, ganar, ganando, ganancia, ganancias de
        avanza, avanzan, avanzó, avanzaron, avanzaba, avanzado, avanzar, avanzando, avance, avances, repunta, repuntan, repuntó, repuntaron, repuntaba, repuntado, repuntar, repuntando, repunte, repuntes
        alza, alzas, al alza, en alza, asciende, ascendió, ascendieron, ascender, ascendía, ascendiendo, ascenso, ascensos, escala, escalan, escaló, escalaron, escalado, escalar, escalando, trepa, trepan, trepó, treparon, trepado
        dispara, disparan, disparó, dispararon, disparaba, disparado, dispararse, disparándose, se dispara, se disparan, se disparó, salta, saltan, saltó, saltaron, saltado, brinca, brincó, brincaron, se catapulta, se catapultó
        crece, creció, crecieron, crecía, rebota, rebotan, rebotó, rebotaron, rebotado, rebotar, rebote, rebotes, remonta, remontan, remontó, remontaron, remontado, remontar, remonte, recupera, recuperan, recuperó, recuperaron, recuperaba, recuperado, recuperar, recuperación
        se aprecia, se aprecian, se apreció, se apreciaron, se apreciaba, apreciarse, apreciación, se revaloriza, se revalorizan, se revalorizó, se revalorizaron, revalorizado, revalorizarse, revalorización, se fortalece, se fortalecen, se fortaleció, fortalecido, fortalecimiento, se encarece, se encareció, encarecido
        suma, suman, sumó, sumaron, sumaba, sumado, sumar, sumando, añade, añadió, añadieron, aumenta, aumentan, aumentaron, aumentaba, aumentado, aumentar, aumento, se anota, se anotan, se anotó, se anotaron, anotándose, anotado, anotarse
        se apunta, se apuntan, se apuntó, se apuntaron, se adjudica, se adjudicó, acelera, vuela, vuelan, voló, despega, despegó, progresa, progresó, incremento, incrementa, incrementaron, se eleva, se elevan, se elevó, se elevaron, en verde, en positivo, terreno positivo, en números verdes, más alto, mayor valor
        suba, subas, ganancia marginal, avance marginal, alza marginal, subida marginal, despunta, despuntó, despuntan, despuntaron, se apuntaba, se apuntaban, se anotaba, se anotaban, encarecerse, anotó, anotaron, se animó, rebotaba, rebotaban, trepaba, escalaba, sube en bolsa, se catapultaba, se encaramó, se dispararon, engordó
        plusvalía, salto de, alcista, mejora, mejoró, mejoraron, con ganancias, ganancia de, plus, lidera las subidas, lideran las subidas
        avanzaban, repuntaban, escalaban, trepaban, trepando, trepar, se disparaba, se disparaban, disparaban, saltaba, saltaban, brincan, brincaba, brincaban, brincado, brincando, rebotando, remontaba, remontaban, remontando, remontada, recuperaban, se revalorizaba, se revalorizaban, revalorizando, revalorizándose, sumaban, aumentaban, aumentando, anotaba, anotaban, se adjudicaba, se adjudicaban, se adjudicaron, adjudicado, adjudicándose, despegan, despegaron, despegaba, despegado, despegando, progresan, progresaron, progresaba, progresado, progresando, se incrementó, se incrementaron, se incrementa, incrementado, se elevaba, se elevaban, elevándose, mejoraba, mejoraban, mejorado, despuntaban, despuntando, aprecia, aprecian, apreció, apreciaron, apreciándose, apreciado, se valorizó, se valorizaron, se valoriza, valorizado, valorización, valorizaciones, se encarama, se encaramaba, se encaramaron, se aceleró, se embolsa, se embolsó, volaron, volaba, volado, ascienden, ascendían, ascendido, crecen, crecían, crecido, creciendo, se fortalecían, se fortalecieron, fortaleciéndose, se encarecieron, se encarecía, encarecimiento, progresión
    """),
    falls=words("""
        variación negativa, variaciones negativas,
        restó, restado, resta, restaba, se depreciaba, depreciaba, pérdida marginal, baja marginal, caída marginal, retroceso marginal, descenso marginal, cayera, perdiera, bajara, retrocediera, derrape, derrumbaba, se derrumbaba, se desinflaba, reculaba, se deslizaba, se abarataba, se dejaban, se hundía, se hundían, tropiezo, pinchó, se pegó un batacazo
        pérdida, pérdidas
        bajas
        cae, caen, cayó, cayeron, caía, caían, caído, caer, cayendo, caída, caídas, baja, bajan, bajó, bajaron, bajaba, bajaban, bajado, bajar, bajando, bajada, bajadas, a la baja, en baja, bajas de
        pierde, pierden, perdió, perdieron, perdía, perdían, perdido, perder, perdiendo, pérdida de, pérdidas de, con pérdidas, retrocede, retroceden, retrocedió, retrocedieron, retrocedía, retrocedido, retroceder, retrocediendo, retroceso, retrocesos
        cede, ceden, cedió, cedieron, cedía, cedían, cedido, ceder, cediendo, desciende, descienden, descendió, descendieron, descendía, descendido, descender, descendiendo, descenso, descensos, recula, reculó, reculan, recorta, recortan, recortó, recortaron, recortaba, recortado, recorte, recortes
        desploma, desploman, desplomó, desplomaron, desplomaba, desplomado, desplomarse, desplomándose, se desploma, se desploman, se desplomó, desplome, desplomes, se hunde, se hunden, se hundió, se hundieron, hundido, hundirse, hundió, hundimiento, hunde
        se derrumba, se derrumban, se derrumbó, derrumbó, derrumbado, derrumbe, se despeña, se despeñó, se estrella, se estrelló, tropieza, tropezó, resbala, resbaló, cede terreno, cedió terreno, se precipita, flaquea, flaqueó, se tambalea, se deja, se dejan, se dejó, se dejaron, se dejaba, se ha dejado, se han dejado, se había dejado, se habían dejado, dejándose, dejarse
        se deprecia, se deprecian, se depreció, se depreciaron, depreciado, depreciarse, depreciación, se devalúa, se devaluó, devaluado, devaluación, se debilita, se debilitan, se debilitó, debilitado, debilitamiento, se abarata, se abarató, abaratado, se deprime, batacazo, varapalo, castigo, se contrae, se contrajo, lastra
        disminuye, disminuyó, disminuyeron, disminución, decrece, decreció, decremento, reduce, merma, mermó, minusvalía, minusvalías, tumbo, tumba, tumban, se resiente, se descuelga, en rojo, en negativo, terreno negativo, en números rojos, más bajo, bajista, borra, borró, corrección, se corrige, corrigió, desliza, deslizó, se deslizó
        menos valor, lidera las caídas, lideran las caídas, lidera las pérdidas, sufre, sufrió, sufrieron, despeñó, desinfla, se desinfla, se desinfló
        recularon, reculaban, reculado, reculando, recortaban, recortando, se desplomaban, desplomaban, se derrumbaban, se derrumbaron, dejó, dejado un, dejando un, dejaba un, dejaban un, deprecia, depreció, depreciaron, depreciaban, depreciándose, se devaluaba, se devaluaron, devaluándose, se abaratan, se abarataron, abaratándose, abaratamiento, se desinflan, se desinflaron, desinflado, restan, restaron, restaban, restando, se deslizan, se deslizaron, se deslizaban, deslizándose, se desvalorizó, se desvaloriza, se desvalorizaron, desvalorización, desvalorizaciones, se debilitaba, se debilitaban, se debilitaron, debilitándose, despeñaron, despeñado, tumbado, sangra, declinan, declinó, declinaron, declinaba, declinado, declinando, resbalan, resbalaron, resbalaba, resbalaban, resbalado, resbalando, flaquean, flaquearon, flaqueaba, se castiga, castigado, descendían, retrocedían, hunden, hundieron, hundía, hundían, hundiendo, hundirse un, disminuyen, disminuía, disminuían, disminuido, disminuyendo, se contraen, se contrajeron, contracción, bajón, revés
    """),
    flat=words(
        "sin cambios, estable, estables, plano, plana, planos, sin variación, apenas varía, apenas cambió, prácticamente sin cambios, mixto, mixtos, se mantuvo, se mantiene estable, en tablas, sin apenas cambios, cerró plano, neutro"
    ),
    price_nouns=words("""
        acción, acciones, título, títulos, sus títulos, papel, papeles, valor bursátil, valores, cotización, cotizaciones, precio de la acción, precio de las acciones, precio de sus acciones, cotiza, índice, índices, indicador bursátil, selectivo, bolsa, bolsas, parqué
        futuros, divisa, divisas, moneda, tipo de cambio, tipo de cambio peso, billete verde, barril, crudo, onza, adr, adrs, adss, activo, activos digitales, criptomoneda, precio del petróleo, precio del crudo, precio del oro, precio del cobre, precio del bitcoin, referencial, principal indicador, mezcla mexicana
        precios del petróleo, precios del crudo, precios del oro, precios del cobre, precio del gas, precios del gas, precio del barril, precio del cacao, precio del café, precio del trigo, precio de la plata, precio del litio, precio del gas natural
    """),
    metric_nouns=words("""
        peaje, peajes, las ganancias de, esta cifra, esa cifra, dicha cifra, apuestas bajistas, posiciones bajistas, posiciones cortas,
        embarques, envíos, despachos, ventas externas, molienda, suministro, abastecimiento, existencias, patentamientos, donaciones, muertes, homicidios, robos, accidentes, visitas, vuelos, denuncias, popularidad, producción total, matrículas, inscripciones, audiencias,
        ganancias trimestrales, ganancias anuales, ganancias operativas, precio medio, precios medios, precio promedio, fabricación, elaboración, confección, industrias básicas, industria básica, consumo de, cosecha, cosechas, tipo hipotecario, oferta de empleo, paro registrado, afiliación, afiliados, matriculados, contagios, escaños, intención de compra,
        pérdida, pérdidas
        ingresos, ingreso, ventas, venta, ventas comparables, ventas netas, facturación, cifra de negocio, cifra de negocios, beneficio, beneficios, beneficio neto, beneficio operativo, ganancia neta, ganancias netas, utilidad, utilidades, utilidad neta, utilidad operativa, resultado, resultados, resultado neto, resultado operativo, ebitda, ebit, bpa, beneficio por acción, utilidad por acción, ganancias por acción, flujo operativo, flujo de caja
        margen, márgenes, margen bruto, margen operativo, margen de intereses, rentabilidad, rentabilidades, pérdida neta, pérdidas netas, costo, costos, coste, costes, gasto, gastos, inversión, inversiones, capex, presupuesto, plantilla, empleados, trabajadores, puestos de trabajo, despidos
        pib, producto interno bruto, producto interior bruto, economía, crecimiento, crecimiento económico, inflación, ipc, ipp, índice de precios, precios al consumidor, precios al consumo, inflación subyacente, precios, desempleo, paro, tasa de paro, tasa de desempleo, empleo, ocupación, salario, salarios, sueldos, pensiones, pobreza, población
        tasa, tasas, tasa de interés, tasas de interés, tipos de interés, tipo de interés, tipos, tasa de referencia, tasa clave, euríbor, hipoteca, hipotecas, interés, intereses, rendimiento, rendimientos, rendimiento del bono, bono, bonos, bono a 10 años, deuda, deuda pública, prima de riesgo, cupón, tae, letras del tesoro, cetes
        participación, participaciones, participación accionaria, capital social, del capital, derechos de voto, accionista, accionistas, opa, cuota, cuota de mercado, cuotas, participación de mercado, porcentaje, peso en, ponderación, proporción, porción, dividendo, dividendos, payout, recompra, autocartera, rentabilidad por dividendo, pago de dividendos
        usuarios, clientes, suscriptores, abonados, visitantes, turistas, pasajeros, viajeros, audiencia, entregas, producción, producción industrial, producción de petróleo, capacidad, utilización, volumen, volúmenes, volumen negociado, exportaciones, exportación, importaciones, importación, superávit, déficit, balanza comercial, reservas, remesas, matriculaciones, pedidos, demanda, oferta, consumo, inventarios
        alquiler, alquileres, renta, rentas, vivienda, precio de la vivienda, precio de los alimentos, alimentos, gasolina, tarifa, tarifas, luz, arancel, aranceles, impuesto, impuestos, iva, isr, comisión, comisiones, recaudación, subsidio, descuento, descuentos, rebaja, prima, primas, morosidad, índice de morosidad, créditos, crédito, cartera de crédito, cartera, préstamos, depósitos, mora, cobertura, provisiones, solvencia, roe, roa, capitalización, capitalización bursátil, valoración, patrimonio
        probabilidad, probabilidades, encuesta, recargo, recargos, brecha, brechas, encuestados, votos, intención de voto, apoyo, participación electoral, aprobación, previsión, previsiones, estimación, estimaciones, guía, objetivo de ventas, eficiencia, emisiones, volatilidad, ventas minoristas, ventas al por menor, ventas al menudeo, pmi, confianza del consumidor, ocupación hotelera, licitaciones, contratación, productividad, siniestralidad, ratio, apalancamiento, endeudamiento, actividad económica, actividad industrial
    """),
    percent_words=words("por ciento, porciento, por cien"),
    point_words=words("puntos, punto, enteros, unidades, pts"),
    percentage_point_words=words("puntos porcentuales, punto porcentual, puntos de porcentaje"),
    basis_point_words=words("puntos básicos, punto básico, puntos base, punto base, pb, pbs"),
    periods={
        Period.OPEN: words(
            "en la apertura, a la apertura, tras la apertura, abre, abren, abrió, abrieron, abría, apertura, al inicio de la sesión, en el inicio de la sesión, al comienzo de la sesión, en los primeros compases, en los primeros minutos, al abrir, arranca, arrancó, arrancan, inicia la sesión, inició la sesión, inicia la jornada, inició la jornada, en las primeras operaciones, al inicio de operaciones, comienza la sesión, inicio de la jornada"
        ),
        Period.CLOSE: words("""
            terminando, finalizando, acabando, cierra, cierran, cerró, cerraron, cerraba, cerrar, cerrado, cerrando, al cierre, cierre, en el cierre, a cierre, termina, terminan, terminó, terminaron, terminar, concluyó, concluye, concluyeron, finaliza, finalizó, finalizaron, acaba, acabó, acabaron, despidió, despide, al final de la sesión, al término de la sesión, al término de la jornada
            terminado el día, acabado el día, concluido el día, terminado la jornada, acabado la jornada, concluido la jornada, terminado la sesión, acabado la sesión, finalizado la sesión, cerrar la jornada, terminó la jornada, cerró la jornada, cerró la sesión, se despide, liquidó, liquidaron
        """),
        Period.DAY: words(
            "último día de la semana, primer día de la semana, en la jornada, en el día, en la sesión, del día, jornada, sesión, diaria, diario, en un solo día, en un día, respecto al cierre anterior, respecto al cierre previo, frente al cierre anterior, respecto a la víspera, con respecto a la víspera, frente a la víspera, respecto al cierre de ayer, en las últimas 24 horas, 24 horas, respecto a la sesión anterior, intersesión"
        ),
        Period.INTRADAY: words("""
            intradía, a media sesión, a media jornada, media sesión, a mediodía, al mediodía, durante la sesión, durante la jornada, en el transcurso de la sesión, a esta hora, en estos momentos, en este momento, a primera hora, en los primeros intercambios, en las operaciones de la mañana, por la mañana, por la tarde, esta mañana, esta tarde, llegó a, llegaron a, llega a, llegan a, en máximos intradía, cotizaba, cotizaban, se cotizaba, cotizando, cotizan con, en mínimos intradía, en las primeras horas
            hasta el momento, minutos antes del cierre, a media mañana, en su mejor momento, en su peor momento
        """),
        Period.PREMARKET: words(
            "preapertura, en la preapertura, premarket, pre-market, premercado, en el premercado, antes de la apertura, previo a la apertura, operaciones previas a la apertura, previas a la apertura, en la preapertura de wall street, operaciones previas al mercado, antes de que abra, antes de la campana, en operaciones previas"
        ),
        Period.AFTER_HOURS: words(
            "after hours, tras el cierre, después del cierre, fuera de hora, fuera de horario, en el after-hours, after-hours, operaciones electrónicas posteriores al cierre, posteriores al cierre, tras el toque de campana, negociación posterior al cierre, fuera de horas, en operaciones extendidas, en las operaciones posteriores, mercado fuera de hora, posmercado"
        ),
        Period.WEEK: words(
            "semanal, en la semana, esta semana, semana pasada, la semana pasada, en el conjunto de la semana, en el acumulado semanal, saldo semanal, balance semanal, de la semana, en cinco sesiones, durante la semana, en una semana, última semana, en lo que va de semana, en las últimas cinco sesiones"
        ),
        Period.MONTH: words(
            "mensual, en el mes, este mes, mes pasado, el mes pasado, en el conjunto del mes, último mes, en un mes, en lo que va de mes, en lo que va del mes, acumula en el mes, en los últimos 30 días, en enero, en febrero, en marzo, en abril, en mayo, en junio, en julio, en agosto, en septiembre, en octubre, en noviembre, en diciembre"
        ),
        Period.QUARTER: words(
            "en el trimestre, este trimestre, último trimestre, trimestre pasado, en los últimos tres meses, últimos tres meses, en tres meses, en lo que va del trimestre"
        ),
        Period.YEAR: words(
            "interanual, en el último año, en un año, el año pasado, año pasado, en doce meses, en los últimos doce meses, últimos 12 meses, en los últimos 12 meses, en 52 semanas, en el conjunto del año pasado, a doce meses"
        ),
        Period.YTD: words(
            "en el año, en lo que va de año, en lo que va del año, este año, desde enero, desde comienzos de año, desde principios de año, desde inicios de año, en 2025, en 2026, en lo que llevamos de año, acumula en el año, en el presente año, en el acumulado del año, anual acumulada, en lo corrido del año, desde inicio de año"
        ),
        Period.SINCE: words(
            "primer semestre, segundo semestre, en el semestre, desde, desde su salida a bolsa, desde su debut, desde que, respecto al precio de salida, sobre el precio de salida, desde la opv, en cinco años, en los últimos cinco años, seis meses, últimos seis meses, en la última década, en diez años"
        ),
        Period.FROM_HIGH: words(
            "desde máximos, desde sus máximos, desde su máximo, desde el máximo, desde el pico, desde su pico, desde sus máximos históricos, desde máximos históricos, por debajo de su máximo, respecto a su máximo, desde los máximos"
        ),
        Period.FROM_LOW: words(
            "desde mínimos, desde sus mínimos, desde su mínimo, desde el mínimo, respecto a su mínimo, desde los mínimos, por encima de su mínimo"
        ),
    },
    qualifiers={
        Qualifier.OVER: words(
            "no menos de, no menos del, no menos que, más de, más del, más de un, más que, por encima de, por encima del, al menos, superior al, superior a, superiores al, cuando menos, supera el, superó el, superaba el, un poco más del, algo más del, algo más de, poco más de, de más del"
        ),
        Qualifier.NEARLY: words(
            "casi, casi un, prácticamente, próximo al, cercano al, cercana al, menos de, menos del, poco menos de, roza el, rozando el, rozó el, a punto de, en torno a casi"
        ),
        Qualifier.ABOUT: words(
            "alrededor de, alrededor del, cerca de, cerca del, en torno al, en torno a, aproximadamente, unos, cerca a, más o menos, aproximado, del orden del, ronda el, rondó el, en promedio, promedio de, de media, entorno al, un promedio"
        ),
        Qualifier.AS_MUCH_AS: words(
            "hasta, hasta un, hasta el, como máximo, máximo de, llegando a, tanto como, de hasta, de hasta un, de hasta el"
        ),
    },
    number_words=numbers(
        "un 1, uno 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, medio 0.5"
    ),
    magnitudes=words(
        "mil, miles, millón, millones, mil millones, billón, billones, mdd, mdp, mm, cientos, trillones, millardos, miles de millones, m€"
    ),
    range_words=words("a, y, al, y el, y un, hasta"),
    range_openers=words(
        "entre, entre el, entre un, de entre el, de, del, rango de, rango del, en un rango, en el rango"
    ),
    partitives=words(
        "de la, de las, de los, del, de su, de sus, de, de todos, de todas, del total, de cada, de participación, del capital, de ese, de esas, de esos, de este, de los encuestados, de ellos, de ellas, de aquellos, de acciones, de descuento"
    ),
    negations=words(
        "no se, no ha, no han, no logra, no logró, no fue, no fueron, no es, no cae, no sube, no subió, no cayó, no bajó, no baja, no ganó, no gana, no perdió, no pierde, no avanzó, no avanza, no retrocedió, no retrocede, no subieron, no cayeron, no bajaron, no pudo, sin, nunca, ni, tampoco, jamás, evita, evitó, en lugar de, en vez de, ya no, niega, negó, lejos de"
    ),
    conditionals=words(
        "tiene que, tienen que, tenía que, hay que, si el, si la, si los, si las, si se, si no, podría, podrían, pudiera, pudieran, debería, deberían, sería, serían, puede, pueden, podrá, podrán, quizá, quizás, tal vez, caería, caerían, subiría, subirían, perdería, ganaría, en caso de, siempre que, a menos que, suponiendo, posible, posiblemente, amenaza con, riesgo de, habría, habrían, cayera, subiera, bajara, llegara"
    ),
    forecasts=words("""
        espera, esperan, esperaba, esperaban, se espera, se esperaba, prevé, prevén, preveía, preveían, previsto, prevista, pronostica, pronostican, pronosticaba, pronóstico, pronósticos, proyecta, proyectan, proyectó, proyección, proyecciones, estima, estiman, estimaba, estimaban, vaticina, vaticinan, anticipa, anticipan
        calcula, calculan, augura, auguran, consenso, expectativa, expectativas, será, serán, subirá, subirán, caerá, caerán, crecerá, crecerán, aumentará, aumentarán, bajará, bajarán, perderá, ganará, cerrará, alcanzará, para 2030, el próximo año, el año próximo, el próximo trimestre, planea, planean, va a, van a, perspectiva, perspectivas, apunta a que, busca, buscan
    """),
    targets=words(
        "precio objetivo, precios objetivo, precio objetivo de, objetivo de, potencial, potenciales, potenciales de, potencial alcista, potencial de, potencial de revalorización, recorrido alcista, recorrido, valor razonable, soporte, soportes, resistencia, resistencias, stop loss, retroceso de fibonacci, potencial bajista, valoración objetivo"
    ),
    past_references=words(
        "el año anterior, del año anterior, en 2015, en 2016, en 2017, en 2018, en 2019, en 2020, en 2021, en 2022, en 2023, entonces, en aquel entonces, por aquel entonces, en su día, hace un año, hace dos años, hace años, durante la crisis, históricamente, había caído, había subido, había perdido, había ganado, habían caído, habían subido, la víspera, en la víspera, en la sesión anterior, en la jornada anterior, el día anterior, la semana anterior, tras haber"
    ),
    comparisons=words("""
        comparado con, comparada con, en comparación con, respecto al, respecto a, respecto al mismo, con respecto a, frente a, frente al, frente a los, contra, que en, en relación con, en relación al, año contra año, año a año, a tasa anual, a tasa interanual, interanual, interanuales, mismo período, mismo mes, mismo trimestre, mismo lapso, igual período, del año pasado, más que el, más que en, menos que el, menos que en
        que el año anterior, que un año antes, un año antes, versus, vs, vs., superior a lo esperado, inferior a lo esperado, mejor de lo esperado, peor de lo esperado, por encima de lo esperado, por debajo de lo esperado, por encima de lo previsto, más de lo esperado, menos de lo esperado, desestacionalizado, trimestre a trimestre, a tasa mensual, intertrimestral, intermensual, a tiendas iguales, tiendas iguales, mismas tiendas, a perímetro constante, mayor que, menor que, superior al de, inferior al de
    """),
    discounts=words(
        "descuento, descuentos, de descuento, rebaja, rebajas, rebajado, oferta, cupón, cupones, cashback, ahorro, ahorra, ahorrar, promoción, código promocional, black friday, reembolso"
    ),
    respectively=words("respectivamente, en ese orden, cada uno, cada una"),
    anaphora=words(
        "la acción, las acciones, sus acciones, el título, los títulos, sus títulos, el valor, el papel, los papeles, la cotización, su cotización, el contrato, los contratos, el índice, el selectivo, el indicador, el principal indicador, la divisa, la moneda, la moneda única, el billete verde, la criptomoneda, el metal precioso, el metal, el crudo, el barril, la compañía en bolsa, el parqué, el referencial, la divisa estadounidense, el peso, la plaza"
    ),
    conjunctions=words(
        "y, e, así como, junto con, junto a, además de, seguido de, seguida de, seguido por, seguida por, seguidos de, seguidas de, al igual que, como también"
    ),
    clause_breaks=words(
        "mientras, mientras que, pero, aunque, sin embargo, no obstante, en cambio, en tanto, en tanto que, por su parte, a pesar de, pese a, debido a, porque, después de, tras, antes de, cuando, luego de, que, ya que, por lo que, por el contrario, por otra parte, por otro lado, además, a su vez, entretanto, gracias a, ante, sino, con lo que, donde, cuyo, cuya, en contraste, asimismo, en el caso de, con el que, a diferencia de, impulsado por, impulsada por, lastrado por, lastrada por"
    ),
    link_markers=words(
        "lee también, lea también, leer también, lee además, lea además, leé también, lea más, leer más, lee más, vea también, ver también, ver además, te puede interesar, le puede interesar, te recomendamos, relacionada, nota relacionada"
    ),
    tail_headers=words("""
        lee también, lea también, leer también, lee más, lea más, leer más, te puede interesar, te podría interesar, le puede interesar, también te puede interesar, te recomendamos, le recomendamos, recomendados, recomendado, noticias relacionadas, noticia relacionada, más noticias, más información, más sobre este tema, más sobre, artículos relacionados, notas relacionadas, contenido relacionado, temas relacionados, relacionadas, relacionados
        lo más leído, lo más visto, las más leídas, los más leídos, más leídas, más leídos, últimas noticias, lo último, últimos artículos, otras noticias, otras notas, ver más, ver también, ver además, vea también, sigue leyendo, seguir leyendo, continuar leyendo, no te pierdas, destacados, tendencias, etiquetas, temas, archivado en, además, en portada, historias relacionadas, más historias, publicidad, conoce más, mira también, enlaces relacionados
    """),
    byline_markers=words(
        "sobre el autor, sobre la autora, acerca del autor, reporte de, editado por, redacción, con información de, escrito por, información de, reporte adicional de, contacto del autor, todos los derechos reservados, suscríbete, síguenos en, traducido por, por la redacción, editora, corresponsal"
    ),
    disclosure_markers=words(
        "aviso legal, descargo de responsabilidad, no constituye una recomendación, no es una recomendación, tiene posiciones en, no tiene posiciones en, posee acciones de, divulgación, conflicto de intereses, recomendación de inversión, no constituye asesoramiento, the motley fool tiene, rendimientos pasados"
    ),
    share_widget_markers=words(
        "compartir en facebook, compartir en twitter, compartir en x, compartir en whatsapp, compartir, comparte, comparte esta noticia, compartir por correo, copiar enlace, enviar por email, imprimir, guardar, tuitear, comentarios, escucha este artículo, compartir en linkedin, twittear"
    ),
    list_headers=words(
        "mayores subidas, mayores caídas, mayores alzas, mayores bajas, mayores ganancias, mayores pérdidas, los que más suben, los que más bajan, las que más suben, las que más bajan, valores que más suben, valores que más bajan, ganadoras, perdedoras, ganadores, perdedores, las mejores, las peores, los mejores, los peores, entre las alzas, entre las bajas, alzas, bajas, emisoras ganadoras, emisoras perdedoras, protagonistas del día, al frente de las subidas, al frente de las caídas"
    ),
    winners=words("ganador, mejores"),
    losers=words("perdedor, peores"),
    weekdays=words("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
    months=words(
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre"
    ),
    relative_days={
        "hoy": 0,
        "ayer": -1,
        "esta mañana": 0,
        "esta tarde": 0,
        "mañana": 1,
        "anoche": -1,
        "anteayer": -2,
        "antier": -2,
        "este lunes": 0,
        "este martes": 0,
        "este miércoles": 0,
        "este jueves": 0,
        "este viernes": 0,
    },
    look_alikes=words("""
        de baja capitalización, de mediana capitalización, de pequeña capitalización, de gran capitalización, de menor capitalización, de mayor capitalización,
        el desempeño de, el desempeño del, el comportamiento de, el comportamiento del, en el lado de las ganancias, en el lado de las pérdidas, del lado de las ganancias, del lado de las pérdidas, en el terreno de las ganancias, en el terreno de las pérdidas, presión vendedora,
        para la venta, para la compra, a la venta, a la compra, precio de venta, precio de compra,
        dar de baja, dada de baja, de baja, baja médica, bajas laborales, cae en, caer en, ganar tiempo, gana tiempo, pérdida de empleo, pérdida de empleos, pérdidas y ganancias
        se eleva a, se elevó a, ascendió a, asciende a, ascendieron a, ascienden a, ascender a, suma y sigue, sumado a, se suma a, se suman a, en suma, a gran escala, a escala, escala de, economías de escala, bolsa de trabajo, de bajo costo, reforma, alza la voz
        sube al poder, subir impuestos, bajar impuestos, subida de impuestos, recorte de tipos, recorte de tasas, recortes de gastos, recorte de gastos, recorte de empleo, recortes de empleo, subida de tipos, subidas de tipos, alza de tasas, alza de precios, subida de precios, bajada de tipos, crecimiento de, aumento de capital, ampliación de capital, aumento salarial, aumento de salarios
        mejor que, mejora de, vuela a, vuelo, mayor alza desde, mayor caída desde, peor caída desde, mayor subida desde, máximo desde, mínimo desde, mejor día desde, peor día desde, peor sesión desde, mejor sesión desde, mayor descenso desde, mayor avance desde, nivel más bajo desde, nivel más alto desde, máximos desde, mínimos desde, por primera vez desde
        sin embargo, sin precedentes, sin duda, sin contar, sin considerar, que viene, a partir de, sufrió un, sufre un, sufre una, sufrió una, elevado a, número rojo, tumba de, recuperar el, recuperó el
        muy elevado, elevados, elevada, medalla de oro, medallas de oro, de oro en
    """),
    level_words=words(
        "al, a un, hasta los, en, en los, se ubicó en, se ubica en, se sitúa en, se situó en, quedó en, hasta situarse en, situarse en, alcanza el, alcanzó el, alcanzar el, representa el, representa un, equivale al, equivalente al, equivale a, del total, en el, llegó al, posee el, controla el, tiene el, llegar al, ofrece un, representa, representan, representó, equivale"
    ),
    change_columns=words(
        "variación, variaciones, var., var, cambio, camb., dif., diferencia, rentabilidad, rent."
    ),
    calendar_openers=words("en, durante, en el año, en todo, en el mes de, durante el mes de, a lo largo de"),
    duration_openers=words(
        "en, en los últimos, en las últimas, en los pasados, durante los últimos, durante las últimas, en apenas, en solo, en sólo, en tan solo, a lo largo de los últimos, de los últimos, de las últimas"
    ),
    duration_units={
        Period.DAY: words("días, sesiones, jornadas, ruedas"),
        Period.WEEK: words("semana, semanas"),
        Period.MONTH: words("mes, meses"),
        Period.YEAR: words("año, años"),
    },
    time_units={
        Period.DAY: words("día, días, día anterior, sesión"),
        Period.WEEK: words("semana, semanas, sem."),
        Period.MONTH: words("mes, meses"),
        Period.QUARTER: words("trimestre"),
        Period.YEAR: words("año, años"),
    },
)
