using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

/// <summary>A shop's FAQ in four languages, small enough to train in a moment.</summary>
internal static class SmallFaq
{
    private const string Lines = """
        delivery|When will my parcel arrive?|Where is my order now|How long does delivery take|My package has not come yet|track my shipment
        delivery|Когда придёт мой заказ?|Где моя посылка|Сколько идёт доставка|Заказ ещё не доставили
        delivery|Khi nào đơn hàng của tôi đến?|Giao hàng mất bao lâu|Đơn hàng của tôi đang ở đâu|Chưa nhận được hàng
        delivery|我的包裹什么时候到？|订单到哪里了|发货要多久|还没有收到货
        refund|I want my money back|How do I get a refund|When will you refund me|Can I return this and be paid back
        refund|Хочу вернуть деньги|Как оформить возврат денег|Когда вернёте деньги за товар
        refund|Tôi muốn được hoàn tiền|Làm sao để hoàn tiền|Bao giờ được trả lại tiền
        refund|我要退款|怎么申请退钱|退款什么时候到账
        payment|Which cards do you accept?|Can I pay with cash|Do you take credit cards|How can I pay|pay by bank transfer
        payment|Какой картой можно оплатить?|Можно заплатить наличными|Способы оплаты
        payment|Có thể thanh toán bằng thẻ không?|Trả tiền mặt được không|Thanh toán chuyển khoản thế nào
        payment|可以用信用卡付款吗？|支持哪些支付方式|能用现金支付吗
        hours|When are you open?|What are your opening hours|Are you open on Sunday|When does the shop close
        hours|Во сколько вы открываетесь?|Часы работы магазина|Работаете в воскресенье
        hours|Cửa hàng mở cửa mấy giờ?|Giờ mở cửa|Chủ nhật có mở cửa không
        hours|你们几点开门？|营业时间是什么时候|星期天营业吗
        password|I forgot my password|How to reset the password|Cannot log in to my account|sign in does not work
        password|Забыл пароль|Не могу войти в аккаунт|Как сбросить пароль
        password|Tôi quên mật khẩu|Không đăng nhập được tài khoản|Đổi mật khẩu ở đâu
        password|忘记密码了|无法登录账户|怎么重置密码
        size|Which size fits me?|The shoes are too small|size chart please|Does it run large
        size|Как выбрать размер?|Таблица размеров обуви|Размер не подошёл
        size|Chọn size nào cho vừa?|Bảng kích cỡ giày|Giày bị chật quá
        size|怎么选尺码？|鞋子太小了|有尺码表吗
        """;

    public static IReadOnlyList<TrainingExample> Examples { get; } =
    [
        .. Lines.Split('\n').Select(line => line.Trim().Split('|')).SelectMany(cells => cells[1..].Select(text => new TrainingExample(cells[0], text))),
    ];

    private static readonly Lazy<IQuestionModel> _model = new(() => QuestionModels.Train(Examples, CancellationToken.None));

    /// <summary>Trained on all of it, once for all tests.</summary>
    public static IQuestionModel Model => _model.Value;

    public static string? BestOf(string question) => Model.Rank(question).Labels is [var best, ..] ? best.Label : null;

    /// <summary>Whether it would be answered, and with what.</summary>
    public static string? AnswerTo(string question) => Model.Rank(question).Confidence >= Model.Report.AnswersFrom ? BestOf(question) : null;
}
