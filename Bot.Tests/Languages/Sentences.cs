namespace Bot.Tests.Languages;

/// <summary>Sentences that the detector has not learnt from.</summary>
internal static class Sentences
{
    public static IReadOnlyDictionary<string, string[]> ByLanguage { get; } = new Dictionary<string, string[]>
    {
        ["en"] =
        [
            "My package never showed up", "Could somebody tell me when it ships?", "the lamp i bought flickers all the time",
            "Do you accept returns without the receipt", "It has been ten days since I paid", "why did the price go up overnight",
            "I'd like to talk to your manager", "the zip on the jacket is already broken", "any chance of getting it by friday",
            "they delivered it to the wrong house", "can't open the attachment you sent", "we are still missing two chairs",
            "The instructions are only in German", "does this come with a charger", "my daughter is allergic to this",
            "please stop calling me", "I never agreed to a subscription", "your website is down again",
            "how come nobody told me about the delay", "the seal was broken and some powder spilled out", "is it okay to wash it at forty degrees",
            "i paid extra for express delivery", "give me a straight answer", "it looks used and dirty", "will you replace it or not",
            "the coupon I got by mail is not accepted", "what a waste of time", "my order from Shenzhen is stuck", "Nguyen from your team promised me a refund",
            "the app does not let me upload pictures",
        ],
        ["vi"] =
        [
            "gói hàng của tôi không thấy đâu cả", "ai đó cho mình biết bao giờ gửi hàng với", "cái đèn mình mua cứ chập chờn suốt",
            "không có hóa đơn thì đổi trả được không", "trả tiền mười ngày rồi đấy", "sao tự nhiên lại tăng giá vậy",
            "cho tôi nói chuyện với quản lý", "dây kéo áo khoác hư mất rồi", "có thể giao trước thứ sáu không bạn",
            "họ giao lộn nhà rồi", "mình không mở được tập tin bạn gửi", "còn thiếu hai cái ghế nữa",
            "sách hướng dẫn toàn tiếng Đức", "mua cái này có kèm sạc không", "con gái mình bị dị ứng với thứ này",
            "làm ơn đừng gọi cho tôi nữa", "tôi chưa bao giờ đồng ý đăng ký", "trang của bạn lại sập rồi",
            "sao không ai báo cho mình là trễ", "niêm phong bị rách, bột đổ ra ngoài", "giặt bốn mươi độ có sao không",
            "mình trả thêm tiền để giao nhanh mà", "trả lời thẳng vào câu hỏi đi", "nhìn như đồ cũ, dơ lắm", "rốt cuộc có đổi cho mình không",
            "phiếu giảm giá nhận qua thư không dùng được", "phí thời gian quá", "hàng gửi từ Thâm Quyến bị kẹt rồi", "bạn John bên shop hứa hoàn tiền cho mình",
            "ứng dụng không cho mình tải ảnh lên",
        ],
        ["ru"] =
        [
            "посылка так и не появилась", "Кто-нибудь может сказать, когда отправят?", "лампа всё время мигает", "можно вернуть без чека",
            "мой iPhone 15 Pro Max пришёл с трещиной", "да", "где заказ", "почему цена выросла за ночь", "Amazon Prime Video не работает, помогите",
            "Хочу поговорить с руководителем", "молния на куртке сломалась", "привезли не в тот дом", "ё-моё, сколько можно", "хватит мне звонить",
        ],
        ["zh"] =
        [
            "我的包裹一直没出现", "谁能告诉我什么时候发货", "买的台灯一直闪", "没有小票可以退吗", "iPhone 坏了", "退款", "我的 order 還沒到", "为什么一夜之间涨价了",
            "我要跟你们经理说话", "拉链已经坏了", "送错地址了", "订单A-1023没收到", "能不能星期五之前送到", "还少两把椅子",
        ],
    };
}
