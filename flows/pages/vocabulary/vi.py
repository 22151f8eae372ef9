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

READ_MORE = """
Xem thêm | Đọc thêm | Xem tiếp | Đọc tiếp | Mời bạn đọc thêm | Tin liên quan | >> Xem thêm | XEM THÊM
"""

BYLINE = """
Tác giả | Bài | Thực hiện
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
