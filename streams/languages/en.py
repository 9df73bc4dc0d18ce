"""English."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="en",
    name="English",
    experimental=False,
    decimal=".",
    rises=words("""
        rise, rises, rose, risen, rising, gain, gains, gained, gaining, climb, climbs, climbed, climbing
        jump, jumps, jumped, jumping, surge, surges, surged, surging, soar, soars, soared, soaring
        rally, rallies, rallied, rallying, advance, advances, advanced, advancing, add, adds, added, adding
        increase, increases, increased, increasing, leap, leaps, leapt, leaped, leaping, spike, spikes, spiked, spiking
        rebound, rebounds, rebounded, rebounding, bounce, bounces, bounced, bouncing, recover, recovers, recovered, recovering
        rocket, rockets, rocketed, rocketing, skyrocket, skyrockets, skyrocketed, skyrocketing, zoom, zooms, zoomed
        pop, pops, popped, popping, vault, vaults, vaulted, vaulting, firm, firms, firmed, firming, strengthen, strengthens, strengthened, strengthening
        appreciate, appreciates, appreciated, appreciating, appreciation, lifted, lifts, uptick, upswing, upturn
        put on, puts on, tack on, tacked on, tacks on, pick up, picks up, notch up, notched up, chalked up
        up, higher, stronger, firmer, dearer, upward, upwards, in the green, in the black, in positive territory, into positive territory
        was ahead, were ahead, is ahead, are ahead, ahead by, ahead at, ahead to, opened up, closed up, ended up at, finished up
        extended gains, extends gains, extend gains, extending gains, pared losses, pares losses, trimmed losses, recouped, recoups, shot up, shoots up, ticked up
        top gainer, top gainers, biggest gainer, biggest gainers, major gainers, main gainers, key gainers, among the gainers, gainers were, gainers included, top risers, biggest risers, the biggest risers, top riser, leading riser, leading risers, leading gainer
        run-up, melt-up, upmove, up-move, ran up, runs up, ascend, ascends, ascended, ascending
        zooming, spurt, spurts, spurted, inch up, inched up, inches up, inching up, edge up, edges up, edged up, nudged up, crept up, creeps up, ripped higher, rips, roar, roars, roared, roaring, storms higher, powered ahead, powers higher, blast off, blasts off, mooned, moonshot, explodes, exploded, reclaims, reclaimed, tops the gainers, upper circuit, upper limit circuit, locked in upper circuit, had risen, had gained, had climbed, had been up, hits upper circuit, hit upper circuit, upper price band, bull run, outpaces gains, sprinted, eke out, ekes out, eked out, eking out, piled on, piles on, gallop, gallops, galloped, galloping, perked up, revived, buoyed, bid up, marked up, snapped back, snaps back, springs, sprang, improved, improves, catapulted, catapults, swells, swelled, mounts, mounted
        higher than its price, higher than a day ago, higher than a day earlier, higher than a day before, higher than the day before, higher than the previous day, higher than the previous session, higher than 24 hours ago, higher than 24 hours earlier, higher than in the previous session, higher than the session before, higher than at the previous close, stronger than its price, stronger than a day ago, stronger than a day earlier, stronger than a day before, stronger than the day before, stronger than the previous day, stronger than the previous session, stronger than 24 hours ago, stronger than 24 hours earlier, stronger than in the previous session, stronger than the session before, stronger than at the previous close, firmer than its price, firmer than a day ago, firmer than a day earlier, firmer than a day before, firmer than the day before, firmer than the previous day, firmer than the previous session, firmer than 24 hours ago, firmer than 24 hours earlier, firmer than in the previous session, firmer than the session before, firmer than at the previous close,
        stronger than its previous close, stronger than the previous close, stronger than its last close, stronger than its prior close, stronger than friday's close, stronger than thursday's close, stronger than wednesday's close, stronger than tuesday's close, stronger than monday's close, higher than its previous close, higher than the previous close, higher than its last close, higher than its prior close, higher than friday's close, higher than thursday's close, higher than wednesday's close, higher than tuesday's close, higher than monday's close, firmer than its previous close, firmer than the previous close, firmer than its last close, firmer than its prior close, firmer than friday's close, firmer than thursday's close, firmer than wednesday's close, firmer than tuesday's close, firmer than monday's close,
        regain, regains, regained, regaining, above the flat line, above the flatline, got a boost, stock grew, shares grew, share price grew, stock price grew, weekly gain, weekly rise, weekly advance, monthly gain, monthly rise, annual gain, annual rise, annual advance, quarterly gain, quarterly rise, quarterly advance, yearly gain, yearly rise, yearly advance
    """),
    falls=words("""
        fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining
        lose, loses, lost, losing, slip, slips, slipped, slipping, slide, slides, slid, sliding, sink, sinks, sank, sunk, sinking
        tumble, tumbles, tumbled, tumbling, plunge, plunges, plunged, plunging, plummet, plummets, plummeted, plummeting
        slump, slumps, slumped, dip, dips, dipped, dipping, shed, sheds, shedding, ease, eases, eased, easing
        retreat, retreats, retreated, retreating, retraced, corrected, has corrected, have corrected, crash, crashes, crashed, crashing, collapse, collapses, collapsed, collapsing
        crater, craters, cratered, cratering, nosedive, nosedives, nosedived, dive, dives, dived, diving, tank, tanks, tanked, tanking
        skid, skids, skidded, skidding, sag, sags, sagged, sagging, stumble, stumbles, stumbled, stumbling, swoon, swooned, swooning, soften, softens, softened, softening
        decrease, decreases, decreased, decreasing, weaken, weakens, weakened, weakening, depreciate, depreciates, depreciated, depreciation
        give up, gives up, gave up, given up, giving up, gave back, give back, pull back, pulls back, pulled back, pullback
        crumble, crumbles, crumbled, crumbling, implode, implodes, imploded, topples, toppled, cedes, ceded, ceding, concedes, conceded, conceding, relinquished, relinquishes, forfeited, cascaded, cascades, spiralled lower, spiraled lower,
        downfall, descend, descends, descended, descending, gave away, gives away
        sell-off, selloff, sell off, sells off, sold off, selling off, dumps, dumped, dumping, downtick, downturn, slumping, buckle, buckled, buckling, wobble, wobbled, wobbling, wilting, sputtering
        down, lower, weaker, softer, cheaper, cheapened, cheapens, downward, downwards, in the red, in negative territory, into negative territory
        was off, were off, is off, are off, off by, loss of, losses of, led losses, led the losses, leads losses, leads the losses, lead losses, lead the losses, leading losses, leading the losses, topped losses, topped the losses, paced losses, paced the losses, extended losses, extends losses, extend losses, extending losses, pared gains, pares gains, trimmed gains
        erase, erases, erased, wiped off, wiped out, shaved off, lopped off, knocked off, haemorrhaged, hemorrhaged, correction
        top loser, top losers, biggest loser, biggest losers, major losers, main losers, key losers, among the losers, losers were, losers included, top fallers, biggest fallers, the biggest fallers, top laggards, top faller, leading faller, leading fallers, heaviest faller, heaviest fallers, worst faller
        inch down, inched down, inches down, edge down, edges down, edged down, nudged down, crept down, knocks, crack, cracks, cracked, bleed, bleeds, bled, bleeding, hammered, pummeled, pummelled, battered, crushed, clobbered, walloped, slammed, drubbed, whacked, surrender, surrenders, surrendered, turned negative, turns negative, lower circuit, lower limit circuit, locked in lower circuit, hits lower circuit, hit lower circuit, lower price band, rout, meltdown, melts, melted, swoons, nosediving, freefall, free fall, free-fall, rolled over, rolls over, backtracked, backslid, faltered, falters, reeled, reels, buckles, drags lower, dragged lower, wilted, wilts, fade, fades, faded, deflates, deflated, sputters, sputtered, bottomed, caved, caves, knocked, hit by selling, profit booking, profit-booking, profit taking, had fallen, had lost, had dropped, had been down
        lower than its price, lower than a day ago, lower than a day earlier, lower than a day before, lower than the day before, lower than the previous day, lower than the previous session, lower than 24 hours ago, lower than 24 hours earlier, lower than in the previous session, lower than the session before, lower than at the previous close, weaker than its price, weaker than a day ago, weaker than a day earlier, weaker than a day before, weaker than the day before, weaker than the previous day, weaker than the previous session, weaker than 24 hours ago, weaker than 24 hours earlier, weaker than in the previous session, weaker than the session before, weaker than at the previous close, softer than its price, softer than a day ago, softer than a day earlier, softer than a day before, softer than the day before, softer than the previous day, softer than the previous session, softer than 24 hours ago, softer than 24 hours earlier, softer than in the previous session, softer than the session before, softer than at the previous close,
        weaker than its previous close, weaker than the previous close, weaker than its last close, weaker than its prior close, weaker than friday's close, weaker than thursday's close, weaker than wednesday's close, weaker than tuesday's close, weaker than monday's close, lower than its previous close, lower than the previous close, lower than its last close, lower than its prior close, lower than friday's close, lower than thursday's close, lower than wednesday's close, lower than tuesday's close, lower than monday's close, softer than its previous close, softer than the previous close, softer than its last close, softer than its prior close, softer than friday's close, softer than thursday's close, softer than wednesday's close, softer than tuesday's close, softer than monday's close,
        below the flat line, below the flatline, under the flat line, weekly loss, weekly drop, weekly decline, weekly fall, monthly loss, monthly drop, monthly decline, monthly fall, annual drop, annual decline, annual fall, quarterly drop, quarterly decline, quarterly fall, yearly loss, yearly drop, yearly decline
    """),
    flat=words("""
        flat, unchanged, little changed, barely changed, steady, was steady, were steady, held steady, mixed, flatlined, treaded water
        was stable, were stable, trod water, ended flat, closed flat, broadly flat, muted, barely moved, not much changed
    """),
    price_nouns=words("""
        shares, stock, stocks, share price, share prices, stock price, stock prices, shares of, shares in, stock of, equities
        ordinary shares, common stock, class a shares, class b shares, preferred stock, preference shares, adr, adrs, american depositary shares
        american depositary receipts, gdr, gdrs, index, indexes, indices, futures, benchmark, gauge, counter, scrip
        currency, exchange rate, spot price, bullion, the pair, etf, the fund, u.s.-listed shares, us-listed shares
    """),
    metric_nouns=words("""
        stakes in, average ticket, average check, nights booked, searches for,
        store visits, site visits,
        prices at, price at, fares at, rents at, wages at, fees at,
        revenue, revenues, sales, same-store sales, comparable sales, like-for-like sales, comparable-store sales, comps, turnover, top line, rev, revs, distribution per unit, distributions per unit, dpu, distributable income, active addresses
        profit, profits, net profit, net profits, operating profit, pre-tax profit, pretax profit, gross profit, profitability, earnings, ebit, ebitda
        earnings per share, eps, income, net income, operating income, net loss, net losses, operating loss, annual loss, quarterly loss, loss per share
        margin, margins, gross margin, operating margin, net interest margin, cash flow, free cash flow, bookings, backlog, billings, arr
        guidance, outlook, forecast for revenue, cost, costs, expenses, spending, expenditure, capex, capital expenditure, investment in
        gdp, gross domestic product, economy, economic growth, growth, growth rate, inflation, cpi, ppi, pce, core inflation, consumer prices, producer prices
        wholesale prices, retail prices, house prices, home prices, property prices, food prices, rents, rental, rent, wages, wage, salary, salaries, pay, pay rise
        average hourly earnings, unemployment, unemployment rate, jobless, jobless rate, jobless claims, payrolls, employment, jobs, job cuts, workforce, headcount
        employees, staff, layoffs, retail sales, industrial production, industrial output, manufacturing output, factory orders, durable goods, new orders, orders
        yield, yields, bond yield, bond yields, treasury yield, treasury yields, 10-year yield, interest rate, interest rates, policy rate, key rate, base rate
        cut rates to, cut rates by, cut its rate to, cut its rate by, cut its rates to, cut its rates by, cut the rate to, cut the rate by, cut its key rate to, cut its key rate by, cut its policy rate to, cut its policy rate by, cuts rates to, cuts rates by, cuts its rate to, cuts its rate by, cuts its rates to, cuts its rates by, cuts the rate to, cuts the rate by, cuts its key rate to, cuts its key rate by, cuts its policy rate to, cuts its policy rate by, cutting rates to, cutting rates by, cutting its rate to, cutting its rate by, cutting its rates to, cutting its rates by, cutting the rate to, cutting the rate by, cutting its key rate to, cutting its key rate by, cutting its policy rate to, cutting its policy rate by, raise rates to, raise rates by, raise its rate to, raise its rate by, raise its rates to, raise its rates by, raise the rate to, raise the rate by, raise its key rate to, raise its key rate by, raise its policy rate to, raise its policy rate by, raises rates to, raises rates by, raises its rate to, raises its rate by, raises its rates to, raises its rates by, raises the rate to, raises the rate by, raises its key rate to, raises its key rate by, raises its policy rate to, raises its policy rate by, raised rates to, raised rates by, raised its rate to, raised its rate by, raised its rates to, raised its rates by, raised the rate to, raised the rate by, raised its key rate to, raised its key rate by, raised its policy rate to, raised its policy rate by, raising rates to, raising rates by, raising its rate to, raising its rate by, raising its rates to, raising its rates by, raising the rate to, raising the rate by, raising its key rate to, raising its key rate by, raising its policy rate to, raising its policy rate by, hike rates to, hike rates by, hike its rate to, hike its rate by, hike its rates to, hike its rates by, hike the rate to, hike the rate by, hike its key rate to, hike its key rate by, hike its policy rate to, hike its policy rate by, hikes rates to, hikes rates by, hikes its rate to, hikes its rate by, hikes its rates to, hikes its rates by, hikes the rate to, hikes the rate by, hikes its key rate to, hikes its key rate by, hikes its policy rate to, hikes its policy rate by, hiked rates to, hiked rates by, hiked its rate to, hiked its rate by, hiked its rates to, hiked its rates by, hiked the rate to, hiked the rate by, hiked its key rate to, hiked its key rate by, hiked its policy rate to, hiked its policy rate by, hiking rates to, hiking rates by, hiking its rate to, hiking its rate by, hiking its rates to, hiking its rates by, hiking the rate to, hiking the rate by, hiking its key rate to, hiking its key rate by, hiking its policy rate to, hiking its policy rate by, lower rates to, lower rates by, lower its rate to, lower its rate by, lower its rates to, lower its rates by, lower the rate to, lower the rate by, lower its key rate to, lower its key rate by, lower its policy rate to, lower its policy rate by, lowers rates to, lowers rates by, lowers its rate to, lowers its rate by, lowers its rates to, lowers its rates by, lowers the rate to, lowers the rate by, lowers its key rate to, lowers its key rate by, lowers its policy rate to, lowers its policy rate by, lowered rates to, lowered rates by, lowered its rate to, lowered its rate by, lowered its rates to, lowered its rates by, lowered the rate to, lowered the rate by, lowered its key rate to, lowered its key rate by, lowered its policy rate to, lowered its policy rate by, lowering rates to, lowering rates by, lowering its rate to, lowering its rate by, lowering its rates to, lowering its rates by, lowering the rate to, lowering the rate by, lowering its key rate to, lowering its key rate by, lowering its policy rate to, lowering its policy rate by, slash rates to, slash rates by, slash its rate to, slash its rate by, slash its rates to, slash its rates by, slash the rate to, slash the rate by, slash its key rate to, slash its key rate by, slash its policy rate to, slash its policy rate by, slashes rates to, slashes rates by, slashes its rate to, slashes its rate by, slashes its rates to, slashes its rates by, slashes the rate to, slashes the rate by, slashes its key rate to, slashes its key rate by, slashes its policy rate to, slashes its policy rate by, slashed rates to, slashed rates by, slashed its rate to, slashed its rate by, slashed its rates to, slashed its rates by, slashed the rate to, slashed the rate by, slashed its key rate to, slashed its key rate by, slashed its policy rate to, slashed its policy rate by, trims rates to, trims rates by, trims its rate to, trims its rate by, trims its rates to, trims its rates by, trims the rate to, trims the rate by, trims its key rate to, trims its key rate by, trims its policy rate to, trims its policy rate by, trimmed rates to, trimmed rates by, trimmed its rate to, trimmed its rate by, trimmed its rates to, trimmed its rates by, trimmed the rate to, trimmed the rate by, trimmed its key rate to, trimmed its key rate by, trimmed its policy rate to, trimmed its policy rate by, hold rates at, hold rates unchanged at, hold rates steady at, hold its rate at, hold its rate unchanged at, hold its rate steady at, hold its rates at, hold its rates unchanged at, hold its rates steady at, hold the rate at, hold the rate unchanged at, hold the rate steady at, hold its key rate at, hold its key rate unchanged at, hold its key rate steady at, hold its policy rate at, hold its policy rate unchanged at, hold its policy rate steady at, holds rates at, holds rates unchanged at, holds rates steady at, holds its rate at, holds its rate unchanged at, holds its rate steady at, holds its rates at, holds its rates unchanged at, holds its rates steady at, holds the rate at, holds the rate unchanged at, holds the rate steady at, holds its key rate at, holds its key rate unchanged at, holds its key rate steady at, holds its policy rate at, holds its policy rate unchanged at, holds its policy rate steady at, held rates at, held rates unchanged at, held rates steady at, held its rate at, held its rate unchanged at, held its rate steady at, held its rates at, held its rates unchanged at, held its rates steady at, held the rate at, held the rate unchanged at, held the rate steady at, held its key rate at, held its key rate unchanged at, held its key rate steady at, held its policy rate at, held its policy rate unchanged at, held its policy rate steady at, keep rates at, keep rates unchanged at, keep rates steady at, keep its rate at, keep its rate unchanged at, keep its rate steady at, keep its rates at, keep its rates unchanged at, keep its rates steady at, keep the rate at, keep the rate unchanged at, keep the rate steady at, keep its key rate at, keep its key rate unchanged at, keep its key rate steady at, keep its policy rate at, keep its policy rate unchanged at, keep its policy rate steady at, keeps rates at, keeps rates unchanged at, keeps rates steady at, keeps its rate at, keeps its rate unchanged at, keeps its rate steady at, keeps its rates at, keeps its rates unchanged at, keeps its rates steady at, keeps the rate at, keeps the rate unchanged at, keeps the rate steady at, keeps its key rate at, keeps its key rate unchanged at, keeps its key rate steady at, keeps its policy rate at, keeps its policy rate unchanged at, keeps its policy rate steady at, kept rates at, kept rates unchanged at, kept rates steady at, kept its rate at, kept its rate unchanged at, kept its rate steady at, kept its rates at, kept its rates unchanged at, kept its rates steady at, kept the rate at, kept the rate unchanged at, kept the rate steady at, kept its key rate at, kept its key rate unchanged at, kept its key rate steady at, kept its policy rate at, kept its policy rate unchanged at, kept its policy rate steady at, left rates at, left rates unchanged at, left rates steady at, left its rate at, left its rate unchanged at, left its rate steady at, left its rates at, left its rates unchanged at, left its rates steady at, left the rate at, left the rate unchanged at, left the rate steady at, left its key rate at, left its key rate unchanged at, left its key rate steady at, left its policy rate at, left its policy rate unchanged at, left its policy rate steady at, leaves rates at, leaves rates unchanged at, leaves rates steady at, leaves its rate at, leaves its rate unchanged at, leaves its rate steady at, leaves its rates at, leaves its rates unchanged at, leaves its rates steady at, leaves the rate at, leaves the rate unchanged at, leaves the rate steady at, leaves its key rate at, leaves its key rate unchanged at, leaves its key rate steady at, leaves its policy rate at, leaves its policy rate unchanged at, leaves its policy rate steady at, lifts rates to, lifts rates by, lifts its rate to, lifts its rate by, lifts its rates to, lifts its rates by, lifts the rate to, lifts the rate by, lifts its key rate to, lifts its key rate by, lifts its policy rate to, lifts its policy rate by, lifted rates to, lifted rates by, lifted its rate to, lifted its rate by, lifted its rates to, lifted its rates by, lifted the rate to, lifted the rate by, lifted its key rate to, lifted its key rate by, lifted its policy rate to, lifted its policy rate by
        benchmark rate, cash rate, repo rate, lending rate, deposit rate, prime rate, mortgage rate, mortgage rates, federal funds, rate cut, rate cuts, rate hike, rate hikes
        interest, apr, apy, coupon rate, stake, stakes, holding in, holdings in, position in, ownership, shareholding, minority interest, voting rights, share capital
        market share, market shares, share of the market, share of revenue, share of, shares outstanding, outstanding shares, free float, dilution
        users, monthly active users, daily active users, subscribers, customers, members, downloads, visitors, traffic, passengers, passenger numbers, viewers
        deliveries, shipments, throughput, order intake, q1 earning, q2 earning, q3 earning, q4 earning, 1q earning, 2q earning, 3q earning, 4q earning, production, output, capacity, capacity utilization, utilisation, volume, volumes, trading volume, trading volumes, adv, average daily volume, exports, imports, trade deficit, trade surplus
        deficit, budget deficit, surplus, current account, debt, debt ratio, debt-to-gdp, leverage, inventories, inventory, stockpiles, reserves, foreign exchange reserves
        dividend, dividends, dividend yield, payout, payout ratio, buyback, buybacks, tariff, tariffs, duty, duties, tax, taxes, tax rate, vat, levy, royalty, fee, fees, commission
        discount, discounts, premium to, premium of, markup, mark-up, valuation, market value, market cap, market capitalization, market capitalisation
        assets under management, aum, deposits, loans, loan growth, credit growth, net interest income, provisions, bad loans, non-performing loans, npl, npls, claims
        weighting, weightings, weight, ranking, rankings, allocation, exposure, portfolio, of the portfolio, roe, roa, roi, roic, return on equity, return on assets, cagr, irr, wacc, p/e
        estimate, estimates, consensus, expectations, probability, chance, chances, odds, likelihood, approval rating, poll, polls, vote, votes, turnout, survey, respondents
        demand, supply, consumption, efficiency, emissions, energy use, accuracy, performance, speed, battery, prices for, average selling price, selling prices, contract prices, fares, premiums, price hike, price hikes
        price increase, price increases, price cut, price cuts, occupancy, churn, retention, adoption, penetration, churn rate, default rate, success rate, savings rate, tax cut
        first-quarter profit, second-quarter profit, third-quarter profit, fourth-quarter profit, population, gross merchandise value, gmv, vehicle sales, car sales, new car registrations, registrations, new business, contribution
        resource estimate, mineral resource, graphite resource, gold resource, ore reserve, ore reserves
        equities trading, equity trading, fixed income trading, fixed-income trading, equities revenue, equity revenue, trading revenue, trading revenues, confidence index, sentiment index, pmi, purchasing managers' index, price index, consumer confidence
        arpu, arpus, average revenue per user, revenue per user, average revenue per unit
        m&a, dealmaking, dominance, dominance rate, hash rate, hashrate, volatility, implied volatility, short interest, open interest, put/call ratio, beta, correlation
        q1 net, q2 net, q3 net, q4 net, first-quarter net, second-quarter net, third-quarter net, fourth-quarter net, quarterly net, annual net, half-year net, full-year net
        ebita, ffo, affo, heps, pretax, yearly pretax, net asset value, nav per share,
        pat, bank credit, non-food credit, gilt, gilts, g-sec, g-secs, earnings multiple, price-earnings multiple, earnings multiples, price-to-earnings multiple, p/e multiple, pe multiple, net interest margins, nii, gross npa, net npa, gnpa, nnpa, provisioning, order inflow, order inflows, order book, passenger vehicle sales, wholesales, dispatches, vahan, subscription, subscribed, grey market premium, gmp, issue size, promoter holding, promoter stake, pledged shares, fii holding, free cash, dividend payout, fiscal deficit, wpi, iip, core sector, gst collections, tax collections, forex reserves, repo, credit offtake, deposit growth, loan book, collections, same-store, footfall, footfalls, average ticket size, take rate, gross bookings, streaming hours, paid memberships, ad revenue, advertising revenue, cloud revenue, data centre revenue, data center revenue, comparable revenue, organic sales, organic growth, operating expenses, net new orders, utilization rate, vacancy, vacancy rate, cap rate, delinquency rate, delinquencies, turnout rate, pay rises, pay raise, price rises, price increases of, cost of living, energy prices, gas prices at the pump, pump prices, rail fares, council tax, pension, pensions, minimum wage, allowance, dearness allowance
    """),
    percent_words=words("percent, per cent, pct, percents, pc"),
    point_words=words("points, point, pts, pt, index points"),
    percentage_point_words=words(
        "percentage points, percentage point, percent points, percentage-point, pp, ppt, ppts, p.p."
    ),
    basis_point_words=words("basis points, basis point, bps, bp, basis-point"),
    periods={
        Period.OPEN: words(
            "at the open, at the opening, at the opening bell, opened, opens, opening bell, in opening trade, at the start of trading, on the open, gapped, gap up, gap down"
        ),
        Period.CLOSE: words("""
            close, closes, closed, closing, at the close, closing bell, ended, ends, finish, finished, finishes, settle, settled, settles, at settlement
            end the day, ended the day, ended the session, at the end of trading, finished the day, finished the session
        """),
        Period.DAY: words(
            "on the day, for the day, day's, in the session, single-day, one-day, daily, over the day, in one day, in a single day, from the previous close, from the prior close, from the previous session"
        ),
        Period.INTRADAY: words("""
            intraday, having initially, midday, mid-day, in morning trading, in morning trade, in early trading, in early trade, early trade, early trading, in afternoon trading, afternoon trade, in late trading, in late trade
            late-morning, mid-morning, by mid-morning, at midday, during the session, during the day, at one point, earlier in the session, at the time of writing, at press time, at last check
            was trading, were trading, is trading, are trading, currently, last traded, in recent trading, by lunchtime, session low, session high, in thin trade, at 0800 gmt
        """),
        Period.PREMARKET: words("""
            premarket, pre-market, pre market, premarket trading, pre-market trading, before the bell, before the open, before the opening bell, ahead of the bell, ahead of the open
            before markets opened, pre-open, pre-opening, before the market opened, in premarket
        """),
        Period.AFTER_HOURS: words("""
            after-hours, after hours, afterhours, after-hours trading, extended trading, in extended trading, extended hours, post-market, postmarket, after-market, aftermarket trading
            after the bell, after the closing bell, after the close, late trading, overnight trading, aftermarket
        """),
        Period.WEEK: words("""
            this week, week to date, week-to-date, on the week, for the week, in the week, last week, past week, over the week, week-on-week, the week's, since last week, in the past week, over the past week, five days, in a week, for a week, during the week of
        weekly gain, weekly loss, weekly drop, weekly decline, weekly rise, weekly fall, weekly advance, since the start of the week, since the beginning of the week, during the week, previous week, prior week, preceding week, on a weekly scale, on a weekly basis, weekly basis, on week, on-week, for week, on wk, for wk, week over week, week-over-week, in a shortened week, in a holiday-shortened week, in the holiday-shortened week, for a second week, for a third week
        end the week, ends the week, ends week, ended the week, ended week, ending the week, close the week, closes the week, closes week, closed the week, closed week, finish the week, finishes the week, finishes week, finished the week, finished week, settle the week, settles the week, settles week, settled the week, settled week, closing the week, finishing the week
        """),
        Period.MONTH: words("""
            this month, on the month, for the month, last month, past month, over the past month, over the last month, in the past month, month to date, month-to-date, mtd, so far this month, in a month, four weeks
            in january, in february, in april, in june, in july, in august, in september, in october, in november, in december, during january, during february, during april, during june, during july, during august, during september, during october, during november, during december
            30 days, past 30 days, month-on-month
        monthly gain, monthly loss, monthly drop, monthly decline, monthly rise, monthly fall, since the start of the month, since the beginning of the month, on month, on-month, for month, month over month, month-over-month, m/m
        end the month, ends the month, ends month, ended the month, ended month, ending the month, close the month, closes the month, closes month, closed the month, closed month, finish the month, finishes the month, finishes month, finished the month, finished month, settle the month, settles the month, settles month, settled the month, settled month, closing the month, finishing the month
        """),
        Period.QUARTER: words(
            "on the quarter, on quarter, in the quarter, during the quarter, quarterly gain, quarterly drop, quarterly rise, quarterly decline, quarterly fall, quarterly advance, quarter-to-date, end the quarter, ends the quarter, ended the quarter, ending the quarter, close the quarter, closes the quarter, closed the quarter, closing the quarter, finish the quarter, finishes the quarter, finished the quarter, finishing the quarter, this quarter, for the quarter, past one quarter, past quarter, last quarter, quarter to date, past three months, last three months, over the quarter, since the start of the quarter, since the beginning of the quarter"
        ),
        Period.YEAR: words("""
            in fy23, in fy24, in fy25, in fy26, past yr, last yr, past year, last year, over the past year, over the last year, in the past year, in the last year, past 12 months, last 12 months, past twelve months, 12-month, 52-week, one-year
            over one year, for the year, for year, in a year, a year ago,
        yearly gain, yearly loss, yearly rise, yearly drop, yearly decline, yearly advance, annual decline, annual fall, annual advance, end the year, ends the year, ended the year, ending the year, close the year, closes the year, closed the year, closing the year, finish the year, finishes the year, finished the year, finishing the year, closing the previous year, ending the previous year, closed the previous year, ended the previous year, annual gain, annual loss, annual rise, annual drop, on year, on-year, year over year, year-over-year, y/y
    """),
        Period.YTD: words(
            "this calendar year, current calendar year, current financial year, current fiscal year, this financial year, this fiscal year, this fiscal, current fiscal, year to date, year-to-date, ytd, so far this year, this year, since the start of the year, since january, since the beginning of the year, on the year, in 2024, in 2025, in 2026, year so far"
        ),
        Period.SINCE: words(
            "in the first half, in the second half, first half of the year, second half of the year, since, over the last five years, 10 years, since its ipo, past few days, last few days, past few sessions, last few sessions, past few weeks, last few weeks, past several sessions, past several days, since then, since listing, since the ipo, since going public, since the company went public, since it went public, since its market debut, since its stock market debut, since inception, all-time, from its ipo price, from its offer price, since the election, in the weeks since, in the months since, over the past five years, in the last five years, in five years, over five years, over three years, over 10 years, over the last decade, over the past decade, in a decade, last 10 years, past 10 years, last three years, last two years, past two years, two years, five years, past five years, last five years, three years, past three years, decade, past decade, six months, past six months, five-year, ten years, per year"
        ),
        Period.FROM_HIGH: words(
            "from its high, from their high, from its peak, from their peak, from a high, from the high, from the peak, from its record high, off its high, off its highs, below its high, below its peak, below its record, from an all-time high, from its all-time high, from recent highs, peak-to-trough"
        ),
        Period.FROM_52_WEEK_HIGH: words(
            "from its 52-week high, from their 52-week high, off its 52-week high, below its 52-week high, below their 52-week high, off their 52-week high, from the 52-week high, from a 52-week high"
        ),
        Period.FROM_LOW: words(
            "from its low, from their low, from a low, from the low, from its lows, off its low, off its lows, above its low, from the bottom, from the lows, from the trough"
        ),
        Period.FROM_52_WEEK_LOW: words(
            "from its 52-week low, from their 52-week low, off its 52-week low, above its 52-week low, above their 52-week low, off their 52-week low, from the 52-week low, from a 52-week low"
        ),
    },
    qualifiers={
        Qualifier.OVER: words(
            "more than, over, above, at least, upwards of, north of, in excess of, better than, exceeding, exceeded, topped, beyond, no less than, a little over, just over, just above"
        ),
        Qualifier.NEARLY: words(
            "nearly, almost, close to, just under, just shy of, a little less than, less than, under, shy of, approaching, near, not quite, slightly less than"
        ),
        Qualifier.ABOUT: words(
            "about, around, roughly, approximately, some, circa, or so, ca., in the region of, an estimated, somewhere around, an average of, on average"
        ),
        Qualifier.AS_MUCH_AS: words(
            "as much as, up to, by up to, as many as, at most, a maximum of, as high as, as far as, as low as"
        ),
    },
    number_words=numbers("""
        one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15
        sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90
        half a 0.5, one half 0.5, one and a half 1.5, two and a half 2.5, three and a half 3.5, a quarter of a 0.25, three quarters of a 0.75
    """),
    magnitudes=words(
        "thousand, million, millions, billion, billions, trillion, trillions, hundred, bn, mn, tn, mln, bln, trn, lakh, lakhs, crore, crores, lakh crore, dozen"
    ),
    range_words=words("to, and, through"),
    range_openers=words(
        "between, from, ranging from, in the range of, a range of, range between, anywhere from, anywhere between"
    ),
    partitives=words(
        "of, of the, of its, of their, of all, of total, stake, stake in, share of, interest in, owned, of those, of which, of this, of that, of respondents, of people, of adults, of americans, of a"
    ),
    negations=words("""
        not, did not, didn't, does not, doesn't, do not, don't, has not, hasn't, have not, haven't, was not, wasn't, were not, weren't, is not, isn't, never, no longer
        failed to, fails to, without, neither, nor, cannot, can't, could not, couldn't, will not, won't, instead of, rather than, denied, denies
        no change, no gain, no loss
    """),
    conditionals=words("""
        if, would, could, should, might, may, can, unless, assuming, in case, whether, were to, suppose, hypothetically, in the event, scenario, in a scenario, threatened to, threatens to, risk of, risks, as though, even if, had it
        potential, potentially, possible, possibly, perhaps, chance that, chance the, probability that, probability the, odds that, odds the
    """),
    forecasts=words("""
        forecast, forecasts, forecasted, forecasting, expect, expects, expected, expecting, expectation, is expected to, are expected to, was expected to, projected, projects, projecting, projection, projections, predict, predicts, predicted, predicting, prediction, foresees, foresee, foreseeing, envisions, envisioning
        sees, estimates that, estimated to, anticipate, anticipates, anticipated, anticipating, will, set to, likely to, poised to, going to, aims to, plans to, targets, targeting, on track to, pencilled in, penciled in
        analysts expect, economists expect, consensus for, guided for, is due to, about to, by 2030, by 2035, next year, next quarter, in the next, over the next, 12-month forecast, prognosis, looking for
        seen rising, seen falling, seen at, seen running, seen gaining, seen losing, seen climbing, seen dropping, headed for, heading for, set for a weekly, set for a monthly, set for its weekly, headed to, heading to, in store, could see, on course for, bound for, primed for, poised for, primed to, please go, pls go
    """),
    targets=words("""
        price target, price targets, target price, target prices, price objective, target of, upside, upside of, potential upside, downside, downside of, potential downside, implied upside, implies upside, implying, implies, fair value
        price forecast, stop loss, stop-loss, take profit, resistance, support level, support at, retracement, fibonacci, moving average, price target of, would need to rise
    """),
    past_references=words("""
        last year's, last month's, last week's, a year earlier, previous year's, in 2015, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2008, in the 1990s, in the 2000s, back in, at the time, during the crisis
        in recent years, in recent months, historically, in previous, years ago, months ago, weeks ago, had fallen, had risen, had gained, had lost, had dropped, had climbed, had been up, had been down
        earlier this year, earlier this month, earlier this week, the previous day's, the previous session's, in the previous session, previous session's, the day before, the week before, in the prior session
    """),
    comparisons=words("""
        compared with, compared to, versus, vs, vs., against, than, from a year earlier, from a year ago, year over year, year-over-year, year on year, year-on-year, yoy, y/y, y-o-y, qoq, q/q, quarter over quarter, quarter-over-quarter
        quarter on quarter, quarter-on-quarter, month over month, month-over-month, mom, m/m, same period, same quarter, a year before, on a year ago, from the previous year, from the prior year, from the same period, on the previous year
        up from, down from, than expected, than forecast, than estimated, higher than, lower than, more than expected, less than expected, outperform, outperformed, underperform, underperformed, outpaced, lagged, relative to, faster than, slower than
        smaller than, bigger than, larger than, cheaper than, stronger than, weaker than, annual rate, annualized, annualised, sequentially, seasonally adjusted, annual pace
        higher than expected, lower than expected, better than expected, worse than expected, stronger than expected, weaker than expected, smaller than expected, larger than expected, as expected, better than forecast, worse than forecast, better than feared, bigger than expected
    """),
    discounts=words(
        "off the price, off your, off list, off select, off all, off sitewide, off retail, discount, discounted, sale price, coupon, promo code, rebate, cashback, cash back, black friday, markdown, voucher, get it for, off, save up to"
    ),
    respectively=words("respectively, in that order, each, apiece"),
    anaphora=words("""
        the stock, the shares, the company's shares, the company's stock, its shares, its stock, its share price, the share price, the stock price, their shares, the company's share price, the bank's shares, the carmaker's shares, the chipmaker's shares
        the firm's shares, the group's shares, the retailer's shares, the index, the benchmark, the currency, the unit, the local unit, the token, the coin, the asset, the altcoin, the cryptocurrency, the metal, the precious metal, the commodity, the contract, the gauge, the benchmark index
        this small-cap stock, this smallcap stock, this mid-cap stock, this midcap stock, this large-cap stock, this micro-cap stock, this microcap stock, this multibagger, this multibagger stock, this multibagger small-cap stock, this penny stock, this psu stock
        nse listed stock, bse listed stock, nse-listed stock, bse-listed stock
        shares, the counter, the scrip, the share, the security, the etf, the fund
    """),
    conjunctions=words("and, as well as, along with, together with, plus, both, followed by, including, &"),
    clause_breaks=words("""
        while, but, whereas, although, though, however, meanwhile, despite, because, since then, after, before, when, where, which, who, with, amid, on the other hand, in contrast, by contrast, still, yet, even as, following, nevertheless
        on the flip side, elsewhere, separately, in addition, in turn, driven by, led by, helped by, weighed by, thanks to, due to, owing to
        as the, as investors, as traders, as it, as its, as a, as concerns, as demand, as hopes, as markets, as fears, as worries
    """),
    link_markers=words(
        "also read, read also, also see, see also, read more, must read, don't miss, more on this, related story, related stories, related article, related news, related coverage"
    ),
    tail_headers=words("""
        more stories, related stories, related articles, related news, related posts, related content, related, related links, related topics, related coverage, read more, read next, read also, also read, read this next, recommended, recommended for you, recommended reading
        recommended stories, recommended articles, you may also like, you might also like, you might like, more from, more news, more articles, more in business, more on this story, more on this topic, more on this, trending, trending now, trending stories
        most read, most popular, most viewed, popular, popular stories, latest news, latest stories, latest, top stories, top news, editor's picks, editors' picks, what to read next, up next, don't miss, keep reading, further reading, see also, see more
        in case you missed it, other stories, other news, from the web, around the web, sponsored, sponsored content, promoted stories, promoted content, paid content, we recommend, must read, in other news, next article, previous article, more headlines, market headlines, tags, topics
        explore more, you may be interested in, suggested articles, similar articles, featured stories, stories for you, from our partners, partner content, elsewhere on the web
    """),
    byline_markers=words("""
        about the author, reporting by, editing by, additional reporting by, writing by, compiled by, written by, posted by, contributed to this report, contributed reporting, contributed to this article, staff writer, contributor, contact the author, follow on twitter, follow us on
        click here for, with assistance from, our standards, the thomson reuters trust principles, sign up for our newsletter, subscribe to, newsletter, all rights reserved, copyright
    """),
    disclosure_markers=words("""
        has positions in, has a position in, have positions in, has no position in, has no positions in, owns shares of, owns shares in, disclosure policy, disclosure, disclaimer, is long, is short, not investment advice, no position in any of the stocks mentioned
        has the following options, recommends the following, the motley fool has positions in, the motley fool recommends, holds no position, for informational purposes only, does not constitute investment advice, conflict of interest, i/we have, affiliate links
        past performance is not, stock advisor returns, returns as of, total average return
    """),
    share_widget_markers=words(
        "share on facebook, share on twitter, share on x, share on linkedin, share on whatsapp, share on reddit, share this article, share this story, share this, tweet this, tweet, email this article, copy link, print this article, share via, follow us, save article, listen to this article, link copied"
    ),
    list_headers=words("""
        top gainer, biggest gainer, top loser, biggest loser, biggest riser, biggest faller, top performer, worst performer, top gainers, biggest gainers, top losers, biggest losers, top movers, biggest movers, gainers, losers, decliners, advancers, most active, leading gainers, leading the gains, leading the losses, market movers, stocks on the move, stocks making the biggest moves
        winners, laggards, winners and losers, gainers and losers, risers and fallers, advancers and decliners, the biggest risers, the biggest fallers, risers, fallers, top risers, top fallers, best performers, worst performers, movers and shakers, among the gainers, among the losers, other movers, notable movers, major losers, major gainers, main losers, main gainers, key gainers, key losers, top laggards, worst performing, best performing
    """),
    winners=words("gainer, riser, winner, advancer, best performer, top performer, best performing"),
    losers=words("loser, faller, laggard, decliner, worst performer, worst performing"),
    weekdays=words("monday, tuesday, wednesday, thursday, friday, saturday, sunday"),
    months=words(
        "january, february, march, april, may, june, july, august, september, october, november, december"
    ),
    relative_days={
        "today": 0,
        "tonight": 0,
        "this morning": 0,
        "this afternoon": 0,
        "yesterday": -1,
        "the previous day": -1,
        "overnight": 0,
        "tomorrow": 1,
        "last night": -1,
        "this evening": 0,
    },
    look_alikes=words("""
        measures the implied volatility, measures the expected volatility, suffered its worst loss, suffered its biggest loss, suffering its worst loss, suffering its biggest loss, worst one-day loss, biggest one-day loss, worst daily loss, biggest daily loss,
        a marginal, buy now pay later, buy now, pay later, up to date, up-to-date, set up, sets up, setting up, set-up, setup, make up, makes up, made up, making up, end up, ends up, ended up, ending up, back up, backed up, backup, start up, started up, start-up, startup, start-ups, startups
        sign up, signed up, signing up, follow up, followed up, follow-up, line up, lined up, line-up, lineup, speed up, speeds up, sped up, speeding up, backs up, signs up, follows up, lines up, builds up, brings up, ramps up, steps up, breaks up, props up, buys up, snaps up, racks up, wraps up, opens up new, soaks up, cleans up, frees up, teams up, team up, teamed up, teaming up, beefs up, beef up, beefed up, gears up, gear up, geared up, gearing up, sizes up, size up, winds up, wind up, wound up, powers up, saves up, pays up, paid up, gives up on, gave up on, wakes up, grows up, holds up, mixes up, shakes up, livens up, cheers up, freshens up, locks up, splits up, sums up, sets up shop, heats up, heat up, heated up, heating up, piles up, pile up, piled up, piling up, coughs up, cough up, pony up, ponies up, cuts down, winds down, wound down, turns down, tracks down, writes down, shuts down, sits down, steps down, stands down, lets down, narrows down, doubles down, calms down, locks down, powers down, burns down, tears down, tear down, tore down, trickles down, boiled down, pins down, takes down, take down, took down, hunts down, bears down, scales down, dials down, build up, built up, building up, build-up, come up, comes up, came up, coming up, bring up, brought up
        grow up, grew up, grown up, growing up, wake up, woke up, show up, shows up, showed up, take up, takes up, took up, taken up, add up, adds up, keep up, keeping up, catch up, catching up, caught up, stand up, stood up, look up, looked up, looking up
        hold up, held up, holding up, warm up, shake up, shake-up, shook up, mix up, up front, up-front, upfront, up for, up against, up until, up and running, up in the air, ups and downs, up and down, up or down, up close, up market, upmarket, what's up, give it up
        turn up, turned up, open up new, soak up, clean up, cleaned up, free up, freed up, ramp up, ramped up, ramping up, step up, stepped up, stepping up, break up, broke up, breakup, prop up, propped up, buy up, bought up, snap up, snapped up, rack up, racked up, wrap up, wrapped up
        cut down, slow down, slows down, slowed down, slowdown, break down, broke down, breakdown, calm down, come down to, comes down to, lock down, lockdown, shut down, shutdown, sit down, write down, write-down, writedown, wrote down, turn down, turned down, let down, letdown
        down payment, down payments, boil down, boils down, trickle down, track down, crack down, crackdown, cracked down, hands down, narrow down, double down, doubled down, doubling down, wind down, winding down, power down, down under, down the road, down the line, step down, stepped down, stepping down, stand down
        last fall, this fall, next fall, in the fall of, fall season, fall collection, fall short, fell short, falls short, falling short, fall apart, fell apart, fall behind, fell behind, fall victim, fell victim, fall into, falls into, fall under, falls under, fall through, fell through, fall foul
        gain access, gained access, gain control, gain approval, gained approval, gain traction, gained traction, gain insight, gain ground in, capital gain, capital gains, drop off, drop-off, drop out, dropped out, drop-down, dropdown, name-drop
        added that, adds that, add that, adding that, he added, she added, they added, added on, add-on, add-ons, value added, value-added, added value, rise to the occasion, rise to fame, rising star, rising stars, give rise to, gave rise to, gives rise to, high-rise, on the rise
        in advance, advance notice, advanced technology, advanced technologies, advanced micro, advanced economies, advanced economy, advanced chips, advanced packaging, advanced manufacturing, cash advance, advance estimate, advance reading, advance payment
        pop culture, pop music, pop-up, pop star, lower house, lower court, lower end, lower manhattan, lower income, lower-income, higher education, higher end, higher-end, higher court, higher ground, firm order, firms up, law firm, law firms, the firm, the firms, firms said, firm said, firms must, firms should, firms will, firms can, firms may, firms would, firms could, firms that, firms which, firms with, firms are, firms were, firms have, firms had, firms say, firms plan, firms expect, says firms, say firms, of firms, for firms, other firms, local firms, foreign firms, listed firms, private firms, most firms, some firms, many firms, these firms, chinese firms, japanese firms, korean firms, indian firms, german firms, u.s. firms, tech firms, brokerage firms, financial firms, oil firms, drug firms, security firms, shed light, sheds light, shedding light
        slide show, slideshow, slide deck, kitchen sink, lost in, lost time, lost his, lost her, lost their lives, lost its, weight loss, loss rate, loss rates, loss ratio, loss ratios, drop rate, dropout rate, warming up, warmed up, warms up, job losses, job loss, premarket losses, pre-market losses, after-hours losses, early losses, earlier losses, intraday losses, rocket lab, rocket launch, rocket science, spring rally, held a rally, campaign rally, at a rally, fish tank, think tank, think tanks
        at ease, ease of use, ease restrictions, eases restrictions, eased restrictions, eased rules, with ease, vault of, salt the, cheaper alternative, lower your, jump into, leap year, leap forward, dive into, deep dive, corrections
        low-cost, lower-cost, low cost carrier, low cost airline, high-cost, close behind, followed close, closely, comes close, came close
        dip buyers, buy the dip, buying the dip, tax increase, tax increases, salary increase, sour cream, crash test, car crash, plane crash, air crash, crash course, flat rate, flat screen, flat fee, flat tax, steady state
        most since, biggest since, highest since, lowest since, highest level since, lowest level since, best day since, worst day since, largest since, first time since, steepest since, highest close since, lowest close since, strongest since, weakest since, biggest drop since, biggest gain since, biggest fall since, biggest rise since, longest since
        52-week high, 52-week low, 52-week highs, 52-week lows, one-year high, one-year low
        crack the, crack team, crack unit, crack cocaine, cracks down, cracks the, cracked the, crack spread, bleeding edge, crushed estimates, crushes estimates, crushed expectations, crushes expectations, hammered out, hammered home, faded out, fade away, melted down, springs to mind, mounts a, mounted a, roaring trade, slammed the, slammed shut, knocked out, knocked down, revived plans, revived talks, marked up version, bid up to, falls within, drop shipping, down jacket, down syndrome, up north, upper house
    """),
    level_words=words(
        "to, at, to about, to around, to a low of, to a high of, to a record low of, to a record high of, to just, to a, to reach, reaching, reached, hit, hits, hitting, stands at, stood at, remained at, to hit, at about, at around, came in at, comes in at, trading at, to yield, yielding, yields, is at, was at, currently at, totaled, totalled, accounted for, represents, represented, accounts for"
    ),
    change_columns=words(
        "change, chg, chng, gain, gains, chg., chge, net change, daily change, move, performance, perf, perf., return, returns, total return, price return, gain/loss, +/-, up/down, day's change, percent change, percentage change, pct change, pct chg, price change, variation, var, var., diff, diff., ch."
    ),
    duration_openers=words(
        "in, in just, in under, in past, in last, in the first, in just the first, in its first, over past, over last, over the first, during the first, through the first, through, over, over the, over just, within, during, in the last, in the past, in the previous, over the last, over the past, over the previous, the last, the past, during the last, during the past, within the last, for the past, in a span of, in the span of, across the last"
    ),
    duration_units={
        Period.DAY: words("day, days, trading days, session, sessions, trading sessions, business days"),
        Period.WEEK: words("week, weeks, trading weeks"),
        Period.MONTH: words("month, months"),
        Period.YEAR: words("year, years"),
    },
    time_units={
        Period.DAY: words("d, day, days, daily, 1-day, today, session, on day, intraday, one day, 24h"),
        Period.WEEK: words("w, wk, wks, week, weeks, weekly, one week"),
        Period.MONTH: words("m, mo, mos, mth, month, months, monthly, one month"),
        Period.QUARTER: words("q, qtr, quarter, quarterly"),
        Period.YEAR: words("y, yr, yrs, year, years, yearly, annual, one year, since start of year"),
    },
)
