"""Vietnamese."""

PHRASES = {
    "share": """
Chia sẻ | Chia sẻ bài viết | Chia sẻ lên Facebook | Sao chép liên kết | Sao chép link | In bài viết | In trang
Lưu bài | Lưu tin | Gửi email | Theo dõi | Theo dõi chúng tôi | Thích | Nghe đọc bài
""",
    "comments": """
Bình luận | Ý kiến | Viết bình luận | Gửi bình luận | Xem thêm bình luận | Trả lời | Gửi ý kiến
Ý kiến của bạn | Ý kiến bạn đọc | Tất cả bình luận | Để lại bình luận
""",
    "footer": """
Giới thiệu | Về chúng tôi | Liên hệ | Liên hệ quảng cáo | Quảng cáo | Chính sách bảo mật | Điều khoản sử dụng
Tòa soạn | Đường dây nóng | Đặt báo | Sơ đồ trang | Lên đầu trang | Tuyển dụng
""",
    "navigation": """
Trang chủ | Trở về trang chủ | Tìm kiếm | Đăng nhập | Đăng ký | Đăng xuất | Đóng | Quay lại | Tiếp theo | Trước
Trang sau | Trang trước | Xem thêm | Xem tất cả | Đọc tiếp | Đọc thêm | Tải thêm | Tin tức | Tin mới | Mới nhất
Tin mới nhất | Tin nóng | Video | Ảnh | Thời tiết | Chuyên mục | Tất cả
""",
    "newsletter": """
Đăng ký nhận tin | Đăng ký nhận bản tin | Nhận bản tin
""",
    "related_label": """
Tin tức liên quan
Tin liên quan | Bài liên quan | Bài viết liên quan | Tin cùng chuyên mục | Cùng chuyên mục | Xem nhiều
Đọc nhiều | Đọc nhiều nhất | Tin đọc nhiều | Tin khác | Các tin khác | Có thể bạn quan tâm | Tin cùng chủ đề
Tin nổi bật | Xem nhiều nhất | Bài viết khác
""",
    "keywords_label": """
Từ khóa | Từ khoá | Thẻ | Chủ đề
""",
    "cookie_notice": """
Đồng ý | Chấp nhận | Từ chối
""",
    "byline": """
Tác giả | Phóng viên | Nguồn | Theo
""",
    "credit": """
Ảnh minh họa | Ảnh minh hoạ
""",
    "published": """
Ngày đăng | Đăng ngày | Hôm nay | Hôm qua
""",
    "updated": """
Cập nhật | Cập nhật lúc | Cập nhật lần cuối
""",
}

WHOLE_LINES = {
    "share": """
Chia sẻ bài viết này | Chia sẻ Facebook | Chia sẻ qua Facebook | Chia sẻ qua Zalo | Chia sẻ Zalo | Chia sẻ qua email
Chia sẻ lên Twitter | Gửi cho bạn bè | Đã sao chép liên kết | Link đã được sao chép | Lưu bài viết | Đọc sau
Tin đã lưu | Tặng bài viết | In bài | Bản in | Nghe bài viết | Nghe đọc bài viết | Nghe tin | Cỡ chữ | Kích thước chữ
Tăng cỡ chữ | Giảm cỡ chữ | Theo dõi chúng tôi trên | Theo dõi trên | Theo dõi tác giả | Theo dõi chủ đề
Quan tâm Zalo OA | Thích bài viết | Báo lỗi | Báo cáo lỗi | Gửi góp ý | Gửi bài viết | Gửi tin | Gửi phản hồi
Liên hệ tòa soạn | Bạn có thích bài viết này? | Bài viết có hữu ích không? | Đánh giá bài viết | Tham gia kênh
Xem bài viết này trên Instagram
In bài này
""",
    "comments": """
Bình luận của bạn | Viết bình luận của bạn | Để lại một bình luận | Hủy trả lời | Xem bình luận | Xem tất cả bình luận
Ẩn bình luận | Chưa có bình luận | Chưa có bình luận nào | Hãy là người đầu tiên bình luận | Đăng nhập để bình luận
Bạn cần đăng nhập để bình luận | Vui lòng đăng nhập để bình luận | Báo vi phạm | Báo cáo vi phạm | Quan tâm nhất
Nhiều thích nhất | Tham gia thảo luận | Các trường bắt buộc được đánh dấu * | Bình luận không được đăng
Bạn nghĩ gì về bài viết này? | Vui lòng nhập họ tên | Vui lòng nhập nội dung bình luận | Nhập nội dung bình luận
Trả lời Hủy | Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
""",
    "newsletter": """
Đăng ký bản tin | Đăng ký nhận tin mới | Nhận tin mới nhất | Đăng ký ngay | Đăng ký miễn phí | Địa chỉ email
Email của bạn | Nhập email | Nhập email của bạn | Nhập địa chỉ email | Vui lòng nhập email hợp lệ
Vui lòng nhập email | Email không hợp lệ | Cảm ơn bạn đã đăng ký | Đăng ký thành công | Đã có lỗi xảy ra
Có lỗi xảy ra | Vui lòng thử lại | Vui lòng thử lại sau | Hủy đăng ký | Bật thông báo | Nhận thông báo | Tải ứng dụng
Tải app | Mở ứng dụng | Mở trong ứng dụng | Tin tức mỗi ngày | Đừng bỏ lỡ | Tôi đồng ý với điều khoản
""",
    "subscription": """
Đăng nhập / Đăng ký | Tạo tài khoản | Đăng ký tài khoản | Quên mật khẩu | Tài khoản của tôi | Thông tin tài khoản
Đã có tài khoản? | Bạn đã có tài khoản? | Chưa có tài khoản? | Bạn chưa có tài khoản? | Đăng nhập với Google
Đăng nhập bằng Facebook | Dành cho thành viên | Chỉ dành cho thành viên | Nội dung dành cho thành viên
Bài viết dành cho thành viên | Đọc toàn bộ bài viết | Xem toàn bộ | Đặt mua báo | Mua báo in | Báo in | Đọc báo in
Báo giấy | Gói đăng ký | Dùng thử miễn phí | Tặng sao | Ủng hộ tác giả | Đăng ký VIP
""",
    "advertisement": """
Được tài trợ | Nội dung tài trợ | Nội dung được tài trợ | Thông tin doanh nghiệp | Bài viết quảng cáo | Tin tài trợ
Bỏ qua quảng cáo | Đóng quảng cáo | Tiếp tục đọc sau quảng cáo | Rao vặt | Thông tin tuyên truyền
""",
    "player": """
Phát video | Xem video | Xem trực tiếp | Nghe podcast | Nghe trực tiếp | Tắt tiếng | Bật tiếng | Toàn màn hình
Tốc độ phát | Video tiếp theo | Tự động phát | Video không khả dụng | Tất cả video | Video khác | Xem thêm video
Tất cả tập | Giọng đọc AI | Giọng nữ | Giọng nam | Nữ miền Bắc | Nam miền Bắc | Nữ miền Nam
""",
    "related_label": """
Tin bài liên quan | Nội dung liên quan | Chủ đề liên quan | Video liên quan | Xem tiếp | Bạn có thể quan tâm
Có thể bạn thích | Có thể bạn muốn đọc | Bạn có thể thích | Tin cùng loại | Bài cùng chuyên mục | Cùng chủ đề
Bài khác | Tin mới nhận | Bài nổi bật | Tin xem nhiều | Được quan tâm | Được quan tâm nhất | Bình luận nhiều
Bình luận nhiều nhất | Phổ biến nhất | Chủ đề nóng | Chủ đề nổi bật | Tin tức mới nhất | Tin tức 24h | Tin 24h
Tin trong ngày | Tin hay | Gợi ý cho bạn | Dành cho bạn | Tin dành cho bạn | Tin đề xuất | Bài đề xuất
Lựa chọn của biên tập | Tòa soạn chọn | Không thể bỏ lỡ | Bài trước | Bài tiếp theo | Bài sau | Tin trước
Tin tiếp theo | Tất cả tin | Xem thêm tin | Cùng tác giả | Bài viết cùng tác giả | Bài cùng tác giả | Dòng sự kiện
Mới cập nhật | Thời sự nổi bật | Tin ảnh
Các bài khác | Bài viết cùng chuyên mục | Tin cùng mục | Tin cũ hơn | Tin mới hơn | Các tin mới hơn | Các tin cũ hơn
Những tin mới hơn | Những tin cũ hơn | Tin sau | Bài viết trước | Bài viết tiếp theo | Tin đã đưa | Bài đọc nhiều
Có thể quan tâm
""",
    "keywords_label": """
Từ khóa liên quan | Các chủ đề | Tag bài viết
""",
    "navigation": """
Chuyển đến nội dung | Chuyển đến nội dung chính | Bỏ qua nội dung | Bỏ qua và tới nội dung | Đi tới nội dung
Nhảy đến nội dung | Chuyển tới nội dung | Menu | Mở menu | Đóng menu | Nhập từ khóa | Nhập từ khóa tìm kiếm
Nhập nội dung cần tìm | Bạn tìm gì? | Đóng lại | Về trang chủ | Quay lại trang chủ | Về đầu trang | Ảnh tiếp theo
Ảnh trước | Xem ảnh | Xem tất cả ảnh | Xem thêm ảnh | Phóng to | Xem ảnh lớn | Thư viện ảnh | Thu gọn | Rút gọn
Đang tải | Chọn tỉnh thành | Chọn tỉnh | Tất cả chuyên mục | Lịch vạn niên | Tử vi | Cung hoàng đạo | Kết quả xổ số
Lịch thi đấu | Lịch phát sóng | Lịch chiếu phim | Thăm dò ý kiến | Xem kết quả | Bạn đang ở đây | Chế độ tối
Giao diện tối | Hủy bỏ | Mục lục | Phiên bản mobile | Xem bản đầy đủ | Đa phương tiện | Infographic
Điều hướng bài viết | Chọn tháng | Chọn chuyên mục | Tìm kiếm nâng cao
""",
    "footer": """
Chính sách quyền riêng tư | Chính sách riêng tư | Quy định sử dụng | Thỏa thuận sử dụng | Điều khoản và điều kiện
Cài đặt cookie | Chính sách cookie | Liên hệ với chúng tôi | Giới thiệu tòa soạn | Ban biên tập | Đặt quảng cáo
Báo giá quảng cáo | Bảng giá quảng cáo | Quảng cáo - hợp tác | Hợp tác bản quyền | Sơ đồ website
Giữ bản quyền nội dung | Tổng biên tập | Phó tổng biên tập | Giấy phép hoạt động báo điện tử | Cơ quan chủ quản
Trụ sở chính | Văn phòng đại diện | Cơ quan ngôn luận | Đặt mua báo in
""",
    "cookie_notice": """
Chấp nhận tất cả | Tôi đồng ý | Từ chối tất cả | Chúng tôi sử dụng cookie | Trang web này sử dụng cookie
Quyền riêng tư của bạn rất quan trọng
""",
    "byline": """
Biên tập viên | Nhóm PV | Nhóm phóng viên | PV | Cộng tác viên | Bài và ảnh | Bài, ảnh | TTXVN | Theo TTXVN
""",
    "author_bio": """
Về tác giả | Xem tất cả bài viết của tác giả | Xem thêm bài của tác giả | Tất cả bài viết
""",
    "credit": """
Ảnh tư liệu | Nguồn ảnh | Ảnh chụp màn hình | Hình minh họa | Hình minh hoạ | Ảnh do AI tạo
""",
    "updated": """
Lần cập nhật cuối | Cập nhật mới nhất
""",
    "published": """
Đăng lúc | Ngày xuất bản | Thời gian đăng
""",
    "editor_note": """
Bài viết thể hiện văn phong và góc nhìn của tác giả
""",
}

READ_MORE = """
Xem thêm | Đọc thêm | Xem tiếp | Đọc tiếp | Mời bạn đọc thêm | Tin liên quan | >> Xem thêm | XEM THÊM
Bài liên quan | Xem video | Mời xem thêm | Mời đọc thêm | Tham khảo thêm | Đọc bài gốc | Có thể bạn quan tâm
Đừng bỏ lỡ | Mời độc giả xem thêm
Bài trước | Bài tiếp theo | Bài viết trước | Bài viết tiếp theo | Tin trước | Tin tiếp theo
"""

BYLINE = """
Tác giả | Bài | Thực hiện
Bài và ảnh | Bài, ảnh
"""

UPDATED = """
Cập nhật | Cập nhật lúc | Cập nhật lần cuối
"""

PUBLISHED = """
Ngày đăng | Đăng ngày | Xuất bản
"""

HOME = """
Trang chủ
"""

SECTIONS = """
Thời sự | Chính trị | Xã hội | Thế giới | Kinh tế | Kinh doanh | Thể thao | Văn hóa | Giải trí | Giáo dục
Sức khỏe | Khoa học | Công nghệ | Pháp luật | Đời sống | Du lịch | Bất động sản | Góc nhìn | Bóng đá
Tin trong nước | Tin thế giới | An ninh trật tự | Pháp đình
"""

FACT_BOX = """
Bạn có biết | Đội hình
"""

FUNCTION_WORDS = """
và của là có cho các những được trong một không với đã này người khi đến từ về cũng như ra để ông bà tại vào
theo trên sẽ đó còn phải làm nhiều sau bị nhưng hay hơn nếu
"""

UNSURE = """
Thời tiết | Tin tức | Liên hệ | Bình luận | Hôm nay | Hôm qua
"""

CAPTION_LABEL = "Chụp lại hình ảnh"
CREDIT_LABEL = "Nguồn hình ảnh"
