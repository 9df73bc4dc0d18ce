"""Vietnamese. Folding takes the tones away, so a short syllable that other words share is listed only with its neighbour."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="vi",
    name="Vietnamese",
    experimental=False,
    decimal=",",
    rises=words("""
        tăng, tăng điểm, tăng giá, tăng mạnh, tăng vọt, tăng nhẹ, tăng thêm, tăng trần, tăng tới, tăng hơn, tăng gần, tăng lên, đà tăng, mức tăng, tăng tốc, tăng cao, tăng sốc, tăng kịch trần, sự tăng giá, tăng liên tục, gia tăng, tăng dựng đứng
        bật tăng, bật lên, bật mạnh, bật trần, nhảy vọt, vọt lên, leo dốc, leo lên, leo thang, bứt phá, bứt tốc, phục hồi, hồi phục, khởi sắc, phi mã, thăng hoa, đi lên, cộng thêm, lên giá, mạnh lên, leo, vọt, nhích lên, nhích nhẹ, nhích, tím trần, kịch trần, chạm trần
        sắc xanh, trong sắc xanh, xanh điểm, lấy lại, đảo chiều tăng, đảo chiều thành tăng, quay đầu tăng, tăng ngược dòng, ngược dòng tăng, dẫn đầu đà tăng, ghi nhận mức tăng, bùng nổ, nổi sóng, dậy sóng
        cao hơn, vượt tham chiếu, trên tham chiếu, thêm
    """),
    falls=words("""
        giảm, giảm điểm, giảm mạnh, giảm nhẹ, giảm sâu, giảm sàn, giảm tới, giảm hơn, giảm gần, giảm xuống, đà giảm, mức giảm, sụt giảm, giảm sốc, giảm liên tục, suy giảm, giảm kịch sàn, giảm thêm, sụt, sụt mạnh, sụt điểm, sụt giá, sụt sâu, sụt hơn, sụt gần
        lao dốc, lao mạnh, lao thẳng, rơi xuống, rơi mạnh, rơi tự do, rơi hơn, rơi gần, rơi sâu, rớt giá, rớt mạnh, rớt xuống, rớt hơn, rớt thảm, tụt dốc, tụt, tụt mạnh, tụt xuống, trượt, trượt dốc, trượt giá, trượt xuống, lùi, lùi về, đi lùi, đi xuống, xuống giá, xuống dốc, thụt lùi, lùi sâu
        mất, mất giá, mất điểm, mất hơn, mất gần, mất tới, mất thêm, mất khoảng, đánh mất, bốc hơi, bay hơi, đỏ lửa, sắc đỏ, trong sắc đỏ, chìm trong sắc đỏ, đỏ điểm, nằm sàn, kịch sàn, chạm sàn, lau sàn, bán tháo, bị bán tháo, suy yếu, yếu đi, điều chỉnh giảm, nhịp điều chỉnh
        đảo chiều giảm, đảo chiều thành giảm, quay đầu giảm, hạ nhiệt, cắm đầu, cắm đầu giảm, đổ đèo, thủng, chao đảo, sập, sập mạnh, sập sàn, thổi bay, ghi nhận mức giảm, tuột, tuột dốc, thấp hơn, giảm giá trị, dưới tham chiếu, hạ, bớt, hạ thêm, lùi thêm, trượt thêm, rơi thêm, sụt thêm
    """),
    flat=words(
        "đi ngang, không đổi, không thay đổi, đứng giá, giữ giá, đứng yên, lình xình, giằng co, sideway, tham chiếu, đứng giá tham chiếu, gần như không đổi, trái chiều, biến động nhẹ, ổn định, phân hóa, dao động nhẹ"
    ),
    price_nouns=words(
        "cổ phiếu, giá cổ phiếu, thị giá, mã cổ phiếu, chỉ số, chỉ số chứng khoán, chứng khoán, thị trường chứng khoán, giá đóng cửa, tỷ giá, đồng bạc xanh, đồng usd, giá usd, đồng tiền, giá vàng, giá vàng miếng, giá dầu, giá dầu thô, dầu thô, dầu brent, hợp đồng tương lai, hợp đồng, phái sinh, tiền điện tử, tiền ảo, tiền số, tiền mã hóa, đồng tiền số, giá bitcoin, chứng chỉ quỹ, vàng miếng, vàng nhẫn, giá bạc, giá đồng, cổ phiếu này, cổ phiếu của, nhóm cổ phiếu, cổ phiếu ngân hàng, giá cà phê, giá cao su, vn30f1m"
    ),
    metric_nouns=words("""
        lượt đăng ký,
        doanh thu, doanh thu thuần, doanh số, doanh số bán, doanh số bán lẻ, lợi nhuận, lợi nhuận sau thuế, lợi nhuận trước thuế, lợi nhuận ròng, lợi nhuận gộp, lợi nhuận thuần, lãi trước thuế, lãi sau thuế, lãi ròng, lãi thuần, lãi gộp, lãi quý, lỗ ròng, thua lỗ, lỗ sau thuế, biên lợi nhuận, biên lãi, biên lãi gộp, biên lãi thuần, kết quả kinh doanh, thu nhập, thu nhập lãi, thu nhập bình quân, eps, chi phí, giá vốn, chi tiêu, vốn đầu tư, giải ngân, đầu tư công, ngân sách, dòng tiền kinh doanh
        tăng lãi, giảm lãi, lãi thêm, lãi vọt, lnst, lntt, rút ròng, bán ròng, mua ròng, chỉ số giá usd, chỉ số giá vàng, chỉ số giá đô la, gdp, tăng trưởng, tốc độ tăng trưởng, tăng trưởng kinh tế, nền kinh tế, lạm phát, lạm phát cơ bản, cpi, chỉ số giá tiêu dùng, chỉ số giá, thất nghiệp, tỷ lệ thất nghiệp, việc làm, lao động, nhân sự, nhân viên, lương, tiền lương, mức lương, lương cơ sở, lương tối thiểu, lương tối thiểu vùng, dân số, hộ nghèo
        lãi suất, lãi suất huy động, lãi suất cho vay, lãi suất tiền gửi, lãi suất điều hành, lãi suất cơ bản, lãi suất liên ngân hàng, lợi suất, lợi suất trái phiếu, lợi tức, trái phiếu, lãi vay, cổ tức, cổ tức tiền mặt, trả cổ tức, tỷ lệ cổ tức, cổ tức bằng, tín dụng, tăng trưởng tín dụng, dư nợ, huy động, huy động vốn, tiền gửi, nợ xấu, tỷ lệ nợ xấu, nợ công, nợ vay, nợ phải trả, bao phủ nợ xấu, dự phòng, tỷ lệ an toàn vốn, tỷ lệ casa, nim
        cổ phần, sở hữu, tỷ lệ sở hữu, nắm giữ, nắm, vốn điều lệ, tỷ lệ nắm giữ, vốn cổ phần, quyền biểu quyết, cổ đông, cổ đông lớn, cổ phiếu quỹ, thoái vốn, vốn góp, tăng vốn, phát hành thêm, phát hành, chào bán, lượng cổ phiếu, số cổ phiếu, thị phần, tỷ trọng, tỷ lệ, cơ cấu, đóng góp, chiếm
        người dùng, khách hàng, thuê bao, hành khách, lượng khách, khách quốc tế, du khách, lượt xem, sản lượng, sản xuất, sản xuất công nghiệp, công suất, giao hàng, đơn hàng, xuất khẩu, kim ngạch, kim ngạch xuất khẩu, nhập khẩu, thặng dư, thâm hụt, dự trữ ngoại hối, xuất siêu, nhập siêu, bán lẻ, tiêu thụ, tiêu dùng, lượng tiêu thụ, tồn kho, hàng tồn kho, khối lượng giao dịch, thanh khoản, giá trị giao dịch, khối lượng, nhu cầu, nguồn cung, lượng xe, doanh số xe
        thuế, thuế quan, thuế suất, thuế đối ứng, thuế nhập khẩu, thuế vat, thuế thu nhập, phí, phí giao dịch, hoa hồng, chiết khấu, giá nhà, giá chung cư, giá thuê, giá bất động sản, giá đất, giá thực phẩm, giá điện, giá xăng, giá bán, giá bán lẻ, giá thịt lợn, giá gạo, tiền thuê, học phí, viện phí, phí bảo hiểm, vốn hóa, vốn hóa thị trường, định giá, tổng tài sản, tài sản, vốn chủ sở hữu, roe, roa, xác suất, khả năng xảy ra, khảo sát, người được hỏi, phiếu bầu, hiệu suất, hiệu quả, phát thải, kế hoạch năm, kế hoạch lợi nhuận, mục tiêu năm, tiến độ, tỷ suất, tỷ suất sinh lời, tỷ lệ lấp đầy, tỷ lệ đô thị hóa, thu ngân sách, vốn fdi, vốn đăng ký, giá trị sản xuất, lợi nhuận cả năm, doanh thu năm, số lượng mã, số mã
        mang về, hoạt động cho thuê, lãi quý trước, lãi kỷ lục, báo lãi, có lãi, mức lãi, khoản lãi, lãi lũy kế
    """),
    percent_words=words("phần trăm, pct"),
    point_words=words("điểm, đơn vị"),
    percentage_point_words=words("điểm phần trăm"),
    basis_point_words=words("điểm cơ bản, điểm cơ sở, bps"),
    periods={
        Period.OPEN: words(
            "mở cửa, đầu phiên, mở phiên, lúc mở cửa, khi mở cửa, bắt đầu phiên, đầu phiên giao dịch, mở cửa phiên, ato, phiên ato, ngay đầu phiên, khởi động phiên"
        ),
        Period.CLOSE: words(
            "đóng cửa, chốt phiên, kết phiên, kết thúc phiên, cuối phiên, đóng phiên, khép phiên, khép lại phiên, lúc đóng cửa, khi đóng cửa, atc, phiên atc, kết thúc ngày, chốt phiên giao dịch, kết thúc phiên giao dịch, đóng cửa phiên, chốt ngày, kết thúc tuần giao dịch"
        ),
        Period.DAY: words(
            "trong ngày, so với phiên trước, so với phiên liền trước, so với hôm qua, so với phiên hôm qua, trong một phiên, trong phiên, một ngày, trong 24 giờ, 24 giờ qua, trong vòng 24 giờ, mỗi phiên, so với tham chiếu, so với giá tham chiếu, so với phiên hôm trước, so với ngày hôm trước, phiên hôm nay, phiên này"
        ),
        Period.INTRADAY: words(
            "phiên sáng, phiên chiều, giữa phiên, tạm nghỉ, nghỉ trưa, kết phiên sáng, chốt phiên sáng, có lúc, có thời điểm, tại thời điểm, thời điểm hiện tại, hiện giao dịch, đang giao dịch, tính đến, hiện tại, trong phiên có lúc, kết thúc phiên sáng, đầu giờ, đầu giờ chiều, sáng nay, đầu giờ sáng, hiện ở mức, lúc 9h, lúc 10h, lúc 14h"
        ),
        Period.PREMARKET: words(
            "trước giờ mở cửa, trước giờ giao dịch, tiền thị trường, phiên tiền mở cửa, trước phiên, giao dịch trước giờ, trước giờ thị trường mở cửa, trước khi mở cửa, trước phiên giao dịch, tiền phiên"
        ),
        Period.AFTER_HOURS: words(
            "sau giờ giao dịch, ngoài giờ, sau giờ đóng cửa, giao dịch ngoài giờ, sau phiên, sau khi đóng cửa, giao dịch sau giờ, sau giờ, hậu phiên, giao dịch kéo dài"
        ),
        Period.WEEK: words(
            "tuần từ, tuần giao dịch từ, trong tuần giao dịch, trong tuần, tuần qua, tuần này, tuần trước, cả tuần, tính chung cả tuần, theo tuần, so với tuần trước, trong một tuần, so với cuối tuần trước, một tuần, tuần vừa qua, sau một tuần, trong vòng một tuần, 7 ngày qua"
        ),
        Period.MONTH: words(
            "trong tháng, tháng qua, tháng này, tháng trước, theo tháng, so với tháng trước, một tháng, trong vòng một tháng, sau một tháng, tính từ đầu tháng, một tháng qua, 30 ngày qua, cả tháng, so với đầu tháng"
        ),
        Period.QUARTER: words(
            "trong quý, quý này, quý trước, ba tháng, 3 tháng qua, trong vòng 3 tháng, ba tháng qua, một quý, sau 3 tháng, theo quý"
        ),
        Period.YEAR: words(
            "một năm, trong một năm, năm ngoái, năm qua, 12 tháng, trong vòng một năm, một năm qua, 12 tháng qua, năm trước, cả năm, 52 tuần"
        ),
        Period.YTD: words(
            "từ đầu năm, năm nay, tính từ đầu năm, so với đầu năm, kể từ đầu năm, tính từ đầu năm đến nay, từ đầu năm đến nay, từ đầu năm tới nay, so với hồi đầu năm, trong năm nay, so với cuối năm ngoái, năm 2025, năm 2026"
        ),
        Period.SINCE: words(
            "kể từ, tính từ, từ khi, kể từ khi, so với giá chào sàn, so với giá ipo, từ khi niêm yết, kể từ khi niêm yết, kể từ khi lên sàn, từ đầu tháng, kể từ phiên, tính từ vùng, 5 năm qua, 6 tháng qua, sáu tháng, trong vòng 6 tháng"
        ),
        Period.FROM_HIGH: words(
            "từ đỉnh, so với đỉnh, so với mức đỉnh, từ mức đỉnh, từ vùng đỉnh, so với mức cao nhất, từ mức cao nhất, so với đỉnh lịch sử, so với vùng đỉnh, từ đỉnh lịch sử"
        ),
        Period.FROM_LOW: words(
            "từ đáy, so với đáy, so với mức thấp nhất, từ mức thấp nhất, từ vùng đáy, so với vùng đáy, từ mức đáy"
        ),
    },
    qualifiers={
        Qualifier.OVER: words(
            "hơn, trên, vượt, ít nhất, tối thiểu, quá, nhiều hơn, lớn hơn, vượt mức, vượt quá, hơn cả"
        ),
        Qualifier.NEARLY: words(
            "gần, xấp xỉ, suýt soát, dưới, chưa đến, chưa tới, sát mức, ngót, sát, tiệm cận, ít hơn, không đến, chưa đầy"
        ),
        Qualifier.ABOUT: words(
            "khoảng, chừng, trung bình, bình quân, ước, quanh mức, quanh, vào khoảng, tầm, ước khoảng"
        ),
        Qualifier.AS_MUCH_AS: words(
            "tới, lên đến, lên tới, đến, tối đa, cao nhất, nhiều nhất, đến mức, tới mức, có lúc tới, có lúc, xuống tới"
        ),
    },
    number_words=numbers(
        "một 1, hai 2, ba 3, bốn 4, năm 5, sáu 6, bảy 7, tám 8, chín 9, mười 10, hai mươi 20, ba mươi 30, năm mươi 50, nửa 0.5"
    ),
    magnitudes=words(
        "nghìn, ngàn, triệu, tỷ, tỉ, trăm, nghìn tỷ, ngàn tỷ, triệu tỷ, chục, trăm tỷ, nghìn đồng, triệu đồng, tỷ đồng, tỷ usd, triệu usd, triệu cổ phiếu, vạn, chục nghìn"
    ),
    range_words=words("đến, tới, và, hoặc"),
    range_openers=words(
        "từ, trong khoảng, khoảng từ, giữa, dao động từ, trong biên độ, dao động trong khoảng"
    ),
    partitives=words(
        "lượng, các chỉ tiêu, chỉ tiêu, vốn, cổ phần, số cổ phần, của, tổng, tổng số, cổ phiếu, trong số, trong tổng, số người, doanh nghiệp, thị phần, quyền biểu quyết, người được hỏi, lượng cổ phiếu, vốn điều lệ, kế hoạch, kế hoạch năm, số mã, dân số, mục tiêu, người dân, khách hàng, quyền sở hữu, lợi nhuận, doanh thu"
    ),
    negations=words(
        "không, chưa, không tăng, không giảm, chẳng, không thể, không phải, chưa thể, chưa từng, thay vì, phủ nhận, không còn"
    ),
    conditionals=words(
        "sáng cửa, rộng cửa, dư địa, nếu, có thể, giả sử, có khả năng, trong trường hợp, có lẽ, khả năng, nguy cơ, nhiều khả năng, trong kịch bản, kịch bản, có nguy cơ, miễn là, giả định"
    ),
    forecasts=words(
        "dự báo, dự kiến, dự đoán, kỳ vọng, ước tính, ước đạt, kế hoạch, mục tiêu, đặt mục tiêu, phấn đấu, sẽ, dự tính, triển vọng, năm tới, quý tới, vào năm 2030, đến năm 2030, tháng tới, nhận định, dự phóng, đặt kế hoạch, năm sau, tuần tới, trông đợi, kì vọng, hướng tới"
    ),
    targets=words(
        "giá mục tiêu, mức giá mục tiêu, tiềm năng tăng giá, tiềm năng tăng, upside, dư địa tăng, dư địa, định giá hợp lý, giá trị hợp lý, vùng hỗ trợ, ngưỡng hỗ trợ, vùng kháng cự, ngưỡng kháng cự, kháng cự, cắt lỗ, tiềm năng, mức sinh lời kỳ vọng, khuyến nghị mua"
    ),
    past_references=words(
        "năm ngoái, năm trước, cùng kỳ năm ngoái, hồi năm, vào năm 2015, vào năm 2016, vào năm 2017, vào năm 2018, vào năm 2019, vào năm 2020, vào năm 2021, vào năm 2022, vào năm 2023, năm 2020, năm 2021, năm 2022, năm 2023, trước đó, hồi đó, khi đó, trong quá khứ, lịch sử, trong khủng hoảng, phiên trước đó, phiên liền trước, hôm trước, từng tăng, từng giảm, trước đây, tuần trước đó, tháng trước đó, ngày trước đó"
    ),
    comparisons=words(
        "cao hơn thị giá, thấp hơn thị giá, so với, so với cùng kỳ, so với cùng kỳ năm ngoái, so với cùng kỳ năm trước, cùng kỳ, so với năm trước, so với năm ngoái, so với quý trước, so với năm 2024, so với năm 2023, svck, yoy, qoq, hàng năm, theo năm, so cùng kỳ, cùng kỳ năm, gấp, cao hơn so với, thấp hơn so với, vượt dự báo, thấp hơn dự báo, cao hơn dự báo, cao hơn kỳ vọng, thấp hơn kỳ vọng, vượt kế hoạch, vượt kỳ vọng, so với kế hoạch, so với mức, tốt hơn dự báo, tốt hơn kỳ vọng"
    ),
    discounts=words(
        "giảm giá, hạ giá, khuyến mãi, khuyến mại, ưu đãi, chiết khấu, voucher, phiếu giảm giá, mã giảm giá, hoàn tiền, tiết kiệm, flash sale, black friday, giảm giá sốc, ưu đãi giảm"
    ),
    respectively=words("lần lượt, tương ứng, theo thứ tự, mỗi mã, đều"),
    anaphora=words(
        "cổ phiếu này, mã này, cổ phiếu công ty, cổ phiếu của công ty, cổ phiếu của hãng, cổ phiếu của doanh nghiệp, giá cổ phiếu, thị giá, thị giá cổ phiếu, chỉ số này, chỉ số, đồng tiền này, đồng tiền số này, kim loại quý, kim loại quý này, đồng bạc xanh, cổ phiếu hãng, mã cổ phiếu này, đồng tiền, cổ phiếu trên, đồng nội tệ"
    ),
    conjunctions=words(
        "và, cùng với, cùng, cũng như, kế đến, theo sau là, tiếp theo là, hay, tiếp đến, tiếp đó là"
    ),
    clause_breaks=words(
        "trong khi, trong khi đó, nhưng, tuy nhiên, mặc dù, ngược lại, còn, sau khi, trước khi, bởi, nhờ, bên cạnh đó, ngoài ra, mặt khác, đồng thời, dẫn đến, bất chấp, trái lại, ở chiều ngược lại, chiều ngược lại, phía ngược lại, ở chiều tăng, ở chiều giảm, theo đó, kéo theo, trước thông tin, thế nhưng, qua đó, riêng"
    ),
    link_markers=words("xem thêm, đọc thêm"),
    tail_headers=words("""
        tin liên quan, bài liên quan, bài viết liên quan, tin tức liên quan, các tin liên quan, chủ đề liên quan, nội dung liên quan, xem thêm, xem tiếp, đọc thêm, đọc tiếp, đọc nhiều, đọc nhiều nhất, tin đọc nhiều, tin cùng chuyên mục, cùng chuyên mục, bài cùng chuyên mục, tin khác, các tin khác, bài khác, các bài khác, tin mới, tin mới nhất, tin nổi bật, bài mới, bài nổi bật, mới nhất, nổi bật, xem nhiều, xem nhiều nhất, tin xem nhiều
        có thể bạn quan tâm, bạn có thể quan tâm, có thể bạn thích, bạn có thể thích, đề xuất cho bạn, gợi ý cho bạn, dành cho bạn, được quan tâm, tin tức khác, tin nóng, tiêu điểm, chủ đề, từ khóa, tags, quảng cáo, tin tài trợ, video, bài trước, bài tiếp theo, tin cũ hơn, tin tiếp theo, bình luận, đừng bỏ lỡ, sự kiện, dòng sự kiện, chuyên đề
    """),
    byline_markers=words(
        "tác giả, về tác giả, biên tập, phóng viên, nguồn, bài viết của, ghi nhận của, biên dịch, tổng hợp, thực hiện, bản quyền, theo nhịp sống thị trường, theo dõi chúng tôi, đăng ký nhận tin, nguồn tin, thiết kế"
    ),
    disclosure_markers=words(
        "miễn trừ trách nhiệm, tuyên bố miễn trừ, không phải khuyến nghị đầu tư, không phải là lời khuyên đầu tư, chỉ mang tính chất tham khảo, chỉ mang tính tham khảo, khuyến cáo, công bố thông tin, nhà đầu tư tự chịu trách nhiệm, xung đột lợi ích, không chịu trách nhiệm"
    ),
    share_widget_markers=words(
        "chia sẻ, chia sẻ facebook, chia sẻ lên facebook, chia sẻ bài viết, chia sẻ twitter, chia sẻ qua email, sao chép liên kết, copy link, in bài viết, lưu bài, lưu bài viết, gửi email, thích, bấm theo dõi, nghe bài viết, zalo, chia sẻ zalo"
    ),
    list_headers=words(
        "top tăng, top giảm, tăng mạnh nhất, giảm mạnh nhất, mã tăng mạnh nhất, mã giảm mạnh nhất, cổ phiếu tăng mạnh nhất, cổ phiếu giảm mạnh nhất, top cổ phiếu tăng, top cổ phiếu giảm, top 10 cổ phiếu tăng, top 10 cổ phiếu giảm, nhóm tăng, nhóm giảm, mã tăng, mã giảm, cổ phiếu tâm điểm, tác động tích cực, tác động tiêu cực, nhóm kéo, nhóm đè, những mã tăng, những mã giảm, top mã tăng, top mã giảm, kéo chỉ số, kéo giảm"
    ),
    winners=words("tích cực"),
    losers=words("tiêu cực"),
    weekdays=words("thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật"),
    months=words(
        "tháng 1, tháng 2, tháng 3, tháng 4, tháng 5, tháng 6, tháng 7, tháng 8, tháng 9, tháng 10, tháng 11, tháng 12"
    ),
    relative_days={
        "hôm nay": 0,
        "hôm qua": -1,
        "sáng nay": 0,
        "chiều nay": 0,
        "tối qua": -1,
        "ngày mai": 1,
        "đêm qua": -1,
        "tối nay": 0,
        "hôm kia": -2,
    },
    look_alikes=words("""
        mua thêm, bán thêm, hỗ trợ thêm, nâng thêm, nắm thêm, gom thêm, vay thêm, góp thêm, chi thêm, trả thêm, đầu tư thêm, thoái thêm, đánh thêm, áp thêm, cải thiện thêm, tìm hiểu thêm, thông tin thêm, biết thêm, nói thêm, làm thêm, cần thêm, có thêm, bổ sung thêm, mở thêm, xem thêm, đọc thêm, rót thêm, xây thêm, tuyển thêm, thâu tóm thêm, sở hữu thêm, đăng ký thêm, được thêm, chờ thêm, cắt thêm, thưởng thêm, dành thêm, cho thêm, đưa thêm, kiếm thêm, thu thêm
        hạ lãi suất, hạ giá bán, hạ dự báo, hạ tầng, hạ tỷ trọng, hạ cánh, hạ xếp hạng, hạ bậc, hạ thuế, hạ room, hạ viện, hạ long, hạ nguồn, hạ tỷ lệ, hạ sở hữu, hạ độ cao, hạ phí, hạ lệ phí, hạ mục tiêu, hạ chỉ tiêu, hạ kế hoạch, bớt lo, bớt căng thẳng, cắt bớt, bán bớt, giảm bớt
        tăng trưởng âm, tăng trưởng dương, tăng vốn điều lệ, tăng lương, tăng giờ, tăng ca, tăng cường, tăng thuế, tăng lãi suất, tăng học phí, tăng viện phí, tăng giá bán, tăng giá điện, tăng tốc độ, tăng trưởng xanh, tăng sở hữu, tăng tỷ lệ, tăng room, gia tăng sở hữu, gia tăng tỷ lệ
        giảm thuế, giảm lãi suất, giảm phí, giảm nghèo, giảm phát thải, giảm cân, giảm giá bán, giảm sở hữu, giảm tỷ lệ, giảm tồn kho, giảm lỗ, giảm vốn, giảm biên chế, giảm tải, giảm phát, giảm giá trị tài sản
        kể từ đầu, cao nhất kể từ, thấp nhất kể từ, mạnh nhất kể từ, lớn nhất kể từ, lần đầu tiên kể từ, đỉnh kể từ, phục hồi kinh tế, hồi phục kinh tế, phục hồi xanh, số mã tăng, số mã giảm, mã giảm giá, mã tăng trần, xanh hóa, tín dụng xanh, năng lượng xanh, trái phiếu xanh, chuyển đổi xanh, vốn hóa lớn, vốn hóa nhỏ, vốn hóa vừa, vốn hóa trung bình, vốn hóa tỷ đô, sập cầu, sập nhà, sập hầm, chưa từng có
    """),
    level_words=words(
        "lên mức, xuống mức, ở mức, về mức, đạt, đạt mức, còn, xuống còn, lên, lên thành, là, chiếm, nắm, nắm giữ, sở hữu, tương đương, mức, quanh mức, giữ ở, neo ở, sẽ nắm, bằng, với tỷ lệ, tỷ lệ"
    ),
    change_columns=words("thay đổi, thay đổi giá, biến động, tăng/giảm, +/-"),
    calendar_openers=words("trong năm, năm"),
    month_phrases=words("trong tháng #"),
    duration_openers=words("trong, trong vòng, suốt, qua, sau"),
    duration_units={
        Period.DAY: words("ngày, phiên, phiên giao dịch, ngày qua"),
        Period.WEEK: words("tuần"),
        Period.MONTH: words("tháng"),
        Period.YEAR: words("năm"),
    },
    time_units={
        Period.DAY: words("ngày, hôm nay"),
        Period.WEEK: words("tuần"),
        Period.MONTH: words("tháng"),
        Period.QUARTER: words("quý"),
        Period.YEAR: words("năm"),
    },
)
